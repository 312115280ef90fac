package vn.ntm.core.unit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The walk of one trace along all its ways, and what it has found. */
final class TraceWalk {

    private static final Comparator<AdministrativeUnit> BY_CODE = Comparator.comparing(AdministrativeUnit::code)
            .thenComparing(unit -> unit.validity().from().orElse(LocalDate.MIN));
    private static final Comparator<SuccessionStep> BY_DATE = Comparator.comparing(SuccessionStep::date)
            .thenComparing(SuccessionStep::unit, BY_CODE)
            .thenComparing(SuccessionStep::kind);

    private final Succession succession;
    private final LocalDate target;
    private final Deque<SuccessionLink> way = new ArrayDeque<>();
    private final NavigableMap<AdministrativeUnit, Found> found = new TreeMap<>(BY_CODE);
    private final NavigableSet<OpenEnd> open =
            new TreeSet<>(Comparator.comparing(OpenEnd::date).thenComparing(OpenEnd::unit, BY_CODE));

    TraceWalk(Succession succession, LocalDate target) {
        this.succession = succession;
        this.target = target;
    }

    /** What is known of one unit at the end of the ways so far. */
    private static final class Found {
        private Part part = Part.PART;
        private final NavigableSet<SuccessionStep> steps = new TreeSet<>(BY_DATE);
    }

    /** Follows {@code unit}, which is in force on {@code day}, to the target after that day. */
    void forward(AdministrativeUnit unit, LocalDate day) {
        List<SuccessionLink> next = firstAfter(succession.after(unit), day);
        if (!next.isEmpty()) {
            for (SuccessionLink link : next) {
                way.addLast(link);
                forward(link.newer(), link.edge().date());
                way.removeLast();
            }
            if (unit.level() == UnitLevel.DISTRICT && next.stream().allMatch(SuccessionLink::isPart)) {
                // Only what a district held itself has a line; the rest of it went where its communes went.
                open.add(new OpenEnd(unit, next.get(0).edge().date(), OpenEnd.Reason.SUCCESSOR_UNKNOWN));
            }
        } else if (unit.validity().contains(target)) {
            arrive(unit);
        } else {
            LocalDate lost = unit.validity().to().map(last -> last.plusDays(1)).orElse(target);
            open.add(new OpenEnd(unit, lost, OpenEnd.Reason.SUCCESSOR_UNKNOWN));
        }
    }

    /** Follows {@code unit}, which is in force on {@code day}, to the target before that day. */
    void back(AdministrativeUnit unit, LocalDate day) {
        List<SuccessionLink> previous = lastUntil(succession.before(unit), day);
        if (!previous.isEmpty()) {
            LocalDate date = previous.get(0).edge().date();
            for (SuccessionLink link : previous) {
                way.addLast(link);
                back(link.older(), date.minusDays(1));
                way.removeLast();
            }
            if (goesOn(unit, date)) {
                back(unit, date.minusDays(1));
            }
        } else if (unit.validity().contains(target)) {
            arrive(unit);
        } else {
            LocalDate lost = unit.validity().from().orElse(target);
            open.add(new OpenEnd(unit, lost, OpenEnd.Reason.PREDECESSOR_UNKNOWN));
        }
    }

    private boolean goesOn(AdministrativeUnit unit, LocalDate date) {
        return unit.validity().contains(date.minusDays(1))
                && succession.after(unit).stream()
                        .noneMatch(link -> link.edge().date().equals(date));
    }

    private List<SuccessionLink> firstAfter(List<SuccessionLink> links, LocalDate day) {
        Optional<LocalDate> date = links.stream()
                .map(link -> link.edge().date())
                .filter(change -> change.isAfter(day) && !change.isAfter(target))
                .findFirst();
        return onDate(links, date);
    }

    private List<SuccessionLink> lastUntil(List<SuccessionLink> links, LocalDate day) {
        Optional<LocalDate> date = links.stream()
                .map(link -> link.edge().date())
                .filter(change -> !change.isAfter(day) && change.isAfter(target))
                .reduce((earlier, later) -> later);
        return onDate(links, date);
    }

    private static List<SuccessionLink> onDate(List<SuccessionLink> links, Optional<LocalDate> date) {
        return links.stream()
                .filter(link -> date.isPresent() && link.edge().date().equals(date.get()))
                .toList();
    }

    private void arrive(AdministrativeUnit unit) {
        Found at = found.computeIfAbsent(unit, any -> new Found());
        if (way.stream().allMatch(link -> link.edge().part() == Part.WHOLE)) {
            at.part = Part.WHOLE;
        }
        way.forEach(link -> link.step().ifPresent(at.steps::add));
    }

    List<TracedUnit> units() {
        List<TracedUnit> units = new ArrayList<>();
        found.forEach((unit, at) -> units.add(new TracedUnit(unit, at.part, new ArrayList<>(at.steps))));
        return units;
    }

    List<OpenEnd> open() {
        return new ArrayList<>(open);
    }
}
