package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Indicator;

/** What an indicator is called does not depend on how it was observed, only on the day. */
class LabelOfTheDayTest {

    /** On each day on which an indicator of a set changes, the label is that of the requirement of the day. */
    @Test
    void anIndicatorThatIsJudgedByPartsIsNamedByTheWordingOfTheDay() {
        int compared = 0;
        for (String id : CriteriaCatalog.standard().ids()) {
            CriteriaSet set = CriteriaCatalog.standard().set(id);
            Evaluator evaluator = Evaluator.of(set, Policy.strict()).withUnits(Kinds.NO_UNITS);
            for (LocalDate day : changes(set)) {
                Evaluation evaluation = evaluator.evaluate(
                        Dossier.of(UnitCode.of(code(set)), day).build());
                for (CriterionEvaluation criterion : evaluation.criteria()) {
                    for (IndicatorEvaluation indicator : criterion.indicators()) {
                        assertThat(indicator.label(Language.VI))
                                .as("%s %s on %s", id, indicator.no(), day)
                                .isEqualTo(indicator.indicator().label(Language.VI, day));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isPositive();
    }

    private static String code(CriteriaSet set) {
        return switch (set.level()) {
            case PROVINCE -> "99";
            case DISTRICT -> "999";
            case COMMUNE, VILLAGE -> "99999";
        };
    }

    private static Set<LocalDate> changes(CriteriaSet set) {
        Set<LocalDate> days = new LinkedHashSet<>();
        set.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(indicator -> indicator.requirements().size() > 1)
                .map(Indicator::requirements)
                .flatMap(asked -> asked.stream())
                .map(asked -> asked.validity())
                .map(Validity::anyDay)
                .filter(set.validity()::contains)
                .forEach(days::add);
        return days;
    }
}
