package vn.ntm.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Memory does not grow with the file: a wide file is read in a heap smaller than itself. A million rows in 64 megabytes
 * take too long for every build; {@code -Dlarge.rows=1000000 -Dlarge.heap=64m} has them read.
 */
class LargeFileTest {

    @Test
    void aFileIsReadInAHeapSmallerThanItself() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + System.getProperty("large.heap", "32m"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFile.class.getName(),
                        System.getProperty("large.rows", "200000"))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
    }
}
