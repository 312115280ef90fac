package vn.ntm.criteria.recognition;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.set.Tier;

/**
 * How many of the units below one hold a tier by a ledger (tổng hợp từ đơn vị cấp dưới). Who holds a tier that builds on
 * it counts too.
 *
 * @param tier the tier
 * @param types the types of the units below that are counted
 * @param held how many hold it: at least those of which it is known; at most also those whose certificate is undecided
 *     and, unless the ledger is complete, those of which it knows nothing
 * @param of how many there are in all
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TierCoverage(Tier tier, List<UnitType> types, CountRange held, int of) {

    /** Copies the types. */
    public TierCoverage {
        types = List.copyOf(types);
        if (held.min() < 0 || of < 0) {
            throw new IllegalArgumentException("held: " + held + " of " + of + " units");
        }
    }

    /**
     * Returns the counts over the units of {@code types} below {@code unit}.
     *
     * @throws vn.ntm.core.unit.UnknownUnitException if no unit has the code on the day of the ledger
     */
    public static TierCoverage of(UnitCode unit, Tier tier, List<UnitType> types, LedgerOnDay ledger) {
        int[] counts = new int[3];
        count(unit, tier, types, ledger, counts);
        return new TierCoverage(tier, types, CountRange.of(counts[0], counts[1]), counts[2]);
    }

    private static void count(UnitCode unit, Tier tier, List<UnitType> types, LedgerOnDay ledger, int[] counts) {
        UnitsOnDay units = ledger.unitsOnDay();
        for (AdministrativeUnit below : units.children(unit)) {
            if (types.contains(below.type())) {
                Optional<Boolean> holds = holds(below, tier, ledger);
                counts[0] += holds.orElse(false) ? 1 : 0;
                counts[1] += holds.orElse(true) ? 1 : 0;
                counts[2]++;
            }
            count(below.code(), tier, types, ledger, counts);
        }
    }

    /**
     * Returns whether the unit holds the tier, by itself or by one that builds on it; empty where that is not known. A
     * tier that was revoked says nothing against a higher one that is in force.
     */
    static Optional<Boolean> holds(AdministrativeUnit unit, Tier tier, LedgerOnDay ledger) {
        boolean isUndecided = false;
        boolean isRevoked = false;
        for (Certificate certificate : ledger.of(unit.code())) {
            boolean isOfTier = certificate.tier().equals(tier);
            if (isOfTier || TierOrder.buildsOn(unit.type(), certificate.tier(), tier)) {
                if (certificate.state().isHeld()) {
                    return Optional.of(true);
                }
                isUndecided |= certificate.state() == CertificateState.CARRIED_UNDECIDED;
                isRevoked |= isOfTier && certificate.state() == CertificateState.REVOKED;
            }
        }
        boolean isKnown = !isUndecided && (isRevoked || ledger.isComplete());
        return isKnown ? Optional.of(false) : Optional.empty();
    }

    /** Returns whether the share is what {@code level} asks for; a level that is not sure or not known decides nothing. */
    public Verdict judge(Threshold level) {
        if (of == 0 || level.value().isEmpty() || !level.grade().decides()) {
            return Verdict.UNDETERMINED;
        }
        Decimal asked = level.value().get().times(Decimal.of(of));
        boolean least = level.operator().holds(hundredfold(held.min()), asked);
        boolean most = level.operator().holds(hundredfold(held.max()), asked);
        if (least != most) {
            return Verdict.UNDETERMINED;
        }
        return least ? Verdict.MET : Verdict.NOT_MET;
    }

    private static Decimal hundredfold(long count) {
        return Decimal.of(count).times(Decimal.of(100));
    }

    /** Returns the counts in words: {@code nông thôn mới nâng cao: 4–12/19}. */
    public String toText(Language language) {
        return tier.name(language) + ": " + held.toText(language) + "/" + of;
    }
}
