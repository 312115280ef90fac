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
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Tier;

/**
 * The states of certificates once more, from the sentences that define them and by brute force: what a unit has on a day
 * is worked out from the day before its last change, and so on back. The same unit renamed or moved: in force. Into
 * another commune merged or divided, or after it took in a whole other one: undecided. Now a ward or township, or passed
 * through one: lapsed. A revocation stays on the unit itself.
 */
final class PlainStates {

    private static final UnitRegistry REGISTRY = UnitRegistry.standard();
    private static final Map<UnitCode, List<SuccessionEdge>> INTO = REGISTRY.succession().edges().stream()
            .collect(Collectors.groupingBy(SuccessionEdge::to, TreeMap::new, Collectors.toList()));
    private static final Map<UnitCode, List<SuccessionEdge>> OUT_OF = REGISTRY.succession().edges().stream()
            .collect(Collectors.groupingBy(SuccessionEdge::from, TreeMap::new, Collectors.toList()));

    private final List<CertificationEvent> events;

    private PlainStates(List<CertificationEvent> events) {
        this.events = events;
    }

    /** A certificate of others: what it is worth, the codes to which it was granted, and since when it is here. */
    private record Brought(CertificateState state, Set<String> origins, LocalDate arrived) {}

    /** What a unit has of a tier: its own events, and what others brought. */
    private record Hold(List<CertificationEvent> own, List<Brought> brought) {

        boolean isDecidedSince(LocalDate day) {
            return own.stream()
                    .anyMatch(
                            event -> event.kind().isDecision() && !event.date().isBefore(day));
        }

        Set<String> origins() {
            return own.stream().map(event -> event.unit().text()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Returns every state of a day as {@code 06040 NTM LAPSED [06034, 06040]}. */
    static Set<String> of(List<CertificationEvent> ledger, LocalDate day) {
        PlainStates states = new PlainStates(standing(ledger.stream()
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
            if (!hold.isDecidedSince(one.arrived())) {
                shown.computeIfAbsent(one.state(), state -> new TreeSet<>()).addAll(one.origins());
            }
        }
        return shown;
    }

    /** Strikes out what is annulled: by its act, in the unit and what became part of it; else of the day; else the last. */
    private static List<CertificationEvent> standing(List<CertificationEvent> sorted) {
        List<CertificationEvent> standing = new ArrayList<>();
        for (CertificationEvent event : sorted) {
            if (REGISTRY.on(event.date()).find(event.unit()).isEmpty()) {
                continue;
            }
            if (event.kind() != EventKind.ANNULLED) {
                standing.add(event);
                continue;
            }
            List<CertificationEvent> within = standing.stream()
                    .filter(earlier -> earlier.tier().equals(event.tier())
                            && way(earlier, event).isPresent())
                    .toList();
            List<CertificationEvent> same = within.stream()
                    .filter(earlier ->
                            way(earlier, event).filter(PlainStates::isSame).isPresent())
                    .toList();
            List<CertificationEvent> struck = event.act().isPresent()
                    ? within.stream()
                            .filter(one -> one.act().equals(event.act()))
                            .toList()
                    : same.stream()
                            .filter(one -> one.date().equals(event.date()))
                            .toList();
            if (struck.isEmpty() && !same.isEmpty()) {
                struck = List.of(same.get(same.size() - 1));
            }
            standing.removeAll(struck);
        }
        return standing;
    }

    private static Optional<TracedUnit> way(CertificationEvent earlier, CertificationEvent later) {
        return way(earlier.unit(), earlier.date(), later.unit(), later.date());
    }

    private static Optional<TracedUnit> way(UnitCode from, LocalDate day, UnitCode to, LocalDate date) {
        return REGISTRY.succession().from(from, day).to(date).units().stream()
                .filter(end -> end.unit().code().equals(to))
                .findFirst();
    }

    private static boolean isSame(TracedUnit end) {
        return end.via().stream()
                .allMatch(
                        step -> step.kind() == SuccessionStep.Kind.RENAMED || step.kind() == SuccessionStep.Kind.MOVED);
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

    /** What a change brings to a unit: from itself, where it goes on or takes in another, and from its parts. */
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
            boolean takesIn = edges.stream().anyMatch(edge -> edge.part() == Part.WHOLE);
            bring(hold, unit, on(unit, tier, eve), unit, date, !takesIn, true);
        }
        for (UnitCode part : edges.stream().map(SuccessionEdge::from).distinct().toList()) {
            AdministrativeUnit older = REGISTRY.on(eve).get(part);
            TracedUnit end = way(part, eve, unit.code(), date).orElseThrow();
            boolean isKept = isSame(end) && (end.via().isEmpty() || !isUrban(unit));
            boolean isRetyped = end.via().stream().anyMatch(step -> step.kind() == SuccessionStep.Kind.RETYPED);
            bring(hold, older, on(older, tier, eve), unit, date, isKept, isRetyped || isSame(end));
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
        Optional<CertificateState> own = ownState(older, before);
        if (own.isPresent() && own.get() == CertificateState.REVOKED) {
            hold.own().addAll(isItself ? before.own() : List.of());
        } else if (own.isPresent()) {
            hold.brought().add(new Brought(worse(own.get(), next), before.origins(), date));
        } else if (isItself && older.equals(newer)) {
            hold.own().addAll(before.own());
        }
        for (Brought one : before.brought()) {
            if (!before.isDecidedSince(one.arrived())) {
                hold.brought().add(new Brought(worse(one.state(), next), one.origins(), date));
            }
        }
    }

    private static CertificateState worse(CertificateState before, CertificateState next) {
        return before == CertificateState.LAPSED ? before : next;
    }

    private static boolean isUrban(AdministrativeUnit unit) {
        return unit.level() == UnitLevel.COMMUNE && (unit.type() == UnitType.WARD || unit.type() == UnitType.TOWNSHIP);
    }

    /** Reads the unit's own events as they took force. What is only said neither revives nor stands for a decision. */
    private Optional<CertificateState> ownState(AdministrativeUnit unit, Hold hold) {
        CertificateState state = null;
        boolean isDecided = false;
        for (CertificationEvent event : hold.own().stream()
                .sorted(Comparator.comparing(CertificationEvent::start).thenComparing(CertificationEvent.ORDER))
                .toList()) {
            boolean isOpen = (state == null && isBroughtBefore(event, hold))
                    || (!isDecided && isCodeOfFormer(event, hold, unit));
            if (event.kind().isRecognition()) {
                state = CertificateState.IN_FORCE;
            } else if (event.kind() == EventKind.REVOKED) {
                state = CertificateState.REVOKED;
            } else if (state != CertificateState.REVOKED && !isOpen) {
                state = event.kind() == EventKind.NOT_MAINTAINED
                        ? CertificateState.NOT_MAINTAINED
                        : state == null ? CertificateState.IN_FORCE : state;
            }
            isDecided |= event.kind().isDecision();
        }
        return Optional.ofNullable(state != null && state.isHeld() && isUrban(unit) ? CertificateState.LAPSED : state);
    }

    private static boolean isBroughtBefore(CertificationEvent event, Hold hold) {
        return hold.brought().stream().anyMatch(one -> !one.arrived().isAfter(event.date()));
    }

    private boolean isCodeOfFormer(CertificationEvent event, Hold hold, AdministrativeUnit unit) {
        return events.stream()
                .anyMatch(earlier -> earlier.unit().equals(unit.code())
                        && earlier.tier().equals(event.tier())
                        && unit.validity()
                                .from()
                                .filter(from -> earlier.date().isBefore(from))
                                .isPresent()
                        && !hold.own().contains(earlier));
    }
}
