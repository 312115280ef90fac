package vn.ntm.criteria.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;

class DifferenceWordsTest {

    private static final String SET = "commune-ntm-2021-2025";
    private static final String OLD = "commune-ntm-2016-2020";
    private static final UnitCode UNIT = UnitCode.of("06364");
    private static final String PAIRED = "Criteria of the two sets are paired by their subjects; no act says so";

    private static Evaluation evaluation(Policy policy) {
        return Evaluator.of(CriteriaCatalog.standard().set(SET), policy)
                .evaluate(Dossier.of(UNIT, LocalDate.of(2023, 12, 31))
                        .region(EconomicRegions.TDMNPB)
                        .measured("10", "43")
                        .attested("1.1", Finding.MET)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false",
        "true, false, false",
        "false, true, false",
        "false, false, true",
        "true, true, true"
    })
    void thePolicyIsNamedAsTheCommandLineNamesIt(boolean unverified, boolean measured, boolean lenient) {
        Policy policy = Policy.strict();
        policy = unverified ? policy.acceptingUnverified() : policy;
        policy = measured ? policy.measuredOnly() : policy;
        policy = lenient ? policy.lenient() : policy;
        String named = Input.POLICY.of(evaluation(policy));
        assertThat(named.contains(", accept-unverified")).isEqualTo(unverified);
        assertThat(named.contains(", measured-only")).isEqualTo(measured);
        assertThat(named.contains(", lenient")).isEqualTo(lenient);
        assertThat(named).doesNotStartWith(",");
    }

    @Test
    void ofTwoSetsItIsSaidThatTheyWerePairedAndWhichIsNotInForce() {
        assertThat(compared(LocalDate.of(2020, 12, 31)))
                .contains(PAIRED)
                .contains("Not in force on the day judged: " + SET)
                .doesNotContain("Not in force on the day judged: " + OLD);
        assertThat(compared(LocalDate.of(2023, 12, 31)))
                .contains(PAIRED)
                .contains("Not in force on the day judged: " + OLD)
                .doesNotContain("Not in force on the day judged: " + SET);
    }

    private static String compared(LocalDate day) {
        Dossier dossier = Dossier.of(UNIT, day)
                .region(EconomicRegions.TDMNPB)
                .measured("10", "37")
                .attested("1.1", Finding.MET)
                .build();
        return SetComparison.of(
                        dossier,
                        CriteriaCatalog.standard(),
                        OLD,
                        SET,
                        Policy.strict(),
                        Map.of(Subject.indicator("10"), Subject.indicator("10")))
                .toText(Language.EN);
    }

    @Test
    void ofOneSetNothingWasPairedAndACriterionHasOneNumber() {
        Evaluation before = evaluation(Policy.strict());
        Evaluation after = Evaluator.of(CriteriaCatalog.standard().set(SET), Policy.strict())
                .evaluate(Dossier.of(UNIT, LocalDate.of(2023, 12, 31))
                        .region(EconomicRegions.TDMNPB)
                        .measured("10", "20")
                        .attested("1.1", Finding.MET)
                        .build());
        EvaluationDifference difference = EvaluationDifference.between(before, after);
        assertThat(difference.toText(Language.EN))
                .doesNotContain(PAIRED)
                .doesNotContain("Not in force")
                .contains("Criterion 10, ");
        assertThat(difference.criteria())
                .singleElement()
                .satisfies(change -> assertThat(change.no()).isEqualTo("10"));
    }

    private static Evaluation evaluation(String set, Dossier.Builder dossier) {
        return Evaluator.of(CriteriaCatalog.standard().set(set), Policy.strict())
                .evaluate(dossier.build());
    }

    private static Dossier.Builder in2023() {
        return Dossier.of(UNIT, LocalDate.of(2023, 12, 31)).region(EconomicRegions.TDMNPB);
    }

    private static String difference(String set, Dossier.Builder before, Dossier.Builder after, Language language) {
        return EvaluationDifference.between(evaluation(set, before), evaluation(set, after))
                .toText(language);
    }

    /** The part that decides comes first; of the others those that differ follow, each once. */
    @Test
    void everyPartThatChangesIsShownOnBothSides() {
        assertThat(difference(
                        SET,
                        in2023().measured("12.1", "male", "70").measured("12.1", "female", "60"),
                        in2023().measured("12.1", "male", "70").measured("12.1", "female", "59"),
                        Language.VI))
                .endsWith("""
                    → chưa xác định (mức quy định chưa kiểm chứng)
                      trước (male): 70 %; yêu cầu >= 60 %; 318/QĐ-TTg
                      sau (male): 70 %; yêu cầu >= 60 %; 318/QĐ-TTg
                      trước (female): 60 %; yêu cầu >= 60 %; 318/QĐ-TTg
                      sau (female): 59 %; yêu cầu >= 60 %; 318/QĐ-TTg
                    """);
        assertThat(difference(
                        SET,
                        in2023().measured("17.1", "clean-water", "99").measured("17.1", "piped", "30"),
                        in2023().measured("17.1", "clean-water", "40").measured("17.1", "piped", "30"),
                        Language.VI))
                .endsWith("""
                    → chưa xác định (chưa biết mức quy định)
                      trước (clean-water): 99 %; 318/QĐ-TTg
                      sau (clean-water): 40 %; 318/QĐ-TTg
                    """);
    }

    /** What was found without a number has no line of details; a criterion as a whole says so. */
    @Test
    void whatWasFoundNeedsNoDetails() {
        assertThat(difference(
                        SET,
                        in2023().attested("1.1", Finding.MET).attestedCriterion("8", Finding.MET),
                        in2023().attested("1.1", Finding.NOT_MET).attestedCriterion("8", Finding.NOT_MET),
                        Language.VI))
                .isEqualTo("""
                    Kết luận: chưa xác định (chưa có số liệu) → chưa đạt
                    Số tiêu chí đạt: 1–19 trong 19 → 0–17 trong 19
                    Tiêu chí 1, Quy hoạch: chưa xác định (chưa có số liệu) → chưa đạt
                    Tiêu chí 8, Thông tin và Truyền thông: đạt, đánh giá cả tiêu chí → chưa đạt, đánh giá cả tiêu chí
                    Chỉ tiêu 1.1, Xã có quy hoạch chung được phê duyệt, công khai đúng thời hạn: đạt → chưa đạt
                    """);
    }

    /** A growth is a plain number; with the income of the year before it is an income, with its unit. */
    @Test
    void aGrowthIsShownWithTheUnitOfWhatItIsComparedWith() {
        LocalDate day = LocalDate.of(2027, 12, 31);
        assertThat(difference(
                        "commune-ntm-2026-2030",
                        Dossier.of(UNIT, day).group("2").measured("3.1", "10"),
                        Dossier.of(UNIT, day).group("2").measured("3.1", "55").measured("3.1", "previous", "50"),
                        Language.EN))
                .endsWith("""
                      before: 10; required >= 9.5 % a year; 52/2026/TT-BTC
                      after: 55 million VND a person a year; required >= 54.75 million VND a person a year; 52/2026/TT-BTC
                    """);
    }

    @Test
    void whatOneSetAloneHasIsNoneInTheOther() {
        Dossier dossier = Dossier.of(UNIT, LocalDate.of(2026, 3, 1))
                .region(EconomicRegions.TDMNPB)
                .group("1")
                .measured("10", "60")
                .build();
        String text = SetComparison.of(
                        dossier, CriteriaCatalog.standard(), SET, "commune-ntm-2026-2030", Policy.strict(), Map.of())
                .toText(Language.EN);
        assertThat(text.lines().filter(line -> line.startsWith("Criterion ")))
                .contains(
                        "Criterion 1 → 1, Planning: undetermined (no data)"
                                + " → undetermined (the tables do not hold the whole set)",
                        "Criterion 8, Information and communications: undetermined (no data) → none",
                        "Criterion 18 → 10, Political system and access to the law: undetermined (no data)"
                                + " → undetermined (the tables do not hold the whole set)",
                        "Criterion 7, Science, technology, digital transformation: none"
                                + " → undetermined (the tables do not hold the whole set)")
                .hasSize(21);
        assertThat(text).contains("""
            Indicator 2.4, Main field roads fit for carrying goods: undetermined (no data) → none
            Indicator 3.1, Farm land with controlled irrigation and drainage: undetermined (no data) → none
              before: no data; required >= 80 %; 318/QĐ-TTg
            """).contains("  before (clean-water): no data\n");
    }
}
