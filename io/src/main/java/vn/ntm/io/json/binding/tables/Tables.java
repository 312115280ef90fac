package vn.ntm.io.json.binding.tables;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;

/** The tables that values which rest on some are written and read by. They are opened when a value asks for them. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Tables {

    /** A document may hold any policy; more of them than a program has are not kept. */
    private static final int MAX_EVALUATORS = 64;

    private static final Tables STANDARD = new Tables(CriteriaCatalog::standard, UnitRegistry::standard);

    private final Supplier<CriteriaCatalog> catalog;
    private final Supplier<UnitRegistry> units;

    /** Evaluators by sets of the catalogue: what a set asks is compiled once, not for every document. */
    private final Map<Compiled, Evaluator> evaluators = new ConcurrentHashMap<>();

    /** A set of the catalogue and a policy; sets of one catalogue are told apart by their ids. */
    private record Compiled(String set, Policy policy) {}

    private Tables(Supplier<CriteriaCatalog> catalog, Supplier<UnitRegistry> units) {
        this.catalog = catalog;
        this.units = units;
    }

    /** Returns the bundled tables. */
    public static Tables standard() {
        return STANDARD;
    }

    /** Returns these tables with other sets. */
    public Tables with(CriteriaCatalog sets) {
        return new Tables(() -> sets, units);
    }

    /** Returns these tables with another register. */
    public Tables with(UnitRegistry register) {
        return new Tables(catalog, () -> register);
    }

    /** Returns the sets. */
    public CriteriaCatalog catalog() {
        return catalog.get();
    }

    /** Returns the register of units. */
    public UnitRegistry units() {
        return units.get();
    }

    /** Returns an evaluator with the register of these tables. */
    public Evaluator evaluator(CriteriaSet set, Policy policy) {
        boolean held = catalog().find(set.id()).filter(known -> known == set).isPresent();
        if (!held || (evaluators.size() >= MAX_EVALUATORS && !evaluators.containsKey(new Compiled(set.id(), policy)))) {
            return Evaluator.of(set, policy).withUnits(units());
        }
        return evaluators.computeIfAbsent(
                new Compiled(set.id(), policy),
                compiled -> Evaluator.of(set, compiled.policy()).withUnits(units()));
    }
}
