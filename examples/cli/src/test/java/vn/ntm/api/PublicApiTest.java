package vn.ntm.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public API is what {@code docs/api} records of it, line by line: what is gone or another breaks users, and what is new is
 * recorded on purpose. What may change when stands in {@code docs/API-EVOLUTION.md}.
 */
class PublicApiTest {

    private static final Path FOLDER = Path.of("..", "..", "docs", "api");

    private static final Pattern SINCE = Pattern.compile("\\d+\\.\\d+");

    static Stream<PublishedModule> modules() {
        return PublishedModule.all().stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void signaturesAreThoseRecorded(PublishedModule module) throws IOException {
        Path file = FOLDER.resolve(module.name() + ".txt");
        List<String> now = Signatures.of(module);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, String.join("\n", now) + "\n");
        }
        assertThat(now).hasSizeGreaterThan(50);
        String problem = Difference.of(Files.readAllLines(file), now);
        if (!problem.isEmpty()) {
            throw new AssertionError("The API of " + module.name() + " is not what " + file.getFileName()
                    + " records.\n"
                    + problem + "Meant? Say it in the CHANGELOG, see docs/API-EVOLUTION.md, and re-make the file with\n"
                    + "  mvn test -pl examples/cli -am -Dtest=PublicApiTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dgolden.update=true");
        }
    }

    @Test
    void whatIsGoneIsIncompatibleAndWhatIsNewIsUnrecorded() {
        String stable = "a.B : public final class a.B @STABLE since 0.1";
        List<String> recorded = List.of(stable, "a.B | public int size()", "a.B | public int sum()");
        List<String> now = List.of(stable, "a.B | public int sum()", "a.B | public long size()");

        assertThat(Difference.of(recorded, recorded)).isEmpty();
        assertThat(Difference.of(recorded, now)).isEqualTo("""
                        INCOMPATIBLE, gone or changed:
                          - a.B | public int size()   (STABLE: a next major version only)
                        UNRECORDED, new:
                          + a.B | public long size()
                        """);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTypeSaysHowStableItIsAndSinceWhen(PublishedModule module) {
        List<String> silent = new ArrayList<>();
        for (Class<?> type : module.types()) {
            API said = PublishedModule.said(type);
            if (!SINCE.matcher(said.since()).matches()) {
                silent.add(type.getName() + " since \"" + said.since() + "\"");
            }
        }
        assertThat(module.types()).isNotEmpty();
        assertThat(silent).isEmpty();
    }
}
