package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Threshold;

/** The page that tells how a decree is added, carried out: its lines are laid over the bundled tables. */
class DecreePageTest {

    private static final Path PAGE = Path.of("..", "docs", "HOW-TO-ADD-A-DECREE.md");

    private static final Pattern STEP =
            Pattern.compile("```csv (\\S+\\.csv)(?: (\\w+))?(?: (\\S+))?\\n(.*?)\\n```", Pattern.DOTALL);

    private static final LocalDate BEFORE = LocalDate.of(2025, 5, 31);
    private static final LocalDate FROM = LocalDate.of(2025, 6, 1);

    private CriteriaCatalog catalog;

    @BeforeEach
    void followThePage() throws IOException {
        EditedTables tables = new EditedTables();
        String found = "";
        Matcher step = STEP.matcher(Files.readString(PAGE, StandardCharsets.UTF_8));
        while (step.find()) {
            String file = step.group(1);
            String lines = step.group(4);
            switch (Optional.ofNullable(step.group(2)).orElse("append")) {
                case "find" -> found = lines;
                case "replace" -> tables.replace(file, found, lines);
                case "append" -> tables.append(file, lines);
                case "end" -> tables.end(file, step.group(3), lines);
                case "below" -> tables.below(file, step.group(3), lines);
                default ->
                    throw new AssertionError("the page has a step that this test does not know: " + step.group());
            }
        }
        catalog = tables.catalog();
    }

    private CriteriaSet set() {
        return catalog.set(EditedTables.SET);
    }

    private Threshold stunting(LocalDate day) {
        return set().threshold("15.3", Optional.empty(), Optional.of(Column.parse("REGION:TN")), day)
                .orElseThrow();
    }

    @Test
    void theLevelChangesOnTheDayOfForce() {
        assertThat(stunting(BEFORE).required()).contains("<= 26.5");
        assertThat(stunting(FROM).required()).contains("<= 25");
        assertThat(stunting(FROM).citation().act()).isEqualTo("999/QĐ-TTg");
    }

    @Test
    void theRepealedIndicatorIsAskedForTheLastTimeTheDayBefore() {
        assertThat(set().indicator("13.3").orElseThrow().requirementOn(BEFORE)).isPresent();
        assertThat(set().indicator("13.3").orElseThrow().requirementOn(FROM)).isEmpty();
    }

    @Test
    void theOtherWordsBeginOnTheDayOfForce() {
        assertThat(set().indicator("19.2").orElseThrow().label(Language.EN, BEFORE))
                .doesNotContain("invented");
        assertThat(set().indicator("19.2").orElseThrow().label(Language.EN, FROM))
                .isEqualTo("An invented content in place of 19.2");
    }

    @Test
    void nobodyKnewItBeforeItWasSigned() {
        CriteriaSet known = catalog.knownOn(LocalDate.of(2025, 5, 14)).set(EditedTables.SET);
        assertThat(known.indicator("13.3").orElseThrow().requirementOn(BEFORE)).isPresent();
        assertThat(known.threshold("15.3", Optional.empty(), Optional.of(Column.parse("REGION:TN")), FROM)
                        .flatMap(Threshold::required))
                .contains("<= 26.5");
    }
}
