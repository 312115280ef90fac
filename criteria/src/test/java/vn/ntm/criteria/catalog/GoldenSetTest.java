package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pins every value of every set by a readable dump, so that a change of law shows as a diff. After a change that
 * is meant, run once with {@code -Dgolden.update=true} and read the diff.
 */
class GoldenSetTest {

    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "vn", "ntm", "criteria", "catalog", "golden");

    static List<String> sets() {
        return CriteriaCatalog.standard().ids();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void isTheDumpThatWasRead(String id) throws IOException {
        String dump = SetDump.of(CriteriaCatalog.standard().set(id));
        Path file = GOLDEN.resolve(id + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, dump, StandardCharsets.UTF_8);
        }
        assertThat(dump).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
