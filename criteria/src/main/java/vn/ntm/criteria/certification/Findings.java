package vn.ntm.criteria.certification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.certification.LedgerFinding.Severity;
import vn.ntm.criteria.programme.DecidingBody;
import vn.ntm.criteria.set.Tier;

/** The findings of one reading of a ledger. */
final class Findings {

    /** Takes nothing: for questions asked on the way. */
    static final Findings NONE = new Findings(CertificationLedger.of(List.of()), false);

    private final CertificationLedger ledger;
    private final boolean listening;
    private final List<LedgerFinding> found = new ArrayList<>();
    private @Nullable IdentityHashMap<CertificationEvent, Integer> numbers;

    private Findings(CertificationLedger ledger, boolean listening) {
        this.ledger = ledger;
        this.listening = listening;
    }

    static Findings of(CertificationLedger ledger) {
        return new Findings(ledger, true);
    }

    /** Returns what was found, by the events at fault. */
    List<LedgerFinding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(LedgerFinding::event, CertificationEvent.ORDER)
                        .thenComparing(LedgerFinding::reason))
                .toList();
    }

    /** What was annulled is no fault any more. */
    void forget(List<CertificationEvent> annulled) {
        found.removeIf(finding -> annulled.contains(finding.event())
                || finding.other().filter(annulled::contains).isPresent());
    }

    void recognisedTwice(CertificationEvent event, CertificationEvent earlier) {
        add(Severity.WARNING, about(event, FailureReason.RECOGNISED_TWICE), event, Optional.of(earlier));
    }

    void lostBeforeRecognition(CertificationEvent loss, CertificationEvent recognition) {
        add(unlessUnknown(), about(loss, FailureReason.LOST_BEFORE_RECOGNITION), loss, Optional.of(recognition));
    }

    void lostWithoutRecognition(CertificationEvent loss) {
        if (ledger.isComplete()) {
            add(Severity.ERROR, about(loss, FailureReason.LOST_WITHOUT_RECOGNITION), loss, Optional.empty());
        }
    }

    void afterRevocation(CertificationEvent event, CertificationEvent revocation) {
        add(unlessUnknown(), about(event, FailureReason.AFTER_REVOCATION), event, Optional.of(revocation));
    }

    void annulsNothing(CertificationEvent event) {
        add(unlessUnknown(), about(event, FailureReason.ANNULS_NOTHING), event, Optional.empty());
    }

    void noUnit(CertificationEvent event, List<AdministrativeUnit> versions) {
        Failure.Builder failure =
                about(event, versions.isEmpty() ? FailureReason.UNKNOWN_UNIT : FailureReason.UNIT_NOT_IN_FORCE);
        failure.putAttributes("raw", event.unit().text());
        String known = String.join(
                "; ",
                versions.stream()
                        .map(unit -> unit.fullName() + " " + unit.validity())
                        .toList());
        failure.putAttributes("known", known);
        add(Severity.ERROR, failure, event, Optional.empty());
    }

    void cannotHold(CertificationEvent event, AdministrativeUnit unit) {
        Failure.Builder failure = about(event, FailureReason.UNIT_CANNOT_HOLD_TIER);
        failure.putAttributes("name", unit.fullName());
        add(Severity.ERROR, failure, event, Optional.empty());
    }

    void codeOfAnotherUnit(
            CertificationEvent event, AdministrativeUnit unit, CertificationEvent earlier, AdministrativeUnit former) {
        Failure.Builder failure = about(event, FailureReason.CODE_OF_ANOTHER_UNIT);
        failure.putAttributes("name", unit.fullName()).putAttributes("otherName", former.fullName());
        add(Severity.WARNING, failure, event, Optional.of(earlier));
    }

    void actOfOtherAuthority(CertificationEvent event, DecidingBody authority) {
        Failure.Builder failure = about(event, FailureReason.ACT_OF_OTHER_AUTHORITY);
        failure.putAttributes("act", event.act().orElse("")).putAttributes("authority", authority.name());
        add(Severity.WARNING, failure, event, Optional.empty());
    }

    void withoutLower(CertificationEvent event, Tier lower) {
        Failure.Builder failure = about(event, FailureReason.WITHOUT_LOWER_TIER);
        failure.putAttributes("lower", lower.id());
        add(Severity.ERROR, failure, event, Optional.empty());
    }

    private Severity unlessUnknown() {
        return ledger.isComplete() ? Severity.ERROR : Severity.WARNING;
    }

    private Failure.Builder about(CertificationEvent event, FailureReason reason) {
        Failure.Builder failure = Failure.builder();
        failure.reason(reason)
                .origin(origin(event))
                .putAttributes("unit", event.unit().text())
                .putAttributes("tier", event.tier().id())
                .putAttributes("event", event.kind().name())
                .putAttributes("date", event.date().toString());
        return failure;
    }

    private void add(
            Severity severity, Failure.Builder failure, CertificationEvent event, Optional<CertificationEvent> other) {
        if (!listening) {
            return;
        }
        other.ifPresent(
                earlier -> failure.putAttributes("otherDate", earlier.date().toString())
                        .putAttributes("other", place(origin(earlier))));
        found.add(new LedgerFinding(severity, event, other, failure.build()));
    }

    private static String place(Origin origin) {
        return origin.file() + ":" + origin.line();
    }

    private Origin origin(CertificationEvent event) {
        return event.origin().orElseGet(() -> {
            Origin.Builder place = Origin.builder();
            return place.file("ledger")
                    .line(numbers().getOrDefault(event, 1))
                    .column(0)
                    .raw(event.unit().text())
                    .build();
        });
    }

    /** By identity: two that say the same stand in two places. */
    private IdentityHashMap<CertificationEvent, Integer> numbers() {
        IdentityHashMap<CertificationEvent, Integer> known = numbers;
        if (known == null) {
            known = new IdentityHashMap<>();
            for (CertificationEvent event : ledger.events()) {
                known.put(event, known.size() + 1);
            }
            numbers = known;
        }
        return known;
    }
}
