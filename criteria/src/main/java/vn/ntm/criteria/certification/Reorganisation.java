package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitCode;

/** What the changes of one day do to the certificates of the units that the ledger touches. */
final class Reorganisation {

    private final UnitRegistry registry;
    private final CarryOver carryOver;
    private final LocalDate date;
    private final LiveUnits units;
    private final Map<UnitCode, UnitLine> older = new TreeMap<>();
    private final PartsOfUnits parts;

    Reorganisation(
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
            UnitLine line = units.find(edge.from());
            if (line != null && line.unit().validity().contains(date.minusDays(1))) {
                older.put(edge.from(), line);
            }
        }
        this.parts = new PartsOfUnits(registry, edges, older, units, isComplete);
    }

    void carryOver(Findings findings) {
        older.values().forEach(units::end);
        for (UnitLine line : older.values()) {
            SuccessionResult result = registry.succession()
                    .from(line.unit().code(), date.minusDays(1))
                    .to(date);
            for (TracedUnit traced : result.units()) {
                pass(line, traced);
            }
            line.trails().forEach(trail -> trail.close(findings));
            if (!result.isComplete()) {
                units.lose(line);
            }
        }
    }

    private void pass(UnitLine line, TracedUnit traced) {
        UnitLine newer = units.of(traced.unit());
        newer.after(line);
        if (traced.via().isEmpty()) {
            line.trails().forEach(trail -> newer.trail(trail.tier()).take(trail, Optional.empty(), false));
            return;
        }
        SuccessionStep step = traced.via().get(0);
        Passage passage = passage(line, step);
        for (Trail trail : line.trails()) {
            Trail next = newer.trail(trail.tier());
            boolean isSameUnit = step.kind() == SuccessionStep.Kind.RENAMED || step.kind() == SuccessionStep.Kind.MOVED;
            if (isSameUnit && passage.isKept()) {
                next.take(trail, passage.rule(), passage.assumed());
                continue;
            }
            if (step.kind() == SuccessionStep.Kind.RETYPED && isRevoked(trail)) {
                next.takeOwn(trail);
            }
            trail.passed(passage).forEach(next::carry);
        }
    }

    private static boolean isRevoked(Trail trail) {
        return trail.standing().state().filter(CertificateState.REVOKED::equals).isPresent();
    }

    private Passage passage(UnitLine line, SuccessionStep step) {
        Optional<CarryRule> rule = carryOver.find(
                line.unit().level(), step.kind(), step.unit().type(), date, () -> parts.known(step.unit()));
        return new Passage(
                date,
                rule,
                rule.filter(CarryRule::aboveWeakest).flatMap(found -> parts.aboveWeakest(step.unit())),
                step.assumed());
    }
}
