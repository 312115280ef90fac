package vn.ntm.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.csv.UnitCsv;
import vn.ntm.io.csv.UnitReading;
import vn.ntm.io.law.OverlayCsv;
import vn.ntm.io.law.OverlayReading;

/** What one task judges by, made from an order and the tables of the jar. It serves one thread. */
public final class TaskLaw {

    private static final String UNKNOWN = "";

    private final JudgingOrder order;
    private final CriteriaCatalog catalog;
    private final CriteriaSet set;
    private final UnitRegistry units;
    private final Evaluator evaluator;
    private final List<Failure> failures;
    private final Map<LocalDate, Map<UnitCode, String>> provinces = new HashMap<>();

    private TaskLaw(JudgingOrder order, CriteriaCatalog catalog, UnitRegistry units, List<Failure> failures) {
        this.order = order;
        this.catalog = catalog;
        this.set = catalog.set(order.set());
        this.units = units;
        this.evaluator = Evaluator.of(set, order.policy()).withUnits(units);
        this.failures = List.copyOf(failures);
    }

    /**
     * Opens an order. Rows of its files that cannot be used are left out, here as on every other machine.
     *
     * @throws IllegalArgumentException if there is no such set; the message names it
     */
    public static TaskLaw open(JudgingOrder order) {
        List<Failure> failures = new ArrayList<>();
        CriteriaCatalog catalog = CriteriaCatalog.standard();
        for (SentFile file : order.overlays()) {
            OverlayReading reading = OverlayCsv.of(catalog).read(file.source());
            failures.addAll(reading.failures());
            failures.addAll(reading.warnings());
            catalog = catalog.with(reading.overlay());
        }
        UnitRegistry units = UnitRegistry.standard();
        for (SentFile file : order.units()) {
            UnitReading reading = UnitCsv.of(units).read(file.source());
            failures.addAll(reading.failures());
            units = units.with(list(file, order.on()), reading.units(), List.of(), reading.acts());
        }
        return new TaskLaw(order, catalog, units, failures);
    }

    private static UnitRelease list(SentFile file, LocalDate on) {
        return new UnitRelease(file.name(), on, "danh sách của người dùng", "a list of the caller");
    }

    /** Returns what this was made from. */
    public JudgingOrder order() {
        return order;
    }

    /** Returns the bundled sets with the overlays over them. */
    public CriteriaCatalog catalog() {
        return catalog;
    }

    /** Returns the set that judges. */
    public CriteriaSet set() {
        return set;
    }

    /** Returns the bundled units with those of the caller. */
    public UnitRegistry units() {
        return units;
    }

    /** Returns the evaluator. */
    public Evaluator evaluator() {
        return evaluator;
    }

    /** Returns what is wrong in the files of the order. */
    public List<Failure> failures() {
        return failures;
    }

    /** Returns the code of the province in which a unit lies on a day; empty where the register does not know the unit. */
    public String province(UnitCode unit, LocalDate day) {
        return provinces
                .computeIfAbsent(day, any -> new HashMap<>())
                .computeIfAbsent(
                        unit,
                        code -> units.on(day).province(code).map(UnitCode::text).orElse(UNKNOWN));
    }
}
