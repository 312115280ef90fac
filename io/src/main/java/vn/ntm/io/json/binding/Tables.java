package vn.ntm.io.json.binding;

import java.util.function.Supplier;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.criteria.catalog.CriteriaCatalog;

/** The tables that values which rest on some are written and read by. They are opened when a value asks for them. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Tables {

    private static final Tables STANDARD = new Tables(CriteriaCatalog::standard, UnitRegistry::standard);

    private final Supplier<CriteriaCatalog> catalog;
    private final Supplier<UnitRegistry> units;

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
}
