package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the events of one unit and tier come to, read one after the other. */
final class Standing {

    private @Nullable CertificateState state;
    private @Nullable LocalDate since;
    private Optional<String> act = Optional.empty();
    private @Nullable CertificationEvent recognition;
    private @Nullable CertificationEvent revocation;
    private @Nullable CertificationEvent lostFirst;
    private boolean known;

    private Standing() {}

    /** Returns where {@code events}, by date and none of them an annulment, lead; what contradicts goes to findings. */
    static Standing of(List<CertificationEvent> events, boolean isCarried, Findings findings) {
        Standing standing = new Standing();
        standing.known = isCarried;
        for (CertificationEvent event : events) {
            standing.next(event, findings);
        }
        if (standing.lostFirst != null) {
            findings.lostWithoutRecognition(standing.lostFirst);
        }
        return standing;
    }

    static Standing of(List<CertificationEvent> events) {
        return of(events, false, Findings.NONE);
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

    private void next(CertificationEvent event, Findings findings) {
        switch (event.kind()) {
            case RECOGNISED -> recognised(event, findings);
            case RE_RECOGNISED -> hold(event, true);
            case ANNOUNCED, ATTESTED -> said(event, findings);
            case NOT_MAINTAINED -> notMaintained(event, findings);
            case REVOKED -> revoked(event, findings);
            case ANNULLED -> throw new IllegalArgumentException("kind: an annulment is no state of a certificate");
        }
    }

    private void recognised(CertificationEvent event, Findings findings) {
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

    private void said(CertificationEvent event, Findings findings) {
        if (revocation != null) {
            findings.afterRevocation(event, revocation);
        } else if (state == null) {
            hold(event, false);
        } else if (act.isEmpty()) {
            act = event.act();
        }
    }

    private void notMaintained(CertificationEvent event, Findings findings) {
        if (revocation != null) {
            findings.afterRevocation(event, revocation);
            return;
        }
        lose(event, CertificateState.NOT_MAINTAINED);
    }

    private void revoked(CertificationEvent event, Findings findings) {
        if (revocation != null) {
            findings.afterRevocation(event, revocation);
            return;
        }
        lose(event, CertificateState.REVOKED);
        act = event.act();
        revocation = event;
        recognition = null;
    }

    private void lose(CertificationEvent event, CertificateState loss) {
        if (!known && lostFirst == null) {
            lostFirst = event;
        }
        if (state != loss) {
            state = loss;
            since = event.start();
        }
    }
}
