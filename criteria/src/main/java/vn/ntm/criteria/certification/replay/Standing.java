package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.certification.CertificationEvent;

/** What the events of one unit and tier come to, read one after the other in the order in which they took force. */
final class Standing {

    private final Ground ground;
    private final Findings findings;
    private @Nullable CertificateState state;
    private @Nullable LocalDate since;
    private Optional<String> act = Optional.empty();
    private @Nullable CertificationEvent recognition;
    private @Nullable CertificationEvent revocation;
    private @Nullable CertificationEvent lostFirst;
    private boolean decided;
    private boolean known;

    private Standing(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
        this.known = ground.isCarried();
    }

    /** What there was of the tier before the unit's own events. */
    interface Ground {

        /** Returns whether other units brought a certificate of the tier. */
        boolean isCarried();

        /** Returns the last event of one that nobody has decided on, or that lapsed, and was there before the event. */
        Optional<CertificationEvent> open(CertificationEvent event);

        /** Returns the last unit that had the code before, if it had the tier and is not the same unit. */
        Optional<FormerHolder> former();
    }

    static Standing of(List<CertificationEvent> inForceOrder, Ground ground, Findings findings) {
        Standing standing = new Standing(ground, findings);
        for (CertificationEvent event : inForceOrder) {
            standing.next(event);
        }
        if (standing.lostFirst != null) {
            findings.lostWithoutRecognition(standing.lostFirst);
        }
        return standing;
    }

    /** Returns from which days on the events make the unit hold the tier, or not. */
    static NavigableMap<LocalDate, Boolean> heldSince(List<CertificationEvent> inForceOrder, Ground ground) {
        NavigableMap<LocalDate, Boolean> held = new TreeMap<>();
        Standing standing = new Standing(ground, Findings.NONE);
        for (CertificationEvent event : inForceOrder) {
            standing.next(event);
            held.put(event.start(), standing.isHeld());
        }
        return held;
    }

    Optional<CertificateState> state() {
        return Optional.ofNullable(state);
    }

    boolean isHeld() {
        return state != null && state.isHeld();
    }

    LocalDate since() {
        if (since == null) {
            throw new IllegalStateException("no event, no day");
        }
        return since;
    }

    Optional<String> act() {
        return act;
    }

    /** Takes one more event. */
    private void next(CertificationEvent event) {
        switch (event.kind()) {
            case RECOGNISED -> recognised(event);
            case RE_RECOGNISED -> {
                isOfFormer(event);
                hold(event, true);
            }
            case ANNOUNCED, ATTESTED -> said(event);
            case NOT_MAINTAINED -> notMaintained(event);
            case REVOKED -> revoked(event);
            case ANNULLED -> throw new IllegalArgumentException("kind: an annulment is no state of a certificate");
        }
        decided |= event.kind().isDecision();
    }

    private void recognised(CertificationEvent event) {
        if (lostFirst != null) {
            findings.lostBeforeRecognition(lostFirst, event);
        } else if (recognition != null) {
            findings.recognisedTwice(event, recognition);
        }
        recognition = event;
        hold(event, true);
    }

    /** A decision holds after a loss, too; what is only said of the certificate does not bring it back. */
    private void hold(CertificationEvent event, boolean isDecision) {
        known = true;
        lostFirst = null;
        if (state != CertificateState.IN_FORCE) {
            state = CertificateState.IN_FORCE;
            since = event.start();
        }
        if (isDecision || act.isEmpty()) {
            act = event.act().or(() -> revocation == null ? act : Optional.empty());
        }
        revocation = null;
    }

    private void said(CertificationEvent event) {
        if (isAfterRevocation(event) || isOfAnother(event)) {
            return;
        }
        if (state == null) {
            hold(event, false);
        } else if (act.isEmpty()) {
            act = event.act();
        }
    }

    private void notMaintained(CertificationEvent event) {
        if (!isAfterRevocation(event) && !isOfAnother(event)) {
            lose(event, CertificateState.NOT_MAINTAINED);
        }
    }

    private void revoked(CertificationEvent event) {
        if (isAfterRevocation(event)) {
            return;
        }
        isOfFormer(event);
        lose(event, CertificateState.REVOKED);
        act = event.act();
        revocation = event;
        recognition = null;
    }

    private boolean isAfterRevocation(CertificationEvent event) {
        if (revocation == null) {
            return false;
        }
        findings.afterRevocation(event, revocation);
        return true;
    }

    /** Tells of an event that refers to an earlier one, where only another unit of the same code has any. */
    private boolean isOfFormer(CertificationEvent event) {
        if (decided) {
            return false;
        }
        Optional<FormerHolder> former = ground.former();
        former.ifPresent(holder -> findings.codeOfAnotherUnit(event, holder));
        return former.isPresent();
    }

    /** What may be said of a former unit, or of a certificate that nobody decided on, certifies nobody. */
    private boolean isOfAnother(CertificationEvent event) {
        if (isOfFormer(event)) {
            return true;
        }
        Optional<CertificationEvent> open = state == null ? ground.open(event) : Optional.empty();
        open.ifPresent(earlier -> findings.undecided(event, earlier));
        return open.isPresent();
    }

    private void lose(CertificationEvent event, CertificateState loss) {
        if (recognition != null && event.date().isBefore(recognition.date())) {
            findings.lostBeforeRecognition(event, recognition);
        }
        if (!known && lostFirst == null) {
            lostFirst = event;
        }
        if (state != loss) {
            state = loss;
            since = event.start();
        }
    }
}
