package vn.ntm.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the README is compiled as it stands there and run, and prints what its comments say. */
class FirstProgramTest {

    private static final Pattern NAME = Pattern.compile("public class (\\w+)");
    private static final Pattern PRINTS = Pattern.compile("println\\(.*\\);\\s*// (\\S.*)$", Pattern.MULTILINE);
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>ntm-\\w+</artifactId>\\s*<version>([^<]+)</version>");
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @Test
    void printsWhatItsCommentsSay(@TempDir Path folder) throws IOException, InterruptedException {
        List<Page.Block> programs = Page.of("README.md").blocks().stream()
                .filter(block -> block.language().equals("java"))
                .toList();
        assertThat(programs).hasSize(1);
        String program = programs.get(0).text();
        String name = NAME.matcher(program).results().findFirst().orElseThrow().group(1);
        List<String> promised =
                PRINTS.matcher(program).results().map(line -> line.group(1)).toList();
        assertThat(promised).hasSizeGreaterThanOrEqualTo(5);

        Path source = Files.writeString(folder.resolve(name + ".java"), program);
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        CLASS_PATH,
                        "-d",
                        folder.toString(),
                        "-encoding",
                        "UTF-8",
                        source.toString());
        assertThat(compiled).isZero();
        assertThat(run(folder, name))
                .startsWith(promised.toArray(new String[0]))
                .hasSizeGreaterThan(promised.size() + 10);
    }

    @Test
    void thePomNamesTheVersionThatIsBuilt() {
        String version = VERSION.matcher(Page.of("pom.xml").text())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(Page.of("README.md").blocks())
                .filteredOn(block -> block.language().equals("xml"))
                .singleElement()
                .satisfies(block -> assertThat(block.text())
                        .containsPattern("<artifactId>ntm-io</artifactId>\\s*<version>" + Pattern.quote(version)));
    }

    private static String[] run(Path folder, String name) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        folder + System.getProperty("path.separator") + CLASS_PATH,
                        name)
                .redirectErrorStream(true)
                .start();
        String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(out).isZero();
        return out.lines().toArray(String[]::new);
    }
}
