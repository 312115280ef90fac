package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CarryRule;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.set.Tier;

/** One tier in one unit: its own events, and the certificates of the units that became part of it. */
final class Trail implements Standing.Ground {

    private static final Comparator<CertificationEvent> BY_FORCE =
            Comparator.comparing(CertificationEvent::start).thenComparing(CertificationEvent.ORDER);

    private final Tier tier;
    private final UnitLine line;
    private final List<CertificationEvent> own = new ArrayList<>();
    private final List<CarriedCertificate> carried = new ArrayList<>();
    private final TrailPast past = new TrailPast();
    private Optional<CarryRule> kept = Optional.empty();
    private @Nullable LocalDate keptOn;
    private boolean assumed;
    private boolean goesOn;
    private boolean ownGoesOn;
    private LocalDate lastDecision = LocalDate.MIN;
    private @Nullable Standing standing;

    Trail(Tier tier, UnitLine line) {
        this.tier = tier;
        this.line = line;
    }

    Tier tier() {
        return tier;
    }

    /** Takes an event of the unit. What is said of a unit that keeps the certificates of others is said of these. */
    void add(CertificationEvent event) {
        boolean isOfOthers = own.isEmpty()
                && !carried.isEmpty()
                && !event.kind().isDecision()
                && carried.stream().allMatch(one -> one.state().isHeld());
        if (isOfOthers) {
            carried.replaceAll(one -> one.told(event));
        } else {
            own.add(event);
            lastDecision = event.kind().isDecision() ? event.date() : lastDecision;
            standing = null;
        }
    }

    void carry(CarriedCertificate certificate) {
        carried.add(certificate);
        standing = null;
    }

    /** Takes all of the trail of the same unit in an earlier state. */
    void take(Trail earlier, Optional<Passage> change) {
        earlier.goesOn = true;
        takeEvents(earlier);
        carried.addAll(earlier.carried);
        past.take(earlier.past);
        kept = change.flatMap(Passage::rule).or(() -> earlier.kept);
        keptOn = change.map(Passage::date).orElse(earlier.keptOn);
        assumed = earlier.isAssumed() || change.filter(Passage::assumed).isPresent();
    }

    private void takeEvents(Trail earlier) {
        earlier.ownGoesOn = true;
        own.addAll(earlier.own);
        lastDecision = earlier.lastDecision;
        standing = null;
    }

    /** Takes the unit's own events alone, as those of the same unit in an earlier state; a revocation stays with it. */
    void takeOwn(Trail earlier) {
        takeEvents(earlier);
        past.tell(own.size());
        assumed = earlier.isAssumed();
    }

    /** Returns whether the unit goes on in a later state of it, which has its events. */
    boolean ownGoesOn() {
        return ownGoesOn;
    }

    private Standing standing() {
        Standing known = standing;
        if (known == null) {
            known = Standing.of(inForceOrder(own), this, Findings.NONE);
            standing = known;
        }
        return known;
    }

    static List<CertificationEvent> inForceOrder(List<CertificationEvent> events) {
        boolean isAnyLater = false;
        for (CertificationEvent event : events) {
            isAnyLater |= event.inForce().isPresent();
        }
        return isAnyLater ? events.stream().sorted(BY_FORCE).toList() : events;
    }

    @Override
    public boolean isCarried() {
        return !carried.isEmpty();
    }

    @Override
    public Optional<CertificationEvent> open(CertificationEvent event) {
        for (CarriedCertificate one : carried) {
            if (!one.state().isHeld() && !event.date().isBefore(one.arrived())) {
                return Optional.of(one.events().get(one.events().size() - 1));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<FormerHolder> former() {
        return line.former(tier);
    }

    /** Returns the last event of the unit itself. */
    Optional<CertificationEvent> last() {
        return own.isEmpty() ? past.last() : Optional.of(own.get(own.size() - 1));
    }

    boolean isHeld() {
        return standing().isHeld() && lapsed().isEmpty();
    }

    boolean isRevoked() {
        return standing().state().filter(CertificateState.REVOKED::equals).isPresent();
    }

    /** Returns the rule by which what the unit was granted lapsed, where its kind cannot hold the tier. */
    private Optional<CarryRule> lapsed() {
        return line.ladders().lapsed(line.unit(), tier, standing().since());
    }

    /** Tells what contradicts itself, once, unless the trail goes on in another. */
    void close(Findings findings) {
        if (!ownGoesOn) {
            standing = Standing.of(inForceOrder(own), this, findings);
        }
    }

    /** Returns the events that no earlier state of the unit told of. */
    List<CertificationEvent> toldOnce() {
        return goesOn ? List.of() : past.toldOnce(own);
    }

    /** Returns whether the unit held the tier on a day, or had it from others without that anybody had decided. */
    boolean mayHoldOn(LocalDate day) {
        return past.isHeldOn(day, own, this) || past.isCarriedOn(day, own, carried);
    }

    /** Returns what was carried and what nobody has decided since: a decision on the unit itself does. */
    List<CarriedCertificate> carriedNow() {
        if (carried.isEmpty() || own.isEmpty()) {
            return carried;
        }
        return carried.stream()
                .filter(one -> lastDecision.isBefore(one.arrived()))
                .toList();
    }

    /** Returns what goes to another unit: what the unit holds, and what was carried; a revocation does not. */
    List<CarriedCertificate> passed(Passage passage) {
        List<CarriedCertificate> passed = new ArrayList<>();
        if (standing().isHeld()) {
            passed.add(ownAsCarried().passed(passage));
        }
        carriedNow().forEach(one -> passed.add(one.passed(passage)));
        return passed;
    }

    /** Makes of the unit's own certificate one of the parts of the unit that it becomes by taking in another. */
    void absorb(Passage passage, Findings findings) {
        List<CarriedCertificate> passed = passed(passage);
        if (standing().isHeld()) {
            close(findings);
            past.absorb(own);
            own.clear();
            lastDecision = LocalDate.MIN;
        }
        past.leave(carried);
        carried.clear();
        carried.addAll(passed);
        standing = null;
    }

    /** Returns the unit's own certificate. */
    Optional<CarriedCertificate> ownNow() {
        return standing().state().isPresent() ? Optional.of(ownAsCarried()) : Optional.empty();
    }

    private CarriedCertificate ownAsCarried() {
        CertificateState state = standing().state().orElseThrow();
        Optional<CarryRule> lapsed = state.isHeld() ? lapsed() : Optional.empty();
        boolean isKept = isKeptSinceLastDecision();
        return new CarriedCertificate(
                own,
                origins(),
                lapsed.isPresent() ? CertificateState.LAPSED : state,
                standing().since(),
                standing().act(),
                lapsed.or(() -> isKept ? kept : Optional.empty()),
                LocalDate.MIN,
                Optional.empty(),
                isAssumed());
    }

    /** A decision on the unit in its new state rests on itself, no more on the rule that kept the earlier one. */
    private boolean isKeptSinceLastDecision() {
        return keptOn == null || lastDecision.isBefore(keptOn);
    }

    private boolean isAssumed() {
        return assumed && isKeptSinceLastDecision();
    }

    private List<UnitCode> origins() {
        TreeSet<UnitCode> codes = new TreeSet<>();
        own.forEach(event -> codes.add(event.unit()));
        return List.copyOf(codes);
    }
}
