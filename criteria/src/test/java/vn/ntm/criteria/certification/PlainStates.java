package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/**
 * The states of certificates once more, from the sentences that define them and by brute force: what a unit has on a day
 * is worked out from the day before its last change, and so on back. The same unit renamed or moved, or larger by what it
 * took in: in force. Into another commune merged or divided: undecided. Now a ward or township, or passed through one, or
 * never of a kind that can have it: lapsed. A revocation stays on the unit itself.
 */
final class PlainStates {

    private static final UnitRegistry REGISTRY = UnitRegistry.standard();
    private static final Map<UnitCode, List<SuccessionEdge>> INTO = REGISTRY.succession().edges().stream()
            .collect(Collectors.groupingBy(SuccessionEdge::to, TreeMap::new, Collectors.toList()));
    private static final Map<UnitCode, List<SuccessionEdge>> OUT_OF = REGISTRY.succession().edges().stream()
            .collect(Collectors.groupingBy(SuccessionEdge::from, TreeMap::new, Collectors.toList()));

    private static final Comparator<CertificationEvent> BY_FORCE =
            Comparator.comparing(CertificationEvent::start).thenComparing(CertificationEvent.ORDER);

    private final List<CertificationEvent> events;

    private PlainStates(List<CertificationEvent> events) {
        this.events = events;
    }

    /** A certificate of others: what it is worth, the codes to which it was granted, and since when it is here. */
    private record Brought(
            CertificateState state, Set<String> origins, LocalDate arrived, List<CertificationEvent> events) {}

    /** What a unit has of a tier: its own events, and what others brought. */
    private record Hold(List<CertificationEvent> own, List<Brought> brought) {

        Set<String> origins() {
            return codes(own);
        }
    }

    /** Returns every state of a day as {@code 06040 NTM LAPSED [06034, 06040]}. */
    static Set<String> of(List<CertificationEvent> ledger, LocalDate day) {
        PlainStates states = new PlainStates(PlainAnnulments.standing(ledger.stream()
                .filter(event -> event.countsOn(day))
                .sorted(CertificationEvent.ORDER)
                .toList()));
        TreeSet<String> shown = new TreeSet<>();
        for (CertificationEvent event : states.events) {
            for (TracedUnit end : REGISTRY.succession()
                    .from(event.unit(), event.date())
                    .to(day)
                    .units()) {
                Map<CertificateState, Set<String>> held = states.shown(end.unit(), event.tier(), day);
                held.forEach((state, origins) ->
                        shown.add(end.unit().code() + " " + event.tier() + " " + state + " " + origins));
            }
        }
        return shown;
    }

    private Map<CertificateState, Set<String>> shown(AdministrativeUnit unit, Tier tier, LocalDate day) {
        Hold hold = on(unit, tier, day);
        Map<CertificateState, Set<String>> shown = new TreeMap<>();
        ownState(unit, hold).ifPresent(state -> shown.put(state, hold.origins()));
        for (Brought one : hold.brought()) {
            if (!isAnsweredSince(one.arrived(), unit, hold)) {
                shown.computeIfAbsent(one.state(), state -> new TreeSet<>()).addAll(one.origins());
            }
        }
        return shown;
    }

    private static Set<String> codes(List<CertificationEvent> events) {
        return events.stream().map(event -> event.unit().text()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSameTerritory(TracedUnit end) {
        return end.via().stream()
                .allMatch(step ->
                        step.kind() != SuccessionStep.Kind.MERGED && step.kind() != SuccessionStep.Kind.DIVIDED);
    }

    private Hold on(AdministrativeUnit unit, Tier tier, LocalDate day) {
        Optional<LocalDate> change = INTO.getOrDefault(unit.code(), List.of()).stream()
                .map(SuccessionEdge::date)
                .filter(date -> !date.isAfter(day) && unit.validity().contains(date))
                .max(Comparator.naturalOrder());
        Hold hold = change.map(date -> before(unit, tier, date))
                .orElseGet(() -> new Hold(new ArrayList<>(), new ArrayList<>()));
        LocalDate from = change.orElse(unit.validity().from().orElse(LocalDate.MIN));
        events.stream()
                .filter(event -> event.unit().equals(unit.code())
                        && event.tier().equals(tier)
                        && !event.date().isBefore(from)
                        && !event.date().isAfter(day))
                .forEach(hold.own()::add);
        return hold;
    }

    /** What a change brings to a unit: from itself, where it goes on, and from what came into it. */
    private Hold before(AdministrativeUnit unit, Tier tier, LocalDate date) {
        LocalDate eve = date.minusDays(1);
        Hold hold = new Hold(new ArrayList<>(), new ArrayList<>());
        List<SuccessionEdge> edges = INTO.getOrDefault(unit.code(), List.of()).stream()
                .filter(edge -> edge.date().equals(date))
                .toList();
        boolean goesOn = unit.validity().contains(eve)
                && OUT_OF.getOrDefault(unit.code(), List.of()).stream()
                        .noneMatch(edge -> edge.date().equals(date));
        if (goesOn) {
            bring(hold, unit, on(unit, tier, eve), unit, date, true, true);
        }
        for (UnitCode part : edges.stream().map(SuccessionEdge::from).distinct().toList()) {
            AdministrativeUnit older = REGISTRY.on(eve).get(part);
            TracedUnit end = PlainAnnulments.way(part, eve, unit.code(), date).orElseThrow();
            boolean isKept = PlainAnnulments.isSame(end) && (end.via().isEmpty() || !isUrban(unit));
            boolean isRetyped = end.via().stream().anyMatch(step -> step.kind() == SuccessionStep.Kind.RETYPED);
            bring(hold, older, on(older, tier, eve), unit, date, isKept, isRetyped || PlainAnnulments.isSame(end));
        }
        return hold;
    }

    private void bring(
            Hold hold,
            AdministrativeUnit older,
            Hold before,
            AdministrativeUnit newer,
            LocalDate date,
            boolean isKept,
            boolean isItself) {
        if (isKept) {
            hold.own().addAll(before.own());
            hold.brought().addAll(before.brought());
            return;
        }
        CertificateState next = isUrban(newer) ? CertificateState.LAPSED : CertificateState.CARRIED_UNDECIDED;
        Hold inTime = new Hold(
                before.own().stream()
                        .filter(event -> event.start().isBefore(date))
                        .toList(),
                before.brought());
        List<CertificationEvent> granted = before.own().stream()
                .filter(event -> event.kind().isRecognition() && !event.start().isBefore(date))
                .min(BY_FORCE)
                .stream()
                .toList();
        Optional<CertificateState> own = ownState(older, inTime).filter(state -> state != CertificateState.REVOKED);
        boolean isRevoked =
                ownState(older, before).filter(CertificateState.REVOKED::equals).isPresent();
        if (isRevoked && isItself) {
            hold.own().addAll(before.own());
        } else if (own.isPresent()) {
            hold.brought().add(new Brought(worse(own.get(), next), before.origins(), date, before.own()));
        } else if (!granted.isEmpty()) {
            CertificateState state = isNeverJudged(older, granted) ? CertificateState.LAPSED : next;
            hold.brought().add(new Brought(state, codes(granted), date, granted));
        }
        for (Brought one : before.brought()) {
            if (!isAnsweredSince(one.arrived(), older, before)) {
                hold.brought().add(new Brought(worse(one.state(), next), one.origins(), date, one.events()));
            }
        }
    }

    private static CertificateState worse(CertificateState before, CertificateState next) {
        return before == CertificateState.LAPSED ? before : next;
    }

    private static boolean isUrban(AdministrativeUnit unit) {
        return unit.level() == UnitLevel.COMMUNE && (unit.type() == UnitType.WARD || unit.type() == UnitType.TOWNSHIP);
    }

    private Optional<CertificateState> ownState(AdministrativeUnit unit, Hold hold) {
        return own(unit, hold, new ArrayList<>());
    }

    private boolean isAnsweredSince(LocalDate day, AdministrativeUnit unit, Hold hold) {
        List<CertificationEvent> answers = new ArrayList<>();
        own(unit, hold, answers);
        return answers.stream().anyMatch(event -> !event.date().isBefore(day));
    }

    /**
     * Reads the unit's own events as they took force, and lists those that answer what was brought. What is only said
     * neither revives nor stands for a decision, but that a source has seen the certificate of a unit that waits.
     */
    private Optional<CertificateState> own(AdministrativeUnit unit, Hold hold, List<CertificationEvent> answers) {
        CertificateState state = null;
        boolean isDecided = false;
        for (CertificationEvent event : hold.own().stream().sorted(BY_FORCE).toList()) {
            boolean isBrought = state == null && isBroughtBefore(event, hold);
            boolean isOpen = (isBrought && event.kind() != EventKind.ATTESTED)
                    || (!isDecided && isCodeOfFormer(event, hold, unit));
            boolean isBelieved = isBrought && event.kind() == EventKind.ATTESTED && !isOpen;
            if (event.kind().isDecision() || isBelieved) {
                answers.add(event);
            }
            if (event.kind().isRecognition()) {
                state = CertificateState.IN_FORCE;
            } else if (event.kind() == EventKind.REVOKED) {
                state = CertificateState.REVOKED;
            } else if (state != CertificateState.REVOKED && !isOpen) {
                state = event.kind() == EventKind.NOT_MAINTAINED
                        ? CertificateState.NOT_MAINTAINED
                        : state == null || event.kind() == EventKind.ANNOUNCED ? CertificateState.IN_FORCE : state;
            }
            isDecided |= event.kind().isDecision();
        }
        return Optional.ofNullable(
                state != null && state.isHeld() && isNeverJudged(unit, hold.own()) ? CertificateState.LAPSED : state);
    }

    /** No set judges a ward or township, nor a district as a model one. */
    private static boolean isNeverJudged(AdministrativeUnit unit, List<CertificationEvent> events) {
        return isUrban(unit)
                || (unit.level() == UnitLevel.DISTRICT && events.get(0).tier().equals(Tiers.MODEL));
    }

    private static boolean isBroughtBefore(CertificationEvent event, Hold hold) {
        return hold.brought().stream().anyMatch(one -> !one.arrived().isAfter(event.date()));
    }

    private boolean isCodeOfFormer(CertificationEvent event, Hold hold, AdministrativeUnit unit) {
        return events.stream()
                .filter(earlier -> earlier.unit().equals(unit.code())
                        && earlier.tier().equals(event.tier())
                        && unit.validity()
                                .from()
                                .filter(from -> earlier.date().isBefore(from))
                                .isPresent()
                        && !hold.own().contains(earlier))
                .max(CertificationEvent.ORDER)
                .filter(last -> PlainAnnulments.way(last.unit(), last.date(), unit.code(), event.date())
                        .filter(PlainStates::isSameTerritory)
                        .isEmpty())
                .filter(last -> hold.brought().stream()
                        .noneMatch(one -> one.state() == CertificateState.CARRIED_UNDECIDED
                                && one.events().contains(last)))
                .isPresent();
    }
}
