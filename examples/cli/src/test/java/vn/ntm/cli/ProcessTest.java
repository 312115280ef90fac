package vn.ntm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command as a process of its own, on a machine whose language is Turkish and whose encoding is not UTF-8. */
class ProcessTest {

    private record Ended(int status, String out, String err) {}

    private static Ended run(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.ntm.cli.Ntm"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }

    @Test
    void standardInputMayBeAPipeAndOutputIsUtf8() throws IOException, InterruptedException {
        Ended ended = run("06364\n06454\n", "trace", "-", "--from", "2023-07-17", "--to", "2025-07-01");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .contains("toàn bộ  06364 xã Vũ Lễ, tỉnh Lạng Sơn")
                .contains("thị trấn Hữu Lũng");
    }

    @Test
    void anAnswerIsTheSameAsOnAnyOtherMachine() throws IOException, InterruptedException {
        String[] query = {"unit", "6364", "--on", "2023-07-17", "--format", "json"};

        assertThat(run("", query).out()).isEqualTo(Run.of(query).out());
    }
}
