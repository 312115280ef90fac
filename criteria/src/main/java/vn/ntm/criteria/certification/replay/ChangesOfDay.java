package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        for (SuccessionEdge edge : edges) {
            find(edge.from()).ifPresent(line -> older.put(edge.from(), line));
        }
        this.parts = new PartsOfUnits(registry, edges, older, units, isComplete);
    }

    private Optional<UnitLine> find(UnitCode code) {
        return Optional.ofNullable(units.find(code))
                .filter(line -> line.unit().validity().contains(date.minusDays(1)));
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
        Map<UnitLine, List<UnitCode>> absorbed = new LinkedHashMap<>();
        for (SuccessionEdge edge : edges) {
            UnitLine line = edge.part() == Part.WHOLE ? units.find(edge.to()) : null;
            if (line != null && goesOn(line.unit())) {
                absorbed.computeIfAbsent(line, made -> new ArrayList<>()).add(edge.from());
            }
        }
        absorbed.forEach((line, codes) -> {
            Passage passage = passage(line, line.unit(), SuccessionStep.Kind.MERGED, false);
            line.note(new Absorption(date, codes, passage.rule(), passage.towards()));
        });
    }

    private boolean goesOn(AdministrativeUnit unit) {
        return unit.validity().contains(date.minusDays(1))
                && unit.validity().contains(date)
                && edges.stream().noneMatch(edge -> edge.from().equals(unit.code()));
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
