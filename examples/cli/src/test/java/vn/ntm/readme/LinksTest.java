package vn.ntm.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every link of every page leads to a page or file that is there. */
class LinksTest {

    @TestFactory
    List<DynamicTest> leadSomewhere() throws IOException {
        try (Stream<Path> files = Files.walk(Page.ROOT)) {
            return files.map(Page.ROOT::relativize)
                    .filter(file -> file.toString().endsWith(".md") && isWritten(file))
                    .sorted()
                    .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(page)))
                    .toList();
        }
    }

    private static void check(Path page) {
        assertThat(Page.of(page.toString()).links())
                .filteredOn(link -> !link.startsWith("http") && !link.startsWith("#"))
                .allSatisfy(link -> assertThat(Page.ROOT.resolve(page).resolveSibling(link.replaceAll("#.*", "")))
                        .exists());
    }

    /** Not what a build or a test made. */
    private static boolean isWritten(Path page) {
        return StreamSupport.stream(page.spliterator(), false)
                .map(Path::toString)
                .noneMatch(name -> name.equals("target") || name.equals("resources") || name.equals("ntm-report"));
    }
}
