package vn.ntm.criteria.certification;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.table.Lazy;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnknownUnitException;
import vn.ntm.criteria.certification.replay.Replayed;
import vn.ntm.criteria.set.Tier;

/**
 * Who holds what on a day (danh hiệu tại một ngày), by the codes of that day. Events after the day are left out.
 *
 * <p>A unit that nothing is known of has no certificates here, which in a ledger that is not complete does not say that
 * it is not certified.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class LedgerOnDay {

    private final UnitsOnDay units;
    private final CertificationLedger ledger;
    private final CarryOver carryOver;
    private final Map<UnitCode, Replayed.UnitNow> touched;
    private final List<Untraced> untraced;
    private final Lazy<List<LedgerFinding>> findings;

    LedgerOnDay(UnitsOnDay units, CertificationLedger ledger, CarryOver carryOver, Replayed replayed) {
        this.units = units;
        this.ledger = ledger;
        this.carryOver = carryOver;
        this.touched = replayed.touched();
        this.untraced = replayed.lost().stream()
                .map(lost -> new Untraced(lost.unit(), lost.certificates()))
                .filter(unit -> !unit.certificates().isEmpty())
                .sorted(Comparator.comparing(unit -> unit.unit().code()))
                .toList();
        this.findings = new Lazy<>(replayed.findings());
    }

    /**
     * A certificate with the unit that has it.
     *
     * @param unit the unit on the day
     * @param certificate what it has
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Holding(AdministrativeUnit unit, Certificate certificate) {}

    /**
     * A unit that ended and of which the register does not know, or not wholly, what became: a district on 2025-07-01.
     *
     * @param unit the unit in its last state
     * @param certificates what it held at the end
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Untraced(AdministrativeUnit unit, List<Certificate> certificates) {

        /** Copies the list. */
        public Untraced {
            certificates = List.copyOf(certificates);
        }

        /** Returns each certificate that was not lost before as a failure, at the place of its last event. */
        public List<Failure> failures() {
            return certificates.stream()
                    .filter(certificate -> certificate.state() != CertificateState.REVOKED
                            && certificate.state() != CertificateState.LAPSED)
                    .map(this::failure)
                    .toList();
        }

        private Failure failure(Certificate certificate) {
            List<CertificationEvent> events = certificate.events();
            Failure.Builder failure = Failure.builder();
            return failure.reason(FailureReason.CERTIFICATE_UNTRACED)
                    .origin(events.get(events.size() - 1).origin().orElseGet(this::inNoFile))
                    .putAttributes("tier", certificate.tier().id())
                    .putAttributes("tierVi", certificate.tier().name(Language.VI))
                    .putAttributes("tierEn", certificate.tier().name(Language.EN))
                    .putAttributes("name", unit.fullName())
                    .putAttributes("unit", unit.code().text())
                    .putAttributes(
                            "date",
                            unit.validity().to().map(LocalDate::toString).orElse(""))
                    .build();
        }

        private Origin inNoFile() {
            Origin.Builder place = Origin.builder();
            return place.file("ledger")
                    .line(1)
                    .column(0)
                    .raw(unit.code().text())
                    .build();
        }
    }

    /** Returns the day. */
    public LocalDate date() {
        return units.date();
    }

    /** Returns the administrative units of the day. */
    public UnitsOnDay unitsOnDay() {
        return units;
    }

    /** Returns which edition of the unit tables the answer rests on. */
    public UnitRelease unitRelease() {
        return units.release();
    }

    /** Returns whether what is absent did not happen. */
    public boolean isComplete() {
        return ledger.isComplete();
    }

    /** Returns the ledger, also with the events after the day. */
    public CertificationLedger ledger() {
        return ledger;
    }

    /** Returns the rules on what a reorganisation leaves. */
    public CarryOver carryOver() {
        return carryOver;
    }

    /** Returns the units in force that the ledger touches directly or through succession, by code. */
    public List<AdministrativeUnit> units() {
        return touched.values().stream().map(known -> known.unit()).toList();
    }

    /**
     * Returns what the unit has, by tier; empty where the ledger does not touch it, and where nothing of it is left.
     *
     * @throws UnknownUnitException if no unit has the code on the day
     */
    public List<Certificate> of(UnitCode code) {
        Replayed.UnitNow known = touched.get(code);
        if (known == null) {
            units.get(code);
            return List.of();
        }
        return known.certificates();
    }

    /**
     * Returns the mergers in which the unit took in whole others and stayed the same unit, by date, with what the rule says
     * of the larger one; empty where the ledger touches neither it nor them.
     *
     * @throws UnknownUnitException if no unit has the code on the day
     */
    public List<Absorption> absorptions(UnitCode code) {
        Replayed.UnitNow known = touched.get(code);
        if (known == null) {
            units.get(code);
            return List.of();
        }
        return known.absorptions();
    }

    /**
     * Returns every event of the unit and of those that became part of it, by date, also those that were annulled.
     *
     * @throws UnknownUnitException if no unit has the code on the day
     */
    public List<CertificationEvent> history(UnitCode code) {
        Replayed.UnitNow known = touched.get(code);
        if (known == null) {
            units.get(code);
            return List.of();
        }
        return known.history().get();
    }

    /** Returns every certificate of {@code tier}, whatever its state, by the code of the unit. */
    public List<Holding> ofTier(Tier tier) {
        ImmutableList.Builder<Holding> holdings = ImmutableList.builder();
        for (Replayed.UnitNow known : touched.values()) {
            for (Certificate certificate : known.certificates()) {
                if (certificate.tier().equals(tier)) {
                    holdings.add(new Holding(known.unit(), certificate));
                }
            }
        }
        return holdings.build();
    }

    /** Returns how many certificates there are by tier and state; one that went to several units counts in each. */
    public Map<Tier, Map<CertificateState, Integer>> counts() {
        Map<Tier, Map<CertificateState, Integer>> counts = new TreeMap<>(Replayed.BY_TIER);
        for (Replayed.UnitNow known : touched.values()) {
            for (Certificate certificate : known.certificates()) {
                counts.computeIfAbsent(certificate.tier(), tier -> new EnumMap<>(CertificateState.class))
                        .merge(certificate.state(), 1, Integer::sum);
            }
        }
        counts.replaceAll((tier, states) -> Collections.unmodifiableMap(states));
        return Collections.unmodifiableMap(counts);
    }

    /** Returns the units whose trail the register loses, with what they held, by code. */
    public List<Untraced> untraced() {
        return untraced;
    }

    /** Returns what contradicts itself up to the day, by the events at fault. */
    public List<LedgerFinding> findings() {
        return findings.get();
    }

    /** Returns whether both tell of the same ledger on the same day, by the same rules and edition of the units. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LedgerOnDay that
                && date().equals(that.date())
                && unitRelease().equals(that.unitRelease())
                && ledger.equals(that.ledger)
                && carryOver.equals(that.carryOver);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date(), ledger, carryOver);
    }
}
