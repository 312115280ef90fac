package vn.ntm.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The libraries whose known faults the page of security tells are those that are built with, in their versions. */
class SecurityPageTest {

    private static final Map<String, String> PROPERTIES = ImmutableMap.of(
            "jackson-databind", "jackson",
            "jackson-core", "jackson",
            "guava", "guava",
            "fastcsv", "fastcsv",
            "assertj-core", "assertj");

    @Test
    void tellsOfTheVersionsThatAreBuiltWith() {
        Map<String, String> told = new TreeMap<>();
        Page.of("SECURITY.md").rows().stream()
                .filter(row -> PROPERTIES.containsKey(library(row.get(0))))
                .forEach(row -> told.put(library(row.get(0)), row.get(1)));
        String pom = Page.of("pom.xml").text();
        Map<String, String> built = new TreeMap<>();
        PROPERTIES.forEach((library, property) -> built.put(library, version(pom, property)));

        assertThat(told).isEqualTo(built);
    }

    private static String library(String cell) {
        return cell.replaceFirst(",.*", "");
    }

    private static String version(String pom, String property) {
        return Pattern.compile("<" + property + "\\.version>([^<]+)<")
                .matcher(pom)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
