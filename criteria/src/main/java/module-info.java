/**
 * The criteria sets of the programme as dated, cited tables, dossiers, and the calculators that judge and
 * reconcile.
 *
 * <p>Begin with {@link vn.ntm.criteria.catalog.CriteriaCatalog}, {@link vn.ntm.criteria.dossier.Dossier} and {@link
 * vn.ntm.criteria.evaluation.Evaluator}; for many units with {@link vn.ntm.criteria.progress.Rollup}, for published figures
 * with {@link vn.ntm.criteria.reconcile.Reconciliation}.
 */
module vn.ntm.criteria {
    requires transitive vn.ntm.core;
    requires com.google.common;
    requires static transitive org.apiguardian.api;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports vn.ntm.criteria.catalog;
    exports vn.ntm.criteria.certification;
    exports vn.ntm.criteria.comparison;
    exports vn.ntm.criteria.dossier;
    exports vn.ntm.criteria.evaluation;
    exports vn.ntm.criteria.finance;
    exports vn.ntm.criteria.livelihood;
    exports vn.ntm.criteria.ocop;
    exports vn.ntm.criteria.programme;
    exports vn.ntm.criteria.progress;
    exports vn.ntm.criteria.recognition;
    exports vn.ntm.criteria.reconcile;
    exports vn.ntm.criteria.reconcile.statement;
    exports vn.ntm.criteria.ruling;
    exports vn.ntm.criteria.set;
    exports vn.ntm.criteria.validation;
    exports vn.ntm.criteria.view;

    uses vn.ntm.criteria.catalog.CriteriaSource;
}
