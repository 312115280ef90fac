package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.CarryRule;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.TierRung;
import vn.ntm.criteria.set.Tier;

/** Which units can be what, and what they must be before. */
final class Ladders {

    private final CarryOver carryOver;
    private final List<TierRung> rungs = Programme.standard().rungs();

    Ladders(CarryOver carryOver) {
        this.carryOver = carryOver;
    }

    /**
     * A tier that no ladder has, of a caller's own, is for anybody. Of what kind a district was before the list that has it
     * is not known: then any kind of its level may have been it.
     */
    boolean canHold(AdministrativeUnit unit, Tier tier, LocalDate day) {
        boolean isKindKnown = unit.basis() != AdministrativeUnit.Basis.CARRIED_BACK
                || unit.validity().to().filter(day::equals).isPresent();
        boolean isOnLadder = false;
        for (TierRung rung : rungs) {
            if (rung.tier().equals(tier)) {
                isOnLadder = true;
                boolean mayBe =
                        !isKindKnown && rung.unitTypes().stream().anyMatch(type -> type.level() == unit.level());
                if (mayBe || rung.unitTypes().contains(unit.type())) {
                    return true;
                }
            }
        }
        return !isOnLadder;
    }

    /**
     * Returns whether units of the type could be certified as the tier on the day of the event, or by its year. What is
     * not a recognition may come when no one is recognised any more, but not before anyone was. The year whose standard was
     * met must have a day on which there was one.
     */
    boolean isInPeriod(CertificationEvent event, UnitType type) {
        return isOnDay(event, type) && isInYear(event, type);
    }

    private boolean isInYear(CertificationEvent event, UnitType type) {
        if (!event.kind().saysHeld()
                || event.forYear().isEmpty()
                || event.forYear().getAsInt() > event.date().getYear()) {
            return true;
        }
        int year = event.forYear().getAsInt();
        Validity whole = Validity.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        List<TierRung> own = rungs.stream()
                .filter(rung ->
                        rung.tier().equals(event.tier()) && rung.unitTypes().contains(type))
                .toList();
        return own.isEmpty() || own.stream().anyMatch(rung -> rung.validity().overlaps(whole));
    }

    private boolean isOnDay(CertificationEvent event, UnitType type) {
        boolean isOnLadder = false;
        for (TierRung rung : rungs) {
            if (rung.tier().equals(event.tier()) && rung.unitTypes().contains(type)) {
                isOnLadder = true;
                if (isIn(rung.validity(), event)) {
                    return true;
                }
            }
        }
        return !isOnLadder;
    }

    private static boolean isIn(Validity period, CertificationEvent event) {
        if (!event.kind().isRecognition()) {
            return !period.from().filter(event.date()::isBefore).isPresent();
        }
        return period.contains(event.date())
                || (event.forYear().isPresent()
                        && event.forYear().getAsInt() <= event.date().getYear()
                        && period.contains(LocalDate.of(event.forYear().getAsInt(), 12, 31)));
    }

    /** Returns the times in which units of the type can be certified as the tier, in their order. */
    List<Validity> periods(Tier tier, UnitType type) {
        return Validity.joined(rungs.stream()
                .filter(rung -> rung.tier().equals(tier) && rung.unitTypes().contains(type))
                .map(TierRung::validity)
                .toList());
    }

    /** Returns the rule by which a certificate lapses that was granted to a unit whose kind cannot hold it, a township. */
    Optional<CarryRule> lapsed(AdministrativeUnit unit, Tier tier, LocalDate since) {
        if (canHold(unit, tier, since)) {
            return Optional.empty();
        }
        return carryOver.lapse(unit.level(), unit.type(), since);
    }

    /** Returns the tier that the unit must have before that of the event, as far as it is known. */
    Optional<Tier> before(CertificationEvent event, UnitType type) {
        for (TierRung rung : rungs) {
            if (rung.tier().equals(event.tier())
                    && rung.unitTypes().contains(type)
                    && rung.validity().contains(event.date())) {
                return rung.prerequisite().flatMap(TierRung.Prerequisite::tier);
            }
        }
        return Optional.empty();
    }
}
