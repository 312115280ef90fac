package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;

class EvaluationValuesTest {

    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private static Evaluation evaluation(String income, Policy policy) {
        return Evaluator.of(SET, policy)
                .evaluate(Dossier.of(UnitCode.of("06364"), DAY)
                        .region(EconomicRegions.TDMNPB)
                        .measured("10", income)
                        .attested("1.1", Finding.MET)
                        .build());
    }

    @Test
    void answersToTheSameQuestionAreEqual() {
        Evaluation evaluation = evaluation("41.5", Policy.strict());
        Evaluation same = evaluation("41.50", Policy.strict());
        Evaluation other = evaluation("42", Policy.strict());
        assertThat(evaluation)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .hasToString(same.toString())
                .isNotEqualTo(other)
                .isNotEqualTo(evaluation("41.5", Policy.strict().measuredOnly()))
                .isNotEqualTo(evaluation.indicator("10"));
        assertThat(evaluation.toString()).startsWith("06364 by commune-ntm-2021-2025 on 2023-12-31: ");
        IndicatorEvaluation income = evaluation.indicator("10").orElseThrow();
        assertThat(income)
                .isEqualTo(same.indicator("10").orElseThrow())
                .hasSameHashCodeAs(same.indicator("10").orElseThrow())
                .isNotEqualTo(other.indicator("10").orElseThrow())
                .hasToString("10 NOT_MET");
        assertThat(income.deciding())
                .isEqualTo(same.indicator("10").orElseThrow().deciding())
                .hasSameHashCodeAs(same.indicator("10").orElseThrow().deciding())
                .hasToString("10 NOT_MET");
        CriterionEvaluation criterion = evaluation.criterion("10").orElseThrow();
        assertThat(criterion)
                .isEqualTo(same.criterion("10").orElseThrow())
                .hasSameHashCodeAs(same.criterion("10").orElseThrow())
                .isNotEqualTo(other.criterion("10").orElseThrow())
                .hasToString("10 NOT_MET");
        assertThat(evaluation.criterion("2").orElseThrow().toString()).startsWith("2 UNDETERMINED ");
    }

    @Test
    void theMeasuredAndTheRequiredValueAreToldForPeopleAndForFiles() {
        Judgement income = evaluation("41.5", Policy.strict())
                .indicator("10")
                .orElseThrow()
                .deciding();
        assertThat(income.observed(Language.VI)).contains("41,5");
        assertThat(income.observed(Language.EN)).contains("41.5");
        assertThat(income.observedText()).contains("41.5");
        assertThat(income.required()).contains(">= 42");
        assertThat(income.required(Language.VI).orElseThrow()).startsWith(">= 42 triệu đồng");
        Judgement attested = evaluation("41.5", Policy.strict())
                .indicator("1.1")
                .orElseThrow()
                .deciding();
        assertThat(attested.observed(Language.VI)).isEmpty();
        assertThat(attested.observedText()).isEmpty();
        assertThat(attested.setBy()).isPresent();
    }

    @Test
    void aGapIsEmptyWhereNothingIsListed() {
        Evaluation some = evaluation("41.5", Policy.strict());
        assertThat(some.gap().isEmpty()).isFalse();
        assertThat(some.gap().notMet()).isNotEmpty();
        Dossier.Builder dossier = Dossier.of(UnitCode.of("06364"), DAY).region(EconomicRegions.TDMNPB);
        SET.criteria().forEach(criterion -> dossier.attestedCriterion(criterion.no(), Finding.MET));
        assertThat(Evaluator.of(SET, Policy.strict())
                        .evaluate(dossier.build())
                        .gap()
                        .isEmpty())
                .isTrue();
        Evaluation silent = Evaluator.of(SET, Policy.strict())
                .evaluate(Dossier.of(UnitCode.of("06364"), DAY)
                        .region(EconomicRegions.TDMNPB)
                        .build());
        assertThat(silent.gap().notMet()).isEmpty();
        assertThat(silent.gap().isEmpty()).isFalse();
    }
}
