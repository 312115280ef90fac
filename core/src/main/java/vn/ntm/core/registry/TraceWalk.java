package vn.ntm.core.registry;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.OpenEnd;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitLevel;

/** The walk of one trace along all its ways, and what it has found. */
final class TraceWalk {

    private final Succession succession;
    private final LocalDate target;
    private final Deque<SuccessionLink> way = new ArrayDeque<>();
    private final NavigableMap<AdministrativeUnit, Found> found = new TreeMap<>(UnitChecks.BY_CODE_AND_AGE);
    private final NavigableSet<OpenEnd> open = new TreeSet<>(TraceWalk::byDate);

    TraceWalk(Succession succession, LocalDate target) {
        this.succession = succession;
        this.target = target;
    }

    /** What is known of one unit at the end of the ways so far. */
    private static final class Found {
        private Part part = Part.PART;
        private final NavigableSet<SuccessionStep> steps = new TreeSet<>(TraceWalk::byDate);
    }

    private static int byDate(OpenEnd one, OpenEnd other) {
        int order = one.date().compareTo(other.date());
        return order != 0 ? order : UnitChecks.BY_CODE_AND_AGE.compare(one.unit(), other.unit());
    }

    private static int byDate(SuccessionStep one, SuccessionStep other) {
        int order = one.date().compareTo(other.date());
        if (order == 0) {
            order = UnitChecks.BY_CODE_AND_AGE.compare(one.unit(), other.unit());
        }
        return order != 0 ? order : one.kind().compareTo(other.kind());
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
            if (unit.level() == UnitLevel.DISTRICT && next.get(0).isPart()) {
                // Only what a district held itself has a line; the rest of it went where its communes went.
                open.add(new OpenEnd(unit, next.get(0).edge().date(), OpenEnd.Reason.SUCCESSOR_UNKNOWN));
            }
        } else if (unit.validity().contains(target)) {
            arrive(unit);
        } else {
            LocalDate lost = unit.validity().nextDay().orElse(target);
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
        if (!unit.validity().contains(date.minusDays(1))) {
            return false;
        }
        for (SuccessionLink link : succession.after(unit)) {
            if (link.edge().date().equals(date)) {
                return false;
            }
        }
        return true;
    }

    private List<SuccessionLink> firstAfter(List<SuccessionLink> links, LocalDate day) {
        for (SuccessionLink link : links) {
            LocalDate change = link.edge().date();
            if (change.isAfter(day)) {
                return change.isAfter(target) ? List.of() : onDate(links, change);
            }
        }
        return List.of();
    }

    private List<SuccessionLink> lastUntil(List<SuccessionLink> links, LocalDate day) {
        for (int i = links.size() - 1; i >= 0; i--) {
            LocalDate change = links.get(i).edge().date();
            if (!change.isAfter(day)) {
                return change.isAfter(target) ? onDate(links, change) : List.of();
            }
        }
        return List.of();
    }

    private static List<SuccessionLink> onDate(List<SuccessionLink> links, LocalDate date) {
        List<SuccessionLink> onDate = new ArrayList<>(links.size());
        for (SuccessionLink link : links) {
            if (link.edge().date().equals(date)) {
                onDate.add(link);
            }
        }
        return onDate;
    }

    private void arrive(AdministrativeUnit unit) {
        Found at = found.get(unit);
        if (at == null) {
            at = new Found();
            found.put(unit, at);
        }
        boolean isWhole = true;
        for (SuccessionLink link : way) {
            isWhole &= !link.isPart();
            if (link.kind().isPresent()) {
                at.steps.add(link.step().get());
            }
        }
        if (isWhole) {
            at.part = Part.WHOLE;
        }
    }

    List<TracedUnit> units() {
        List<TracedUnit> units = new ArrayList<>();
        for (Map.Entry<AdministrativeUnit, Found> entry : found.entrySet()) {
            units.add(new TracedUnit(entry.getKey(), entry.getValue().part, new ArrayList<>(entry.getValue().steps)));
        }
        return units;
    }

    List<OpenEnd> open() {
        return new ArrayList<>(open);
    }
}
