package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.binding.Document;

/** What somebody wrote down and kept, one document of each form, is read, and written again it stands as it stood. */
class KeptDocumentsTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "vn", "ntm", "io", "json", "every-form.jsonl");
    private static final Pattern FORMAT = Pattern.compile("\\{\"format\":\"([a-z-]+)\",.*");

    static Stream<Arguments> documents() throws IOException {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (Document<?, ?> document : Forms.all().documents()) {
            types.put(document.format(), document.type());
        }
        return Files.readAllLines(KEPT, StandardCharsets.UTF_8).stream().map(line -> {
            Matcher format = FORMAT.matcher(line);
            assertThat(format.matches()).as(line).isTrue();
            return Arguments.of(format.group(1), line, types.get(format.group(1)));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void areReadAndStandAsTheyStood(String format, String line, Class<?> type) {
        Object value = NtmJson.standard().read(TextSource.of(format, line), type);
        assertThat(value).isInstanceOf(type);
        assertThat(NtmJson.standard().write(value)).isEqualTo(line);
    }
}
