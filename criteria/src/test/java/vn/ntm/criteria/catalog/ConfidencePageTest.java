package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.law.Grade;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * The page that says how sure we are is made from the tables, so that it cannot go stale. Run once with {@code
 * -Dgolden.update=true} after a change of the law and read the diff.
 */
class ConfidencePageTest {

    private static final Path PAGE = Path.of("..", "docs", "HOW-SURE-WE-ARE.md");

    @Test
    void saysWhatTheTablesHold() throws IOException {
        String page = page(CriteriaCatalog.standard());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(page);
    }

    private static String page(CriteriaCatalog catalog) {
        String rows = catalog.ids().stream()
                .map(catalog::set)
                .map(ConfidencePageTest::row)
                .collect(Collectors.joining());
        return """
                # How sure we are of the law

                Release RELEASE of the law tables, last compared with their sources on CHECKED. This page is made from the tables by a test.

                Every level (mức đạt chuẩn) of every column has a grade: **verified** (read in a cited source), **corroborated** (sources
                agree, none of them the act), **unverified** (believed, read nowhere), **unknown** (the law has it, or leaves it to a province
                or ministry, and no value is here). Only verified and corroborated levels decide on their own; unverified ones where the
                caller says so; unknown ones never.

                | set | act | criteria held / in the law | indicators known / in the law | complete | levels: verified | corroborated | unverified | unknown | wordings: verified | corroborated | unverified | unknown |
                |---|---|---:|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|
                ROWS
                A wording says what an indicator or part asks for; a level says how much. A question mark stands where nobody could read
                how many the law has. A province completes a set with an overlay: see [How to add a decree](HOW-TO-ADD-A-DECREE.md).
                """.replace("RELEASE", catalog.release().id())
                .replace("CHECKED", catalog.release().checkedOn().toString())
                .replace("ROWS\n", rows + "\n");
    }

    private static String row(CriteriaSet set) {
        String cells = Stream.of(
                        "`" + set.id() + "`",
                        set.decision(),
                        set.counted() + " / " + count(set.size()),
                        set.knownIndicators() + " / " + count(set.indicatorCount()),
                        set.isComplete() ? "yes" : "no",
                        grades(set.levelsByGrade()),
                        grades(set.wordingsByGrade()))
                .collect(Collectors.joining(" | "));
        return "| " + cells + " |\n";
    }

    private static String count(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "?";
    }

    private static String grades(Map<Grade, Integer> counts) {
        return Stream.of(Grade.VERIFIED, Grade.CORROBORATED, Grade.UNVERIFIED, Grade.UNKNOWN)
                .map(grade -> String.valueOf(counts.get(grade)))
                .collect(Collectors.joining(" | "));
    }
}
