package vn.ntm.criteria.ruling;

import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.SlotState;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/**
 * A number that is compared with an earlier one of the unit where the dossier has that; else the number is itself the
 * growth. Nothing can be so many times, or so much more than, what was nothing.
 */
final class OwnHistory {

    private static final long HUNDRED = 100;

    private final Level level;
    private final int slot;
    private final int earlier;
    private final Optional<MeasureUnit> unit;
    private final DossierLayout layout;

    OwnHistory(Level level, DossierLayout.OfIndicator indicator, DossierLayout layout) {
        this.level = level;
        this.slot = indicator.slot();
        this.earlier = indicator.earlier().orElseThrow();
        this.unit = indicator.parts().stream()
                .filter(part -> part.slot() == earlier)
                .map(DossierLayout.OfPart::requirement)
                .findFirst()
                .flatMap(Requirement::unit);
        this.layout = layout;
    }

    int word() {
        return slot / DossierLayout.WORD;
    }

    long bit() {
        return 1L << slot;
    }

    /** Returns whether there is a number to compare, and the dossier speaks of the earlier figure at all. */
    boolean isStated(CompactDossier dossier) {
        return dossier.is(SlotState.MEASURED, slot) && dossier.isObserved(earlier);
    }

    /** Returns whether the dossier has an earlier figure to compare with, whatever is known of the level. */
    boolean isUsable(CompactDossier dossier) {
        return unit.isPresent()
                && isStated(dossier)
                && dossier.value(earlier).filter(figure -> figure.signum() > 0).isPresent();
    }

    /** Why it cannot be compared with the earlier figure that the dossier speaks of. */
    UndeterminedReason reason(CompactDossier dossier) {
        return dossier.is(SlotState.NOT_ASSESSED, earlier)
                ? UndeterminedReason.NOT_ASSESSED
                : UndeterminedReason.MISSING_DATA;
    }

    /** Returns the amount that the level comes to with the earlier figure, where both are there. */
    Optional<Amount> found(CompactDossier dossier) {
        return level.usable() && isUsable(dossier) ? Optional.of(amount(dossier)) : Optional.empty();
    }

    private Amount amount(CompactDossier dossier) {
        Threshold threshold = level.threshold().orElseThrow();
        Decimal figure = dossier.value(earlier).orElseThrow();
        return new Amount(threshold.unit().amount(threshold.value().orElseThrow(), figure), unit.orElseThrow());
    }

    /** Returns whether the number reaches it; exact, in longs where all of it fits. */
    boolean holds(CompactDossier dossier) {
        int now = layout.valueAt(slot);
        int then = layout.valueAt(earlier);
        Threshold threshold = level.threshold().orElseThrow();
        Decimal factor = threshold.value().orElseThrow();
        if (dossier.wide(now) == null && dossier.wide(then) == null && factor.scale() <= CompactDossier.SCALE) {
            try {
                long scaled = factor.times(Decimal.of(CompactDossier.ONE)).longValueExact();
                boolean times = threshold.unit().compares() == MeasureUnit.Comparison.TIMES;
                long whole = times ? CompactDossier.ONE : Math.multiplyExact(CompactDossier.ONE, HUNDRED);
                long reached = Math.multiplyExact(dossier.scaled(now), whole);
                long asked = Math.multiplyExact(dossier.scaled(then), times ? scaled : Math.addExact(whole, scaled));
                return threshold.operator().holds(Decimal.of(Long.compare(reached, asked)), Decimal.ZERO);
            } catch (ArithmeticException tooLong) {
                return exactly(dossier);
            }
        }
        return exactly(dossier);
    }

    private boolean exactly(CompactDossier dossier) {
        return level.operatorOrThrow()
                .holds(dossier.value(slot).orElseThrow(), amount(dossier).value());
    }
}
