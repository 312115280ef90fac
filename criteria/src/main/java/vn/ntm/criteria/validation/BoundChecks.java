package vn.ntm.criteria.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Wording;

/** Whether one value lies where values of its unit can lie. */
final class BoundChecks {

    private static final Wording LEAST = new Wording("nhỏ nhất", "least");
    private static final Wording MOST = new Wording("lớn nhất", "most");
    private static final Wording SCALE = new Wording("thang", "scale");
    static final Wording DOUBTFUL = new Wording("bất thường từ mức", "doubtful from");

    private final LawOnDay law;
    private final Observation observation;
    private final MeasureUnit unit;

    BoundChecks(LawOnDay law, Observation observation, MeasureUnit unit) {
        this.law = law;
        this.observation = observation;
        this.unit = unit;
    }

    List<ValueFinding> of(Decimal value) {
        if (!unit.grades().isEmpty()) {
            return unit.isGrade(value) ? List.of() : List.of(finding(ValueRule.OUTSIDE_SCALE, SCALE, grades()));
        }
        ImmutableList.Builder<ValueFinding> findings = ImmutableList.builder();
        Bounds.of(law.set().id(), observation.subject(), unit).ifPresent(bounds -> {
            bounds.least()
                    .filter(least -> value.compareTo(least) < 0)
                    .ifPresent(least -> findings.add(finding(ValueRule.BELOW_LEAST, LEAST, amount(least))));
            bounds.most()
                    .filter(most -> value.compareTo(most) > 0)
                    .ifPresent(most -> findings.add(finding(ValueRule.ABOVE_MOST, MOST, amount(most))));
            if (bounds.whole() && !value.isInteger()) {
                findings.add(Findings.of(ValueRule.NOT_WHOLE, observation, law, Optional.of(unit)));
            }
            bounds.doubtfulFrom()
                    .filter(from -> value.compareTo(from) >= 0)
                    .ifPresent(from -> findings.add(finding(ValueRule.DOUBTFUL_UNIT, DOUBTFUL, amount(from))));
        });
        return findings.build();
    }

    private Wording grades() {
        String all = String.join(", ", unit.grades());
        return new Wording(all, all);
    }

    private Wording amount(Decimal bound) {
        return Findings.amount(bound, Optional.of(unit));
    }

    private ValueFinding finding(ValueRule rule, Wording label, Wording bound) {
        return Findings.of(rule, observation, law, Optional.of(unit), new ValueFinding.Value(label, bound));
    }
}
