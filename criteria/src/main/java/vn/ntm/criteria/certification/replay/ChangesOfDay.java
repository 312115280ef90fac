package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.Absorption;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.CarryRule;

/** What the changes of one day do to the certificates of the units that the ledger touches. */
final class ChangesOfDay {

    /** Walking through a unit costs a search among the lines, so that it pays where units are this much fewer. */
    private static final int FEW = 16;

    private final UnitRegistry registry;
    private final CarryOver carryOver;
    private final LocalDate date;
    private final LiveUnits units;
    private final Map<UnitCode, UnitLine> older = new TreeMap<>();
    private final List<SuccessionEdge> edges;
    private final PartsOfUnits parts;

    ChangesOfDay(
            UnitRegistry registry,
            CarryOver carryOver,
            List<SuccessionEdge> edges,
            LiveUnits units,
            boolean isComplete) {
        this.registry = registry;
        this.carryOver = carryOver;
        this.edges = edges;
        this.date = edges.get(0).date();
        this.units = units;
        findOlder();
        this.parts = new PartsOfUnits(registry, edges, older, units, isComplete);
    }

    /** The reform has thousands of lines and most ledgers touch few units: the shorter of both lists is walked through. */
    private void findOlder() {
        if (units.count() < edges.size() / FEW) {
            for (UnitLine line : units.all()) {
                if (isOlder(line) && isChanged(line.unit().code())) {
                    older.put(line.unit().code(), line);
                }
            }
            return;
        }
        for (SuccessionEdge edge : edges) {
            UnitLine line = units.find(edge.from());
            if (line != null && isOlder(line)) {
                older.put(edge.from(), line);
            }
        }
    }

    private boolean isOlder(UnitLine line) {
        return line.unit().validity().contains(date.minusDays(1));
    }

    /** The lines of a day are in the order of the older codes. */
    private boolean isChanged(UnitCode code) {
        int low = 0;
        int high = edges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = edges.get(middle).from().compareTo(code);
            if (order == 0) {
                return true;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return false;
    }

    void carryOver(Findings findings, Optional<LowerTiers> lowerTiers) {
        older.values().forEach(units::end);
        for (UnitLine line : older.values()) {
            SuccessionResult result = registry.succession()
                    .from(line.unit().code(), date.minusDays(1))
                    .to(date);
            for (TracedUnit traced : result.units()) {
                pass(line, traced);
            }
            line.close(findings, lowerTiers);
            if (!result.isComplete()) {
                units.lose(line);
            }
        }
        noteAbsorptions();
    }

    /**
     * Notes which units took in whole other ones and are the same unit as before. Nothing befalls their own certificates;
     * the rule says what is to be decided of the commune that is larger now.
     */
    private void noteAbsorptions() {
        Map<UnitCode, UnitLine> goingOn = goingOn();
        if (goingOn.isEmpty()) {
            return;
        }
        Map<UnitCode, List<UnitCode>> absorbed = new TreeMap<>();
        for (SuccessionEdge edge : edges) {
            if (edge.part() == Part.WHOLE && goingOn.containsKey(edge.to())) {
                absorbed.computeIfAbsent(edge.to(), code -> new ArrayList<>()).add(edge.from());
            }
        }
        goingOn.keySet().retainAll(absorbed.keySet());
        goingOn.forEach((code, line) -> {
            Passage passage = passage(line, line.unit(), SuccessionStep.Kind.MERGED, false);
            line.note(new Absorption(date, absorbed.getOrDefault(code, List.of()), passage.rule(), passage.towards()));
        });
    }

    /** Returns the units that are the same before and after the day, those at least of which a line of the day tells. */
    private Map<UnitCode, UnitLine> goingOn() {
        Map<UnitCode, UnitLine> lines = new TreeMap<>();
        if (units.count() < edges.size()) {
            units.all().forEach(line -> lines.put(line.unit().code(), line));
        } else {
            for (SuccessionEdge edge : edges) {
                UnitLine line = units.find(edge.to());
                if (line != null) {
                    lines.put(edge.to(), line);
                }
            }
        }
        lines.values()
                .removeIf(line -> !isOlder(line)
                        || !line.unit().validity().contains(date)
                        || isChanged(line.unit().code()));
        return lines;
    }

    private void pass(UnitLine line, TracedUnit traced) {
        UnitLine newer = units.of(traced.unit());
        if (traced.via().isEmpty()) {
            newer.after(line, true);
            line.trails().forEach(trail -> newer.trail(trail.tier()).take(trail, Optional.empty()));
            return;
        }
        SuccessionStep step = traced.via().get(0);
        SuccessionStep.Kind kind = step.kind();
        Passage passage = passage(line, step.unit(), kind, step.assumed());
        boolean isSameUnit = kind == SuccessionStep.Kind.RENAMED || kind == SuccessionStep.Kind.MOVED;
        newer.after(line, isSameUnit);
        if (kind == SuccessionStep.Kind.RETYPED) {
            newer.afterOtherKind(line);
        }
        for (Trail trail : line.trails()) {
            Trail next = newer.trail(trail.tier());
            if (isSameUnit && passage.isKept()) {
                next.take(trail, Optional.of(passage));
                continue;
            }
            if ((isSameUnit || kind == SuccessionStep.Kind.RETYPED) && trail.isRevoked()) {
                next.takeOwn(trail);
                trail.passedOn(passage).forEach(next::carry);
            } else {
                trail.passed(passage).forEach(next::carry);
            }
        }
    }

    private Passage passage(UnitLine line, AdministrativeUnit newer, SuccessionStep.Kind kind, boolean isAssumed) {
        Optional<CarryRule> rule =
                carryOver.find(line.unit().level(), kind, newer.type(), date, () -> parts.known(newer));
        return new Passage(
                date,
                rule,
                rule.filter(CarryRule::aboveWeakest).flatMap(found -> parts.aboveWeakest(newer)),
                isAssumed);
    }
}
