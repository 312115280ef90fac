/**
 * Values that everything else rests on: exact quantities, validity in time, legal acts and grades,
 * Vietnamese names, administrative units and their succession, results with failures.
 *
 * <p>Begin with {@link vn.ntm.core.registry.UnitRegistry} for units, {@link vn.ntm.core.quantity.Ratio} and {@link
 * vn.ntm.core.quantity.Vnd} for figures. No JSON, no files but the tables inside the jar, no clock.
 */
module vn.ntm.core {
    requires com.google.common;
    requires static transitive org.apiguardian.api;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports vn.ntm.core.area;
    exports vn.ntm.core.law;
    exports vn.ntm.core.quantity;
    exports vn.ntm.core.registry;
    exports vn.ntm.core.result;
    exports vn.ntm.core.text;
    exports vn.ntm.core.time;
    exports vn.ntm.core.unit;
    exports vn.ntm.core.name to
            vn.ntm.io;
    exports vn.ntm.core.table to
            vn.ntm.criteria;
}
