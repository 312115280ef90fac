package vn.ntm.criteria.certification.replay;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.EventKind;
import vn.ntm.criteria.certification.LedgerFinding;
import vn.ntm.criteria.certification.LedgerFinding.Severity;
import vn.ntm.criteria.programme.DecidingBody;
import vn.ntm.criteria.set.Tier;

/** The findings of one reading of a ledger. */
final class Findings {

    /** Takes nothing: for questions asked on the way. */
    static final Findings NONE = new Findings(CertificationLedger.of(List.of()), false);

    /** What is wrong with the number of an act, not with the unit. */
    private static final Set<FailureReason> IS_ABOUT_ACT = ImmutableSet.of(
            FailureReason.ACT_OF_OTHER_AUTHORITY,
            FailureReason.ANNULS_NOTHING,
            FailureReason.ANNULS_UNNAMED,
            FailureReason.ANNULS_AGAIN,
            FailureReason.ANNULS_SEVERAL);

    private final CertificationLedger ledger;
    private final boolean listening;
    private final List<Found> found = new ArrayList<>();
    private @Nullable IdentityHashMap<CertificationEvent, Integer> numbers;

    private Findings(CertificationLedger ledger, boolean listening) {
        this.ledger = ledger;
        this.listening = listening;
    }

    static Findings of(CertificationLedger ledger) {
        return new Findings(ledger, true);
    }

    /** What was found, before it is put in words: a long ledger can have many, and nobody may ask. */
    private record Found(
            Severity severity,
            FailureReason reason,
            CertificationEvent event,
            Optional<CertificationEvent> other,
            Map<String, String> particulars) {}

    /** Returns what was found, by the events at fault. */
    List<LedgerFinding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Found::event, CertificationEvent.ORDER)
                        .thenComparing(Found::reason))
                .map(this::finding)
                .toList();
    }

    void recognisedTwice(CertificationEvent event, CertificationEvent earlier) {
        add(Severity.WARNING, FailureReason.RECOGNISED_TWICE, event, Optional.of(earlier), Map.of());
    }

    void sameDecision(CertificationEvent event, CertificationEvent earlier) {
        add(Severity.WARNING, FailureReason.DUPLICATE_ROW, event, Optional.of(earlier), Map.of());
    }

    void lostBeforeRecognition(CertificationEvent loss, CertificationEvent recognition) {
        add(unlessUnknown(), FailureReason.LOST_BEFORE_RECOGNITION, loss, Optional.of(recognition), Map.of());
    }

    void lostWithoutRecognition(CertificationEvent loss) {
        if (ledger.isComplete()) {
            add(Severity.ERROR, FailureReason.LOST_WITHOUT_RECOGNITION, loss, Optional.empty(), Map.of());
        }
    }

    void afterRevocation(CertificationEvent event, CertificationEvent revocation) {
        add(unlessUnknown(), FailureReason.AFTER_REVOCATION, event, Optional.of(revocation), Map.of());
    }

    void annulsNothing(CertificationEvent event) {
        add(unlessUnknown(), FailureReason.ANNULS_NOTHING, event, Optional.empty(), Map.of());
    }

    void annulsUnnamed(CertificationEvent event, CertificationEvent taken) {
        Map<String, String> particulars = new TreeMap<>();
        put(particulars, "otherEvent", taken.kind()::toText);
        add(Severity.WARNING, FailureReason.ANNULS_UNNAMED, event, Optional.of(taken), particulars);
    }

    void annulsAgain(CertificationEvent event, CertificationEvent earlier) {
        Map<String, String> particulars = new TreeMap<>();
        put(particulars, "otherEvent", earlier.kind()::toText);
        add(Severity.WARNING, FailureReason.ANNULS_AGAIN, event, Optional.of(earlier), particulars);
    }

    void annulsSeveral(CertificationEvent event, List<CertificationEvent> taken) {
        annuls(event, taken, "tạm hủy: ", "taken to be of: ");
    }

    /** Nothing is undone: whichever of them was taken would be a guess. */
    void annulsOneOf(CertificationEvent event, List<CertificationEvent> fitting) {
        annuls(
                event,
                fitting,
                "chưa hủy dòng nào, cần ghi rõ số và ngày văn bản: ",
                "none is undone, write number and day: ");
    }

    private void annuls(CertificationEvent event, List<CertificationEvent> events, String vietnamese, String english) {
        Map<String, String> particulars = new TreeMap<>();
        put(
                particulars,
                "taken",
                language -> events.stream()
                        .map(one -> one.unit() + " " + one.kind().toText(language) + " " + DaysText.of(one, language))
                        .collect(Collectors.joining("; ", language.choose(vietnamese, english), "")));
        add(Severity.WARNING, FailureReason.ANNULS_SEVERAL, event, Optional.of(events.get(0)), particulars);
    }

    void restsOnAnnulled(CertificationEvent event, CertificationEvent annulled) {
        add(Severity.WARNING, FailureReason.RESTS_ON_ANNULLED, event, Optional.of(annulled), Map.of());
    }

    void sameDay(CertificationEvent loss, CertificationEvent recognition) {
        Map<String, String> particulars = new TreeMap<>();
        put(particulars, "otherEvent", recognition.kind()::toText);
        add(Severity.WARNING, FailureReason.ORDER_OF_DAY_UNKNOWN, loss, Optional.of(recognition), particulars);
    }

    void inForceAfterEnd(CertificationEvent event, AdministrativeUnit unit) {
        Map<String, String> particulars = new TreeMap<>();
        particulars.put("name", unit.fullName());
        if (event.kind().isRecognition()) {
            put(
                    particulars,
                    "effect",
                    language -> language.choose(
                            "đơn vị mới, nếu có, chờ quyết định",
                            "the new unit, if there is one, waits for a decision"));
        } else if (event.kind().isDecision()) {
            put(
                    particulars,
                    "effect",
                    language -> language.choose(
                            "danh hiệu đã chuyển sang đơn vị khác không mất theo",
                            "it does not take what had passed to another unit"));
        }
        add(Severity.WARNING, FailureReason.IN_FORCE_AFTER_UNIT, event, Optional.empty(), particulars);
    }

    /** The state is computed by the days as they stand there. */
    void datesContradict(
            CertificationEvent event, Optional<CertificationEvent> other, Function<Language, String> days) {
        Map<String, String> particulars = new TreeMap<>();
        put(particulars, "days", days);
        add(Severity.WARNING, FailureReason.DATES_CONTRADICT, event, other, particulars);
    }

    void outsidePeriod(CertificationEvent event, List<Validity> periods) {
        Map<String, String> particulars = new TreeMap<>();
        event.forYear().ifPresent(year -> particulars.put("forYear", Integer.toString(year)));
        put(
                particulars,
                "periods",
                language -> periods.stream()
                        .map(period -> DayText.of(period, language))
                        .collect(Collectors.joining("; ")));
        add(Severity.WARNING, FailureReason.TIER_OUTSIDE_PERIOD, event, Optional.empty(), particulars);
    }

    void undecided(CertificationEvent event, CertificationEvent carried) {
        Map<String, String> particulars = new TreeMap<>();
        particulars.put("otherUnit", carried.unit().text());
        boolean isBelieved = event.kind() == EventKind.ATTESTED;
        put(
                particulars,
                "weight",
                language -> isBelieved
                        ? language.choose("tạm tin nguồn này", "the source is believed until somebody does")
                        : language.choose("dòng này không thay cho quyết định", "this event stands for no decision"));
        add(Severity.WARNING, FailureReason.UNDECIDED_AFTER_REORGANISATION, event, Optional.of(carried), particulars);
    }

    void noUnit(CertificationEvent event, List<AdministrativeUnit> versions) {
        Map<String, String> particulars = new TreeMap<>();
        particulars.put("raw", event.unit().text());
        put(
                particulars,
                "known",
                language -> versions.stream()
                        .map(unit -> unit.fullName() + " (" + DayText.of(unit.validity(), language) + ")")
                        .collect(Collectors.joining("; ")));
        add(
                Severity.ERROR,
                versions.isEmpty() ? FailureReason.UNKNOWN_UNIT : FailureReason.UNIT_NOT_IN_FORCE,
                event,
                Optional.empty(),
                particulars);
    }

    void cannotHold(CertificationEvent event, AdministrativeUnit unit) {
        add(
                Severity.ERROR,
                FailureReason.UNIT_CANNOT_HOLD_TIER,
                event,
                Optional.empty(),
                Map.of("name", unit.fullName()));
    }

    void codeOfAnotherUnit(CertificationEvent event, FormerHolder former) {
        Map<String, String> particulars = new TreeMap<>();
        particulars.put("name", former.present().fullName());
        particulars.put("otherName", former.unit().fullName());
        add(Severity.WARNING, FailureReason.CODE_OF_ANOTHER_UNIT, event, Optional.of(former.last()), particulars);
    }

    void actOfOtherAuthority(CertificationEvent event, DecidingBody authority) {
        Map<String, String> particulars = new TreeMap<>();
        particulars.put("act", event.act().orElse(""));
        put(particulars, "authority", authority::toText);
        add(Severity.WARNING, FailureReason.ACT_OF_OTHER_AUTHORITY, event, Optional.empty(), particulars);
    }

    void withoutLower(CertificationEvent event, Tier lower) {
        Map<String, String> particulars = new TreeMap<>();
        put(particulars, "lower", lower::name);
        add(Severity.ERROR, FailureReason.WITHOUT_LOWER_TIER, event, Optional.empty(), particulars);
    }

    /** Puts a particular in the words of each language. */
    private static void put(Map<String, String> particulars, String name, Function<Language, String> words) {
        particulars.put(name + "Vi", words.apply(Language.VI));
        particulars.put(name + "En", words.apply(Language.EN));
    }

    private Severity unlessUnknown() {
        return ledger.isComplete() ? Severity.ERROR : Severity.WARNING;
    }

    private void add(
            Severity severity,
            FailureReason reason,
            CertificationEvent event,
            Optional<CertificationEvent> other,
            Map<String, String> particulars) {
        if (listening) {
            found.add(new Found(severity, reason, event, other, particulars));
        }
    }

    private LedgerFinding finding(Found known) {
        CertificationEvent event = known.event();
        Map<String, String> words = new TreeMap<>(known.particulars());
        put(words, "tier", event.tier()::name);
        put(words, "event", event.kind()::toText);
        put(words, "date", language -> DaysText.of(event, language));
        Failure.Builder failure = Failure.builder();
        failure.reason(known.reason())
                .origin(origin(event, IS_ABOUT_ACT.contains(known.reason())))
                .putAttributes("unit", event.unit().text())
                .putAttributes("tier", event.tier().id())
                .putAttributes("event", event.kind().name())
                .putAttributes("date", event.date().toString())
                .putAllAttributes(words);
        known.other()
                .ifPresent(earlier -> failure.putAttributes(
                                "otherDate", earlier.date().toString())
                        .putAttributes("otherDateVi", DaysText.of(earlier, Language.VI))
                        .putAttributes("otherDateEn", DaysText.of(earlier, Language.EN))
                        .putAttributes("other", place(origin(earlier, false))));
        return new LedgerFinding(known.severity(), event, known.other(), failure.build());
    }

    private static String place(Origin origin) {
        return origin.file() + ":" + origin.line();
    }

    private Origin origin(CertificationEvent event, boolean isOfAct) {
        Optional<Origin> known =
                isOfAct && event.act().isPresent() && event.actOrigin().isPresent()
                        ? event.actOrigin()
                        : event.origin();
        return known.orElseGet(() -> {
            Origin.Builder place = Origin.builder();
            return place.file("ledger")
                    .line(numbers().getOrDefault(event, 1))
                    .column(0)
                    .raw(
                            isOfAct
                                    ? event.act().orElse(event.unit().text())
                                    : event.unit().text())
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
