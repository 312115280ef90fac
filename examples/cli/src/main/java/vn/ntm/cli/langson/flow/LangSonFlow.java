package vn.ntm.cli.langson.flow;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.certification.LedgerOnDay.Holding;
import vn.ntm.fixtures.LangSonCertificates;

/**
 * What became of the certificates that are known.
 *
 * @param before who held what on the day of the report
 * @param after who has what on the day of the reform
 * @param certificates each certificate of the earlier day, by the code of its unit
 */
public record LangSonFlow(LedgerOnDay before, LedgerOnDay after, List<Followed> certificates) {

    /** The first day of the two-level administration. */
    public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /**
     * A certificate followed from one day to the other.
     *
     * @param before the certificate with its unit on the earlier day
     * @param after the same with each unit that has it on the later one; empty where no unit does
     */
    public record Followed(Holding before, List<Holding> after) {}

    public static LangSonFlow make() {
        return of(LangSonCertificates.ledger(), LangSonCertificates.DAY, REFORM);
    }

    public static LangSonFlow of(CertificationLedger ledger, LocalDate from, LocalDate to) {
        LedgerOnDay before = ledger.on(from, UnitRegistry.standard(), CarryOver.standard());
        LedgerOnDay after = ledger.on(to, UnitRegistry.standard(), CarryOver.standard());
        List<Followed> certificates = before.units().stream()
                .flatMap(unit -> before.of(unit.code()).stream().map(held -> new Holding(unit, held)))
                .map(held -> new Followed(held, later(held.certificate(), after)))
                .toList();
        return new LangSonFlow(before, after, certificates);
    }

    /** It is the same certificate where it rests on an event in common: units and codes change, events do not. */
    private static List<Holding> later(Certificate certificate, LedgerOnDay after) {
        return after.ofTier(certificate.tier()).stream()
                .filter(held -> !Collections.disjoint(held.certificate().events(), certificate.events()))
                .toList();
    }

    /** Returns whether the ledger contradicts itself, or the register loses a unit with its certificate. */
    public boolean needsAPerson() {
        return !after.findings().isEmpty()
                || after.untraced().stream().anyMatch(unit -> !unit.failures().isEmpty());
    }
}
