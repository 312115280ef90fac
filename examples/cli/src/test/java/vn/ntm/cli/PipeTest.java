package vn.ntm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import vn.ntm.fixtures.FixtureFile;

/** The program as a process of its own, fed by a pipe, under the settings of another machine. */
class PipeTest {

    @Test
    void standardInputMayBeAPipeAndOutputIsUtf8WhateverTheMachineSays() throws IOException, InterruptedException {
        Process process = ntm("evaluate", "-", "--set", "commune-ntm-2021-2025", "--on", "2023-12-31")
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(FixtureFile.ILLUSTRATIVE_DOSSIER.text().getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out).startsWith("06352 xã Tân Lập").contains("chưa đạt");
    }

    /** As {@code ntm law SET | head -1}: 150 kB are more than a pipe holds, and nobody reads them. */
    @Test
    void aReaderThatHasEnoughIsNoFault() throws IOException, InterruptedException {
        Process process =
                ntm("law", "commune-ntm-2021-2025", "--format", "json").start();
        process.getOutputStream().close();
        process.getInputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(err).isZero();
        assertThat(err).isEmpty();
    }

    /** A device that takes nothing stands for a full disk. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void anAnswerThatCannotBeWrittenIsAFault() throws IOException, InterruptedException {
        Process process = ntm("law", "--lang", "en")
                .redirectOutput(Path.of("/dev/full").toFile())
                .start();
        process.getOutputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(err).isEqualTo("ntm: the answer cannot be written\n");
    }

    private static ProcessBuilder ntm(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "vn.ntm.cli.Ntm"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
