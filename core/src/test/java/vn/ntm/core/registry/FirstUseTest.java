package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A JVM of its own for each case, because the bundled register is read once in each. */
class FirstUseTest {

    private static final String DEFAULTS = answer("en", "US", "UTF-8");

    @ParameterizedTest
    @CsvSource({"tr, TR, ISO-8859-1", "az, AZ, UTF-16LE", "vi, VN, windows-1258", "ar, EG, US-ASCII"})
    void otherDefaultsOfTheMachineChangeNothing(String language, String country, String charset) {
        assertThat(DEFAULTS)
                .contains("versions 16308", "lines 11739", "26740 phường Sài Gòn 2025-07-01..", "pairs 10566");
        assertThat(answer(language, country, charset)).isEqualTo(DEFAULTS);
    }

    @Test
    void manyThreadsThatComeFirstTogetherGetOneRegister() {
        assertThat(run(List.of(), FirstUse.RACE)).isEqualTo("registers 1, successions 1, names 1, failures 0\n");
    }

    private static String answer(String language, String country, String charset) {
        return run(
                List.of("-Duser.language=" + language, "-Duser.country=" + country, "-Dfile.encoding=" + charset),
                FirstUse.ANSWERS);
    }

    private static String run(List<String> options, String what) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), FirstUse.class.getName(), what));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(printed).isZero();
            return printed;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Tests run inside the module, so most of what they see is on the module path. */
    private static String classPath() {
        String file = FirstUse.class.getName().replace('.', '/') + ".class";
        try {
            Path root = Path.of(Objects.requireNonNull(FirstUseTest.class.getResource("FirstUse.class"))
                    .toURI());
            for (int i = 0; i < Path.of(file).getNameCount(); i++) {
                root = Objects.requireNonNull(root.getParent());
            }
            return String.join(
                    File.pathSeparator,
                    root.toString(),
                    System.getProperty("jdk.module.path", ""),
                    System.getProperty("java.class.path"));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
