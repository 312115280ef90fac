package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answers, letter by letter, whatever language, zone and encoding a machine is set to. */
class AnyMachineTest {

    @TempDir
    private static Path folder;

    private static String here;

    @BeforeAll
    static void asksOnce() throws Exception {
        here = answers("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");
        assertThat(here).contains("xã Chiến Thắng").hasSizeGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Ho_Chi_Minh -Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/St_Johns -Dfile.encoding=UTF-8",
                "-Duser.language=vi -Duser.country=VN -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=US-ASCII"
            })
    void answersAreTheSame(String settings) throws Exception {
        assertThat(answers(settings.split(" "))).isEqualTo(here);
    }

    private static String answers(String... settings) throws IOException, InterruptedException {
        Path answers = folder.resolve("answers.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings));
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", classPath, FirstQuestions.class.getName(), answers.toString()));
        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(out).isZero();
        return Files.readString(answers);
    }
}
