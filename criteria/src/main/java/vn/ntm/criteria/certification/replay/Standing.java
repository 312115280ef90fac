package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.EventKind;

/** What the events of one unit and tier come to, read one after the other in the order in which they took force. */
final class Standing {

    private final Ground ground;
    private final Findings findings;
    private @Nullable CertificateState state;
    private @Nullable LocalDate since;
    private Optional<String> act = Optional.empty();
    private LocalDate answered = LocalDate.MIN;
    private @Nullable CertificationEvent recognition;
    private @Nullable CertificationEvent lastRecognition;
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

        /** Returns whether the unit took in others between two decisions: the province decides anew on the larger one. */
        boolean isEnlarged(CertificationEvent earlier, CertificationEvent later);

        /** Returns the last recognition before an event that was annulled. */
        Optional<CertificationEvent> annulled(CertificationEvent event);

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

    /** Returns the act of the event that made the state; of one not maintained that of the decision behind it. */
    Optional<String> act() {
        return act;
    }

    /** Returns the last day on which an event said what the unit is, whatever others brought before it. */
    LocalDate answered() {
        return answered;
    }

    /** Takes one more event. */
    private void next(CertificationEvent event) {
        switch (event.kind()) {
            case RECOGNISED -> recognised(event);
            case RE_RECOGNISED -> {
                isOfFormer(event);
                recognisedAgain(event);
            }
            case ANNOUNCED, ATTESTED -> said(event);
            case NOT_MAINTAINED -> notMaintained(event);
            case REVOKED -> revoked(event);
            case ANNULLED -> throw new IllegalArgumentException("kind: an annulment is no state of a certificate");
        }
        if (event.kind().isDecision()) {
            decided = true;
            answer(event);
        }
    }

    private void answer(CertificationEvent event) {
        answered = event.date().isAfter(answered) ? event.date() : answered;
    }

    private void recognised(CertificationEvent event) {
        if (lostFirst != null) {
            findings.lostBeforeRecognition(lostFirst, event);
        } else if (recognition != null && isSameDecision(recognition, event)) {
            findings.sameDecision(event, recognition);
        } else if (recognition != null && !ground.isEnlarged(recognition, event)) {
            findings.recognisedTwice(event, recognition);
        } else if (revocation != null && event.date().isBefore(revocation.date())) {
            findings.lostBeforeRecognition(revocation, event);
        }
        recognition = event;
        lastRecognition = event;
        hold(event);
    }

    /** One decision entered twice, its number spelt in two ways. */
    private static boolean isSameDecision(CertificationEvent one, CertificationEvent other) {
        return one.date().equals(other.date())
                && one.act().isPresent()
                && other.act().isPresent()
                && ActText.key(one.act().get()).equals(ActText.key(other.act().get()));
    }

    /** It may well be the first that the ledger has after a loss, but not one that was signed before the loss. */
    private void recognisedAgain(CertificationEvent event) {
        CertificationEvent loss = revocation == null ? lostFirst : revocation;
        if (loss != null && event.date().isBefore(loss.date())) {
            findings.lostBeforeRecognition(loss, event);
        }
        lastRecognition = event;
        hold(event);
    }

    /** First day and act are of one event, the last that made the certificate what it is. */
    private void hold(CertificationEvent event) {
        known = true;
        lostFirst = null;
        state = CertificateState.IN_FORCE;
        since = event.start();
        act = event.act();
        revocation = null;
    }

    /**
     * What is only said makes a certificate where none is known, and an announcement says that what was not maintained
     * is so again; neither brings back what was revoked. After a reorganisation a source that has seen the certificate
     * of the new unit is believed, and told.
     */
    private void said(CertificationEvent event) {
        if (isAfterRevocation(event) || isOfFormer(event)) {
            return;
        }
        boolean isRestored = state == CertificateState.NOT_MAINTAINED && event.kind() == EventKind.ANNOUNCED;
        if (isRestored) {
            hold(event);
        } else if (state == null) {
            boolean isOpen = isOpen(event);
            if (!isOpen) {
                restsOnAnnulled(event);
                hold(event);
            } else if (event.kind() == EventKind.ATTESTED) {
                hold(event);
                answer(event);
            }
        }
    }

    private void notMaintained(CertificationEvent event) {
        if (!isAfterRevocation(event) && !isOfFormer(event) && (state != null || !isOpen(event))) {
            if (state == null) {
                restsOnAnnulled(event);
            }
            sameDayAsRecognition(event);
            lose(event, CertificateState.NOT_MAINTAINED);
        }
    }

    private void revoked(CertificationEvent event) {
        if (isAfterRevocation(event)) {
            return;
        }
        isOfFormer(event);
        sameDayAsRecognition(event);
        lose(event, CertificateState.REVOKED);
        act = event.act();
        revocation = event;
        recognition = null;
    }

    private void sameDayAsRecognition(CertificationEvent event) {
        if (lastRecognition != null
                && lastRecognition.date().equals(event.date())
                && lastRecognition.start().equals(event.start())) {
            findings.sameDay(event, lastRecognition);
        }
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

    /** Tells of an event that may be about a certificate which nobody has decided on. */
    private boolean isOpen(CertificationEvent event) {
        Optional<CertificationEvent> open = ground.open(event);
        open.ifPresent(earlier -> findings.undecided(event, earlier));
        return open.isPresent();
    }

    /** What was annulled was never; but whoever spoke of the certificate before may have meant that very one. */
    private void restsOnAnnulled(CertificationEvent event) {
        ground.annulled(event).ifPresent(earlier -> findings.restsOnAnnulled(event, earlier));
    }

    private void lose(CertificationEvent event, CertificateState loss) {
        if (lastRecognition != null && event.date().isBefore(lastRecognition.date())) {
            findings.lostBeforeRecognition(event, lastRecognition);
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
