package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.io.csv.Files2023.messages;
import static vn.ntm.io.csv.Files2023.observations;
import static vn.ntm.io.csv.Files2023.places;
import static vn.ntm.io.csv.Files2023.read;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.Axis;
import vn.ntm.io.TextSource;
import vn.ntm.io.law.ChangingSet;

class DossierSubjectsTest {

    private static final String HEADER = "unit,indicator,criterion,part,value,by";

    private static PartialResult<Dossier> file(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        PartialResult<Dossier> result = read(lines);
        // Whatever the rows, what is left of them can be judged.
        result.items()
                .forEach(dossier -> Evaluator.of(Files2023.SET, Policy.strict()).evaluate(dossier));
        return result;
    }

    @Test
    void aRowIsAboutAnIndicatorOrACriterion() {
        PartialResult<Dossier> result =
                file("06364,1.1,,,Đạt,", "06364,,2,,Đạt,", "06364,3.1,3,,Đạt,", "06364,,,,Đạt,");
        assertThat(observations(result)).hasSize(2);
        assertThat(places(result.failures())).containsExactly("4:3 BAD_TOKEN (3)", "5:2 MISSING_CELL");
    }

    @Test
    void aFileMayHaveOneOfTheTwoColumns() {
        assertThat(observations(read("unit,criterion,value", "06364,17,Đạt"))).hasSize(1);
        assertThat(places(read("unit,criterion,value", "06364,,Đạt").failures()))
                .containsExactly("2:2 MISSING_CELL");
    }

    @Test
    void whatTheSetDoesNotHaveIsReported() {
        PartialResult<Dossier> result = file(
                "06364,17,,,Đạt,", // a criterion, not an indicator
                "06364,,17.10,,Đạt,", // the other way round
                "06364,,20,,Đạt,",
                "06364,12.1,,nam,70,",
                "06364,1.1,,male,Đạt,",
                "06364,,17,male,Đạt,");
        assertThat(places(result.failures()))
                .containsExactly(
                        "2:2 UNKNOWN_INDICATOR (17)",
                        "3:3 UNKNOWN_INDICATOR (17.10)",
                        "4:3 UNKNOWN_INDICATOR (20)",
                        "5:4 UNKNOWN_PART (nam)",
                        "6:4 UNKNOWN_PART (male)",
                        "7:4 BAD_TOKEN (male)");
        assertThat(messages(result.failures(), Language.EN))
                .contains(
                        "indicator 12.1 has no part \"nam\"; its parts: male, female",
                        "indicator 1.1 has no part \"male\"; its parts: none");
    }

    @Test
    void aNumberGoesToAPartWhereTheLawAsksForParts() {
        PartialResult<Dossier> result = file("06364,12.1,,,70,", "06364,12.2,,,Đạt,", "06364,15.1,,male,90,");
        assertThat(places(result.failures())).containsExactly("2:4 UNKNOWN_PART");
        assertThat(observations(result)).hasSize(2);
        assertThat(places(read("unit,indicator,value", "06364,12.1,70").failures()))
                .containsExactly("2:2 UNKNOWN_PART");
    }

    @Test
    void aCriterionWithBothKindsOfRowsKeepsNeither() {
        PartialResult<Dossier> result = file(
                "06364,1.1,,,Đạt,",
                "06364,,17,,Đạt,",
                "06364,17.1,,clean-water,50,SELF",
                "06364,17.10,,,Đạt,",
                "06364,,18,,Đạt,",
                "06523,17.10,,,Đạt,");
        assertThat(places(result.failures()))
                .containsExactly(
                        "3:3 CONTRADICTING_ROWS (17)",
                        "4:2 CONTRADICTING_ROWS (17.1)",
                        "5:2 CONTRADICTING_ROWS (17.10)");
        assertThat(result.failures())
                .extracting(failure -> failure.attributes().get("other"))
                .containsExactly("4", "3", "3");
        assertThat(result.items())
                .extracting(dossier -> dossier.observations().size())
                .containsExactly(2, 1);
    }

    @Test
    void anEmptyRowDoesNotContradictAnAttestedCriterion() {
        PartialResult<Dossier> result = file("06364,17.1,,,,", "06364,17.2,,,,", "06364,,17,,Đạt,");
        assertThat(result.failures()).isEmpty();
        assertThat(observations(result)).hasSize(1);
    }

    @Test
    void anIndicatorAsAWholeAndByPartsOfOneAssessorKeepsNeither() {
        PartialResult<Dossier> result =
                file("06364,12.1,,female,60,", "06364,12.1,,,Đạt,", "06364,12.1,,male,70,", "06364,1.1,,,Đạt,");
        assertThat(places(result.failures()))
                .containsExactly(
                        "2:2 CONTRADICTING_ROWS (12.1)",
                        "3:2 CONTRADICTING_ROWS (12.1)",
                        "4:2 CONTRADICTING_ROWS (12.1)");
        assertThat(observations(result)).hasSize(1);
    }

    @Test
    void theSameOfTwoAssessorsIsKept() {
        PartialResult<Dossier> result =
                file("06364,12.1,,male,70,SELF", "06364,12.1,,female,60,SELF", "06364,12.1,,,Đạt,APPRAISAL");
        assertThat(result.failures()).isEmpty();
        assertThat(observations(result)).hasSize(3);
    }

    @Test
    void numbersThatAreEqualAreIdentical() {
        PartialResult<Dossier> result = file("06364,10,,,42,", "06364,10,,,42.00,", "06364,10,,,42.0,APPRAISAL");
        assertThat(places(result.failures())).containsExactly("3:5 DUPLICATE_ROW (42.00)", "4:5 DUPLICATE_ROW (42.0)");
        assertThat(result.failures())
                .extracting(failure -> failure.attributes().get("other"))
                .containsOnly("2");
        assertThat(observations(result))
                .singleElement()
                .extracting(Observation::raw)
                .hasToString("Optional[42]");
    }

    @Test
    void oneRowThatDiffersLeavesNoneOfThemWhateverTheirOrder() {
        for (String[] rows : new String[][] {{"42", "42", "41"}, {"41", "42", "42"}, {"42", "41", "42"}}) {
            PartialResult<Dossier> result =
                    file("06364,10,,," + rows[0] + ",", "06364,10,,," + rows[1] + ",", "06364,10,,," + rows[2] + ",");
            assertThat(result.failures())
                    .hasSize(3)
                    .allMatch(failure -> failure.reason().name().equals("CONTRADICTING_ROWS"))
                    .allSatisfy(failure -> assertThat(failure.attributes().get("other"))
                            .isNotEqualTo(Integer.toString(failure.origin().line())));
            assertThat(observations(result)).isEmpty();
        }
    }

    @Test
    void aDuplicateOfARowThatIsNotUsedIsNotCalledKept() {
        assertThat(places(file("06364,17.1,,,Đạt,", "06364,17.1,,,Đạt,", "06364,,17,,Đạt,")
                        .failures()))
                .containsExactly(
                        "2:2 CONTRADICTING_ROWS (17.1)",
                        "3:2 CONTRADICTING_ROWS (17.1)",
                        "4:3 CONTRADICTING_ROWS (17)");
    }

    private static PartialResult<Dossier> changing(String day, String... rows) {
        String text = "unit,indicator,criterion,part,value\n" + String.join("\n", rows);
        return DossierCsv.of(ChangingSet.of(Axis.GENERAL, List.of(), UnitType.COMMUNE), LocalDate.parse(day))
                .read(TextSource.of("f.csv", text));
    }

    @Test
    void whatIsRepealedOrNotYetAskedIsReportedAndTheOthersAreRead() {
        String[] rows = {"06364,1.1,,,50", "06364,1.2,,,Đạt", "06364,1.3,,second,40", "06364,1.4,,,Đạt", "06364,1.5,,,7"
        };
        PartialResult<Dossier> before = changing("2022-12-31", rows);
        assertThat(places(before.failures()))
                .containsExactly("4:4 UNKNOWN_PART (second)", "6:2 NOT_ASKED_ON_DAY (1.5)");
        assertThat(messages(before.failures(), Language.VI))
                .containsExactly(
                        "chỉ tiêu 1.3 không có phần «second»; các phần: first",
                        "bộ changing không hỏi mục «1.5» vào ngày 31/12/2022");
        PartialResult<Dossier> after = changing("2023-01-01", rows);
        assertThat(places(after.failures())).containsExactly("2:5 BAD_TOKEN (50)", "3:2 NOT_ASKED_ON_DAY (1.2)");
        assertThat(observations(before)).hasSize(3);
        assertThat(observations(after)).hasSize(3);
    }
}
