/** Criteria sets as dated data, dossiers and their judging, and published figures recomputed. */
module vn.ntm.criteria {
    requires transitive vn.ntm.core;
    requires com.google.common;
    requires static transitive org.apiguardian.api;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports vn.ntm.criteria.reconcile;
}
