package vn.ntm.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each promise of the README stands on the page of promises with a test that the build runs. */
class PromisesTest {

    /** Paragraphs that promise nothing: they lead elsewhere or name a block of code. */
    private static final Pattern LEADS_ELSEWHERE =
            Pattern.compile("\\[Tiếng Việt].*|Words of the programme.*|All tests and gates:|Licence: .*");

    private static final Pattern A_TEST =
            Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|ArchTest|FuzzTest)\\b");

    private final Page readme = Page.of("README.md");
    private final Page promises = Page.of("docs/PROMISES.md");

    @Test
    void whatIsPromisedIsWordForWordOfTheReadme() {
        String text = squeeze(readme.prose());
        assertThat(promised())
                .hasSizeGreaterThan(25)
                .allSatisfy(promise -> assertThat(text).contains(promise));
    }

    @Test
    void everyParagraphOfTheReadmeHasAPromise() {
        List<String> promised = promised();
        Stream<String> paragraphs = Stream.of(readme.prose().split("\n\n+|\n(?=- )"))
                .map(PromisesTest::squeeze)
                .filter(text -> !text.isEmpty() && !text.startsWith("#") && !text.startsWith("|"))
                .filter(text -> !LEADS_ELSEWHERE.matcher(text).matches());
        assertThat(paragraphs)
                .hasSizeGreaterThan(10)
                .allSatisfy(paragraph -> assertThat(promised.stream().filter(paragraph::contains))
                        .as(paragraph)
                        .isNotEmpty());
    }

    @Test
    void everyTestThatIsNamedIsOneThatRuns() throws IOException {
        Map<String, Path> tests = tests();
        assertThat(promises.code().stream().filter(name -> name.endsWith("Test")))
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> {
                    assertThat(tests).containsKey(name);
                    assertThat(Files.readString(tests.get(name))).containsPattern(A_TEST);
                });
        assertThat(rows()).allSatisfy(row -> assertThat(row.get(1)).matches(".*`\\w+Test`.*"));
    }

    private List<List<String>> rows() {
        return promises.rows().stream().skip(1).toList();
    }

    private List<String> promised() {
        return rows().stream().map(row -> row.get(0)).toList();
    }

    private static Map<String, Path> tests() throws IOException {
        Map<String, Path> tests = new TreeMap<>();
        for (String module : List.of("core", "criteria", "io", "examples")) {
            try (Stream<Path> files = Files.walk(Page.ROOT.resolve(module))) {
                files.filter(file -> file.toString().endsWith("Test.java") && isOfTests(file))
                        .forEach(file -> tests.put(name(file), file));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return tests;
    }

    private static boolean isOfTests(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/test/java/") && !path.contains("/target/");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String squeeze(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
