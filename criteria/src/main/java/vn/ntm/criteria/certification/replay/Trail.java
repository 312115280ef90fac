package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.Absorption;
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
    private final List<CertificationEvent> struck = new ArrayList<>();
    private final List<CarriedCertificate> carried = new ArrayList<>();
    private final TrailDays days = new TrailDays();
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

    /** Takes an event of the unit. What is said of a unit that keeps the certificates of others is said of these too. */
    void add(CertificationEvent event) {
        boolean isOfOthers = !event.kind().isDecision() && keepsOfOthers();
        if (isOfOthers) {
            carried.replaceAll(one -> one.told(event));
        }
        if (!isOfOthers || standing().isHeld()) {
            own.add(event);
            lastDecision = event.kind().isDecision() ? event.date() : lastDecision;
            standing = null;
        }
    }

    /** Remembers an event that was annulled: what is said after it may rest on it. */
    void strike(CertificationEvent event) {
        struck.add(event);
    }

    private boolean keepsOfOthers() {
        List<CarriedCertificate> open = carriedNow();
        return !open.isEmpty() && open.stream().allMatch(one -> one.state().isHeld());
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
        days.tell(earlier.days.told());
        kept = change.flatMap(Passage::rule).or(() -> earlier.kept);
        keptOn = change.map(Passage::date).orElse(earlier.keptOn);
        assumed = earlier.isAssumed() || change.filter(Passage::assumed).isPresent();
    }

    private void takeEvents(Trail earlier) {
        earlier.ownGoesOn = true;
        own.addAll(earlier.own);
        struck.addAll(earlier.struck);
        lastDecision = earlier.lastDecision;
        standing = null;
    }

    /** Takes the unit's own events alone, as those of the same unit in an earlier state; a revocation stays with it. */
    void takeOwn(Trail earlier) {
        takeEvents(earlier);
        days.tell(own.size());
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
    public boolean isEnlarged(CertificationEvent earlier, CertificationEvent later) {
        return line.absorptions().stream()
                .map(Absorption::date)
                .anyMatch(day -> earlier.date().isBefore(day) && !later.date().isBefore(day));
    }

    @Override
    public Optional<CertificationEvent> annulled(CertificationEvent event) {
        return struck.stream()
                .filter(earlier ->
                        earlier.kind().isRecognition() && !event.date().isBefore(earlier.date()))
                .max(CertificationEvent.ORDER);
    }

    /** A certificate that came into this very unit, and waits here for a decision or was kept, is no other unit's. */
    @Override
    public Optional<FormerHolder> former() {
        return line.former(tier)
                .filter(former -> carried.stream()
                        .noneMatch(one -> one.state() != CertificateState.LAPSED
                                && one.events().contains(former.last())));
    }

    /** Returns the last event of the unit itself. */
    Optional<CertificationEvent> last() {
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }

    boolean isHeldOn(LocalDate eve) {
        Standing before = standingBefore(eve.plusDays(1));
        return before.isHeld() && lapsed(before).isEmpty();
    }

    boolean isRevokedOn(LocalDate eve) {
        return isRevoked(standingBefore(eve.plusDays(1)));
    }

    /** Returns whether the unit's own certificate is revoked, also by what takes force later. */
    boolean isRevoked() {
        return isRevoked(standing());
    }

    private static boolean isRevoked(Standing standing) {
        return standing.state().filter(CertificateState.REVOKED::equals).isPresent();
    }

    /** Returns the rule by which what the unit was granted lapsed, where its kind cannot hold the tier. */
    private Optional<CarryRule> lapsed(Standing held) {
        return line.ladders().lapsed(line.unit(), tier, held.since());
    }

    /** Returns what the events come to that took force before {@code day}. */
    private Standing standingBefore(LocalDate day) {
        List<CertificationEvent> late = late(day);
        return late.isEmpty() ? standing() : Standing.of(inForceOrder(early(day)), this, Findings.NONE);
    }

    private List<CertificationEvent> early(LocalDate day) {
        return own.stream().filter(event -> event.start().isBefore(day)).toList();
    }

    /** Returns the events that were signed before {@code day} and did not take force before it. */
    private List<CertificationEvent> late(LocalDate day) {
        for (CertificationEvent event : own) {
            if (!event.start().isBefore(day)) {
                return own.stream().filter(one -> !one.start().isBefore(day)).toList();
            }
        }
        return List.of();
    }

    /** Tells what contradicts itself, once, unless the trail goes on in another. */
    void close(Findings findings) {
        if (!ownGoesOn) {
            standing = Standing.of(inForceOrder(own), this, findings);
        }
    }

    /** Returns the events that no earlier state of the unit told of. */
    List<CertificationEvent> toldOnce() {
        return goesOn ? List.of() : own.subList(days.told(), own.size());
    }

    /** Returns the last event by which the unit holds the tier at the end, unless the trail goes on in another. */
    Optional<CertificationEvent> heldBy() {
        return goesOn || !standing().isHeld()
                ? Optional.empty()
                : own.stream().filter(event -> event.kind().saysHeld()).max(BY_FORCE);
    }

    /** Returns whether the unit held the tier on a day, or had it from others without that anybody had decided. */
    boolean mayHoldOn(LocalDate day) {
        return days.isHeld(day, own, this) || days.isCarried(day, own, carried);
    }

    /** Returns what was carried and what nobody has answered since: a decision on the unit itself does, or a source. */
    List<CarriedCertificate> carriedNow() {
        if (carried.isEmpty() || own.isEmpty()) {
            return carried;
        }
        LocalDate answered = standing().answered();
        return carried.stream().filter(one -> answered.isBefore(one.arrived())).toList();
    }

    /** Returns what was carried and goes on to another unit. */
    List<CarriedCertificate> passedOn(Passage passage) {
        return carriedNow().stream().map(one -> one.passed(passage)).toList();
    }

    /** Returns what goes to another unit: what the unit holds, and what was carried; a revocation does not. */
    List<CarriedCertificate> passed(Passage passage) {
        List<CarriedCertificate> passed = new ArrayList<>();
        Standing held = standingBefore(passage.date());
        if (held.isHeld()) {
            passed.add(ownAsCarried(held, own).passed(passage));
        } else {
            late(passage.date()).stream()
                    .filter(event -> event.kind().isRecognition())
                    .findFirst()
                    .ifPresent(
                            event -> passed.add(granted(event).passed(passage).notBefore(event.start())));
        }
        passed.addAll(passedOn(passage));
        return passed;
    }

    /** Returns what a decision granted that took force when the unit had ended. */
    private CarriedCertificate granted(CertificationEvent event) {
        List<CertificationEvent> alone = List.of(event);
        return ownAsCarried(Standing.of(alone, this, Findings.NONE), alone);
    }

    /** Returns the unit's own certificate. */
    Optional<CarriedCertificate> ownNow() {
        return standing().state().isPresent() ? Optional.of(ownAsCarried(standing(), own)) : Optional.empty();
    }

    private CarriedCertificate ownAsCarried(Standing standing, List<CertificationEvent> events) {
        CertificateState state = standing.state().orElseThrow();
        Optional<CarryRule> lapsed = state.isHeld() ? lapsed(standing) : Optional.empty();
        boolean isKept = isKeptSinceLastDecision();
        return new CarriedCertificate(
                events,
                origins(events),
                lapsed.isPresent() ? CertificateState.LAPSED : state,
                standing.since(),
                standing.act(),
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

    private static List<UnitCode> origins(List<CertificationEvent> events) {
        UnitCode first = events.get(0).unit();
        if (events.stream().allMatch(event -> event.unit().equals(first))) {
            return List.of(first);
        }
        TreeSet<UnitCode> codes = new TreeSet<>();
        events.forEach(event -> codes.add(event.unit()));
        return List.copyOf(codes);
    }
}
