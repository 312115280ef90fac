package vn.ntm.io.json.document.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.CarryRule;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.set.Tier;
import vn.ntm.io.json.binding.tables.Releases;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link LedgerOnDay}: the ledger, the day and the rules, and who holds what. */
record LedgerOnDayWire(
        LocalDate date, CertificationLedger ledger, CarryOver carryOver, Held outcome, Releases releases) {

    /** Who holds what: the units in force by code, then those of which the trail is lost. */
    record Held(List<OfUnit> units, List<OfUnit> untraced) {}

    /** What a unit has, by tier. */
    record OfUnit(UnitCode unit, List<CertificateOfUnit> certificates) {

        static OfUnit of(AdministrativeUnit unit, List<Certificate> certificates) {
            return new OfUnit(
                    unit.code(),
                    certificates.stream().map(CertificateOfUnit::of).toList());
        }
    }

    /** A certificate, with tiers and rule by their ids: the ledger and the rules of the document have the rest. */
    record CertificateOfUnit(
            String tier,
            CertificateState state,
            Optional<String> act,
            LocalDate since,
            List<UnitCode> origins,
            Optional<String> rule,
            Optional<String> towards,
            boolean assumed) {

        static CertificateOfUnit of(Certificate certificate) {
            return new CertificateOfUnit(
                    certificate.tier().id(),
                    certificate.state(),
                    certificate.act(),
                    certificate.since(),
                    certificate.origins(),
                    certificate.rule().map(CarryRule::id),
                    certificate.towards().map(Tier::id),
                    certificate.assumed());
        }
    }

    static LedgerOnDayWire of(LedgerOnDay day, Tables tables) {
        return new LedgerOnDayWire(
                day.date(),
                day.ledger(),
                day.carryOver(),
                new Held(
                        day.units().stream()
                                .map(unit -> OfUnit.of(unit, day.of(unit.code())))
                                .toList(),
                        day.untraced().stream()
                                .map(unit -> OfUnit.of(unit.unit(), unit.certificates()))
                                .toList()),
                new Releases(Optional.empty(), Optional.of(day.unitRelease().id())));
    }

    LedgerOnDay toValue(Tables tables) {
        releases.requireUnits(tables.units().release().id());
        return ledger.on(date, tables.units(), carryOver);
    }
}
