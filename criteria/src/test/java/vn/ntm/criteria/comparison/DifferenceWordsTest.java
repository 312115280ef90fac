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
}
