package vn.ntm.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.cli.Ntm;

/** The same bytes, whatever the language, the zone and the screen of the machine. */
class PageBytesTest {

    @TempDir
    private Path folder = Path.of("");

    private byte[] made(String... options) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "out");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Ntm.class.getName()));
        command.addAll(List.of("report", "--out", out.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllBytes(out.resolve("langson-2023.html"));
    }

    @Test
    void areTheSameInEveryLocaleAndZone() throws IOException, InterruptedException {
        byte[] here = ReportPage.HTML.getBytes(StandardCharsets.UTF_8);
        assertThat(made("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tokyo"))
                .isEqualTo(here);
        assertThat(made("-Duser.language=ar", "-Djava.awt.headless=true", "-Dfile.encoding=ISO-8859-1"))
                .isEqualTo(here);
    }
}
