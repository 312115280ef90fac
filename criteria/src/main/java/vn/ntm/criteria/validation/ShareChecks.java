package vn.ntm.criteria.validation;

import java.util.Optional;
import java.util.stream.LongStream;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Wording;

/** Whether a share of the units below is that of some number of those that the register has on the day. */
final class ShareChecks {

    private static final Wording UNITS = new Wording("số đơn vị theo danh mục", "units in the register");

    private ShareChecks() {}

    /** Nothing is said of a unit that the register does not know, or of which it has no unit to count. */
    static Optional<ValueFinding> of(
            LawOnDay law, Observation observation, Requirement requirement, UnitsOnDay units, UnitCode unit) {
        if (units.find(unit).isEmpty()) {
            return Optional.empty();
        }
        long count = count(requirement, units, unit);
        PublishedFigure share = Findings.printed(observation);
        boolean possible = count == 0 || LongStream.rangeClosed(0, count).anyMatch(k -> gives(k, count, share));
        return possible
                ? Optional.empty()
                : Optional.of(Findings.of(
                        ValueRule.NO_SUCH_SHARE,
                        observation,
                        law,
                        requirement.unit(),
                        new ValueFinding.Value(UNITS, Findings.amount(Decimal.of(count), Optional.empty()))));
    }

    /** Rounded or cut off: how a share of few units is printed is not the law's to say. */
    private static boolean gives(long part, long whole, PublishedFigure share) {
        ReconciliationVerdict verdict =
                Reconciliation.percent(part, whole, share).verdict();
        return verdict == ReconciliationVerdict.MATCH || verdict == ReconciliationVerdict.TRUNCATED;
    }

    /** The units of the types that are counted, however deep below. */
    private static long count(Requirement requirement, UnitsOnDay units, UnitCode unit) {
        return units.children(unit).stream()
                .mapToLong(child -> (isCounted(requirement, child) ? 1 : 0) + count(requirement, units, child.code()))
                .sum();
    }

    private static boolean isCounted(Requirement requirement, AdministrativeUnit child) {
        return requirement.counts().contains(child.type());
    }
}
