package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
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
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.CarryRule;

/** What the changes of one day do to the certificates of the units that the ledger touches. */
final class ChangesOfDay {

    private final UnitRegistry registry;
    private final CarryOver carryOver;
    private final LocalDate date;
    private final LiveUnits units;
    private final Map<UnitCode, UnitLine> older = new TreeMap<>();
    private final Map<UnitCode, UnitLine> absorbing = new TreeMap<>();
    private final PartsOfUnits parts;

    ChangesOfDay(
            UnitRegistry registry,
            CarryOver carryOver,
            List<SuccessionEdge> edges,
            LiveUnits units,
            boolean isComplete) {
        this.registry = registry;
        this.carryOver = carryOver;
        this.date = edges.get(0).date();
        this.units = units;
        for (SuccessionEdge edge : edges) {
            find(edge.from()).ifPresent(line -> older.put(edge.from(), line));
        }
        for (SuccessionEdge edge : edges) {
            if (!older.containsKey(edge.to()) && edge.part() == Part.WHOLE) {
                find(edge.to())
                        .filter(line -> line.unit().validity().contains(date))
                        .ifPresent(line -> absorbing.put(edge.to(), line));
            }
        }
        this.parts = new PartsOfUnits(registry, edges, older, units, isComplete);
    }

    private Optional<UnitLine> find(UnitCode code) {
        return Optional.ofNullable(units.find(code))
                .filter(line -> line.unit().validity().contains(date.minusDays(1)));
    }

    void carryOver(Findings findings, Optional<LowerTiers> lowerTiers) {
        absorbing.values().forEach(line -> parts.known(line.unit()));
        absorbing.values().forEach(line -> absorb(line, findings));
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
    }

    /** A unit that takes in a whole other one under its own name is a part of the merger like that other one. */
    private void absorb(UnitLine line, Findings findings) {
        Passage passage = passage(line, line.unit(), SuccessionStep.Kind.MERGED, false);
        line.trails().forEach(trail -> trail.absorb(passage, findings));
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
