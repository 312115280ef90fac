package vn.ntm.criteria.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;

class EvaluationDifferenceTest {

    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");

    private static Evaluation random(Random random) {
        List<Observation> observations = new ArrayList<>();
        for (Criterion criterion : SET.criteria()) {
            if (random.nextInt(5) == 0) {
                observations.add(Observation.attested(Subject.criterion(criterion.no()), finding(random)));
                continue;
            }
            for (Indicator indicator : criterion.indicators()) {
                Subject subject = Subject.indicator(indicator.no());
                boolean numeric = indicator.parts().isEmpty() && indicator.isNumeric();
                if (random.nextInt(3) > 0) {
                    observations.add(
                            numeric && random.nextBoolean()
                                    ? Observation.measured(subject, Decimal.of(random.nextInt(101)))
                                    : Observation.attested(subject, finding(random)));
                }
            }
        }
        return Evaluator.of(SET, Policy.strict())
                .evaluate(Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                        .region(EconomicRegions.all().get(random.nextInt(7)))
                        .addAllObservations(observations)
                        .build());
    }

    private static Finding finding(Random random) {
        return random.nextInt(3) == 0 ? Finding.NOT_MET : Finding.MET;
    }

    @Test
    void ofAnEvaluationAndItselfThereIsNone() {
        long seed = 318;
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Evaluation one = random(random);
            EvaluationDifference none = EvaluationDifference.between(one, one);
            assertThat(none.isEmpty()).as("seed %d, pair %d", seed, i).isTrue();
            assertThat(none.criteria()).isEmpty();
            assertThat(none.indicators()).isEmpty();
        }
    }

    @Test
    void fromTheOtherSideItIsTheSameReversed() {
        long seed = 319;
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Evaluation one = random(random);
            Evaluation other = random(random);
            EvaluationDifference there = EvaluationDifference.between(one, other);
            EvaluationDifference back = EvaluationDifference.between(other, one).reversed();
            assertThat(there.reversed().reversed()).isEqualTo(there);
            assertThat(back.criteria()).as("seed %d, pair %d", seed, i).isEqualTo(there.criteria());
            assertThat(back.indicators())
                    .as("seed %d, pair %d", seed, i)
                    .containsExactlyInAnyOrderElementsOf(there.indicators());
            assertThat(back.changesVerdict()).isEqualTo(there.changesVerdict());
        }
    }

    @Test
    void whatIsNotListedIsAlike() {
        long seed = 320;
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Evaluation one = random(random);
            Evaluation other = random(random);
            EvaluationDifference difference = EvaluationDifference.between(one, other);
            List<String> criteria = difference.criteria().stream()
                    .map(EvaluationDifference.CriterionChange::no)
                    .toList();
            for (CriterionEvaluation criterion : one.criteria()) {
                boolean alike = other.criterion(criterion.no()).orElseThrow().verdict() == criterion.verdict();
                assertThat(alike || criteria.contains(criterion.no()))
                        .as("seed %d, pair %d, criterion %s", seed, i, criterion.no())
                        .isTrue();
            }
            List<String> indicators = difference.indicators().stream()
                    .map(EvaluationDifference.IndicatorChange::no)
                    .toList();
            List<IndicatorEvaluation> unlisted = one.criteria().stream()
                    .flatMap(criterion -> criterion.indicators().stream())
                    .filter(indicator -> !indicators.contains(indicator.no()))
                    .toList();
            for (IndicatorEvaluation indicator : unlisted) {
                IndicatorEvaluation same = other.indicator(indicator.no()).orElseThrow();
                assertThat(List.of(same.verdict(), same.reason(), same.observed(), same.required()))
                        .as("seed %d, pair %d, indicator %s", seed, i, indicator.no())
                        .isEqualTo(List.of(
                                indicator.verdict(), indicator.reason(), indicator.observed(), indicator.required()));
            }
        }
    }
}
