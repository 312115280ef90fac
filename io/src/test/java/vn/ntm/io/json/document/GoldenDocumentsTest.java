package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.io.json.NtmJson;

/** Documents as they stand, of one value of each form: a change of the form shows here, and needs a version. */
class GoldenDocumentsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/ntm/io/json/documents.jsonl");

    @Test
    void stayAsTheyAre() throws IOException {
        List<String> lines = Stream.concat(ValueDocumentsTest.values(), EvaluationDocumentsTest.values())
                .map(NtmJson.standard()::write)
                .filter(line -> line.length() < 20_000)
                .toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.write(GOLDEN, lines, StandardCharsets.UTF_8);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(GOLDEN, StandardCharsets.UTF_8));
    }
}
