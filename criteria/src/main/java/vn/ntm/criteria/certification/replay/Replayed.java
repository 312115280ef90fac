package vn.ntm.criteria.certification.replay;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.Absorption;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.LedgerFinding;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/**
 * What a ledger comes to on a day.
 *
 * @param touched the units in force that it touches, by code
 * @param lost the units that ended and of which the register does not know, or not wholly, what became
 * @param findings what contradicts itself, put in words when asked for
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Replayed(Map<UnitCode, UnitNow> touched, List<UnitNow> lost, Supplier<List<LedgerFinding>> findings) {

    /** By what tiers lead to; those of a caller's own come after those of the acts. */
    public static final Comparator<Tier> BY_TIER =
            Comparator.comparingInt(Replayed::place).thenComparing(Tier::id);

    private static int place(Tier tier) {
        int place = Tiers.all().indexOf(tier);
        return place < 0 ? Tiers.all().size() : place;
    }

    /**
     * A unit with what it has.
     *
     * @param unit the unit
     * @param certificates its certificates, by tier
     * @param absorptions the mergers in which it took in whole others, by date
     * @param history its events and those of the units that became part of it, by date
     */
    @API(status = API.Status.INTERNAL, since = "0.1")
    public record UnitNow(
            AdministrativeUnit unit,
            List<Certificate> certificates,
            List<Absorption> absorptions,
            Supplier<List<CertificationEvent>> history) {

        static UnitNow of(UnitLine line) {
            return new UnitNow(line.unit(), Certificates.of(line), List.copyOf(line.absorptions()), line::history);
        }
    }
}
