package vn.ntm.criteria.validation;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.set.MeasureUnit;

/**
 * Whether a number is an amount where an earlier amount stands beside it, and a ratio where none does. That nothing grows
 * or shrinks to ten times is a convention of this library, far beyond any level of the law; a growth in per cent cannot
 * be told from an amount by its size.
 */
final class HistoryChecks {

    private static final Decimal TEN = Decimal.of(10);

    private final LawOnDay law;
    private final Observation observation;

    HistoryChecks(LawOnDay law, Observation observation) {
        this.law = law;
        this.observation = observation;
    }

    /** Returns what is doubtful beside the earlier figure of the same assessor, in the same unit. */
    List<ValueFinding> beside(Observation earlier, Optional<MeasureUnit> unit) {
        Decimal now = observation.value().orElseThrow();
        Decimal then = earlier.value().orElseThrow();
        boolean apart = then.signum() > 0
                && now.signum() > 0
                && (now.times(TEN).compareTo(then) < 0 || now.compareTo(then.times(TEN)) > 0);
        return apart
                ? List.of(Findings.of(
                        ValueRule.RATIO_OR_AMOUNT, observation, law, unit, Findings.value(earlier, law, unit)))
                : List.of();
    }

    /** Returns what is doubtful of a number without an earlier figure: so many times as would be an amount. */
    List<ValueFinding> alone(Optional<MeasureUnit> level) {
        boolean times = level.filter(unit -> unit.compares() == MeasureUnit.Comparison.TIMES)
                .isPresent();
        return times && observation.value().orElseThrow().compareTo(TEN) >= 0
                ? List.of(Findings.of(
                        ValueRule.RATIO_OR_AMOUNT,
                        observation,
                        law,
                        level,
                        new ValueFinding.Value(BoundChecks.DOUBTFUL, Findings.amount(TEN, level))))
                : List.of();
    }
}
