package vn.ntm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.fixtures.ConformancePack;

/** The conformance pack, run by a script in another language: against the commands, and by its own arithmetic. */
class ConformanceTest {

    private static final Path SCRIPT = Path.of("src", "test", "python", "conformance.py");

    @TempDir
    private static Path pack = Path.of("");

    private record Result(int status, String out) {}

    @BeforeAll
    static void unpack() throws IOException {
        ConformancePack.writeTo(pack);
    }

    @Test
    void theCommandsAnswerAsThePackSays() throws IOException, InterruptedException {
        Result run = python(
                "--batch",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Batch.class.getName());
        assertThat(run.out()).endsWith(" cases, 0 failed\n");
        assertThat(run.status()).isZero();
        assertThat(cases(run)).isGreaterThan(200);
    }

    @Test
    void thePackNeedsNoJava() throws IOException, InterruptedException {
        Result run = python("--self");
        assertThat(run.out()).endsWith(" cases, 0 failed\n");
        assertThat(run.status()).isZero();
        assertThat(cases(run)).isGreaterThan(100);
    }

    private static int cases(Result run) {
        String last = run.out().lines().reduce("0", (before, line) -> line);
        return Integer.parseInt(last.substring(0, last.indexOf(' ')));
    }

    private static Result python(String... arguments) throws IOException, InterruptedException {
        assumeTrue(hasPython(), "no python3 on this machine");
        List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString(), pack.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out.replace("\r\n", "\n"));
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
