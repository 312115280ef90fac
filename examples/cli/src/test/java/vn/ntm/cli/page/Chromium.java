package vn.ntm.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A headless Chromium. Where it is not on the path, {@code -Dchromium=} names it. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Path folder;

    /**
     * @param folder where it keeps its profile
     */
    Chromium(Path folder) {
        this.folder = folder;
    }

    /** What a run printed and what it complained of. */
    record Opened(String out, String err) {

        /** Returns the messages of the page's own console. */
        List<String> console() {
            return err.lines().filter(line -> line.contains("CONSOLE")).toList();
        }
    }

    Opened open(Path page, boolean dark, int width, int height, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--v=0",
                "--user-data-dir=" + folder.resolve("profile").toAbsolutePath(),
                "--window-size=" + width + "," + height));
        if (dark) {
            command.add("--blink-settings=preferredColorScheme=0");
        }
        command.addAll(List.of(more));
        command.add(page.toUri().toString());
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor()).as("exit status of %s", command).isZero();
        return new Opened(text(out), text(err));
    }

    /** What it complains of may be cut off within a letter. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String program() {
        String given = System.getProperty("chromium");
        if (given != null) {
            return given;
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("chromium: none on the path; name one with -Dchromium="));
    }
}
