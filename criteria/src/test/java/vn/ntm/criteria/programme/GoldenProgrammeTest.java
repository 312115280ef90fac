package vn.ntm.criteria.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Pins every row of the tables by a readable dump, so that a change of facts shows as a diff. After a change that is
 * meant, run once with {@code -Dgolden.update=true} and read the diff.
 */
class GoldenProgrammeTest {

    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "vn", "ntm", "criteria", "programme", "programme.txt");

    @Test
    void isTheDumpThatWasRead() throws IOException {
        String dump = ProgrammeDump.of(Programme.standard());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, dump, StandardCharsets.UTF_8);
        }
        assertThat(dump).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }
}
