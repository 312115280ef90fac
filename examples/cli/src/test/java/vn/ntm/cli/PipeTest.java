package vn.ntm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.ntm.fixtures.FixtureFile;

/** The program as a process of its own, fed by a pipe, under the settings of another machine. */
class PipeTest {

    @Test
    void standardInputMayBeAPipeAndOutputIsUtf8WhateverTheMachineSays() throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=tr",
                        "-cp",
                        classPath,
                        "vn.ntm.cli.Ntm",
                        "evaluate",
                        "-",
                        "--set",
                        "commune-ntm-2021-2025",
                        "--on",
                        "2023-12-31")
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(FixtureFile.ILLUSTRATIVE_DOSSIER.text().getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out).startsWith("06352 xã Tân Lập").contains("chưa đạt");
    }
}
