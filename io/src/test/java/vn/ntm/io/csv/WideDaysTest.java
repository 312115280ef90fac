package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;

/** Rows of one file on days for which a set asks for different things: each goes where its own day says. */
class WideDaysTest {

    private static final CriteriaSet SET = CriteriaCatalog.standard().set("district-ntm-2021-2025");

    /** Before and after the decision of 2 August 2022 that amended the set. */
    private static final LocalDate EARLIER = LocalDate.of(2022, 6, 30);

    private static final LocalDate LATER = LocalDate.of(2022, 12, 31);

    private static final WideDossierCsv CODEC = DossierCsv.wide(SET, LATER);

    private record Head(String name, boolean number) {}

    /** Returns the columns of the later day that are judged by themselves. */
    private static List<Head> columns() {
        List<Head> columns = new ArrayList<>();
        DossierLayout layout = DossierLayout.of(SET, LATER);
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                String no = indicator.indicator().no();
                if (indicator.byParts()) {
                    for (DossierLayout.OfPart part : indicator.parts()) {
                        columns.add(new Head(no + "/" + part.part().id(), layout.takesNumber(part.slot())));
                    }
                } else {
                    columns.add(new Head(no, layout.takesNumber(indicator.slot())));
                }
            }
        }
        return columns;
    }

    private static String row(String unit, LocalDate day, List<Head> columns, String decimals, int number) {
        StringBuilder row = new StringBuilder(unit + "," + day);
        for (int i = 0; i < columns.size(); i++) {
            String word = i % 2 == 0 ? "x" : "Chưa đạt";
            row.append(',').append(columns.get(i).number() ? number + i + decimals : word);
        }
        return row.toString();
    }

    @Test
    void rowsOfDaysThatAskForOtherThingsGoWhereTheirDaySays() {
        assertThat(DossierLayout.of(SET, EARLIER).values())
                .isNotEqualTo(DossierLayout.of(SET, LATER).values());
        List<Head> columns = columns();
        List<String> lines = List.of(
                "unit,date," + String.join(",", columns.stream().map(Head::name).toList()),
                row("186", EARLIER, columns, ".5", 20),
                row("187", EARLIER, columns, ".5", 30),
                row("186", LATER, columns, ".5", 40),
                row("187", LATER, columns, ".5", 50),
                row("186", EARLIER, columns, ".5", 20),
                row("187", LATER, columns, ".50", 50),
                row("187", EARLIER, columns, ".500", 31));
        TextSource source = TextSource.of("f.csv", String.join("\n", lines));
        PartialResult<CompactDossier> compact = CODEC.readCompact(source);
        PartialResult<Dossier> full = CODEC.read(source);
        assertThat(Files2023.places(compact.failures()).stream()
                        .filter(place -> place.contains("_ROW"))
                        .toList())
                .containsExactly(
                        "3:1 CONTRADICTING_ROWS (187)",
                        "6:1 DUPLICATE_ROW (186)",
                        "7:1 DUPLICATE_ROW (187)",
                        "8:1 CONTRADICTING_ROWS (187)");
        assertThat(Files2023.places(compact.failures()))
                .anyMatch(place -> place.startsWith("2:") && place.contains("NOT_ASKED_ON_DAY"))
                .isEqualTo(Files2023.places(full.failures()));
        Evaluator evaluator = Evaluator.of(SET, Policy.strict());
        assertThat(compact.items())
                .hasSize(3)
                .isEqualTo(full.items().stream().map(evaluator::compact).toList());
    }

    @Test
    void whatADayDoesNotAskForIsShownAsTheFileHasIt() {
        List<Head> columns = columns();
        String earlier = row("186", EARLIER, columns, ".50", 20);
        List<String> lines = List.of(
                "unit,date," + String.join(",", columns.stream().map(Head::name).toList()),
                row("187", LATER, columns, "", 30),
                earlier);
        List<String> raw = CODEC.readCompact(TextSource.of("f.csv", String.join("\n", lines))).failures().stream()
                .filter(failure -> failure.reason() == FailureReason.NOT_ASKED_ON_DAY)
                .filter(failure -> failure.origin().line() == 3)
                .map(failure -> earlier.split(",", -1)[failure.origin().column() - 1] + " is "
                        + failure.origin().raw().orElse(""))
                .toList();
        assertThat(raw)
                .isNotEmpty()
                .anyMatch(shown -> shown.endsWith(".50"))
                .allSatisfy(shown -> assertThat(shown.split(" is ", -1)[1]).isEqualTo(shown.split(" is ", -1)[0]));
    }
}
