package vn.ntm.io.json.document.reconcile;

import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link Reconciliation}: the check, and what recomputing it says. */
record ReconciliationWire(PublishedCheck check, Answer outcome) {

    static ReconciliationWire of(Reconciliation reconciliation, Tables tables) {
        PublishedCheck check = reconciliation
                .check()
                .orElseThrow(() -> new IllegalArgumentException("reconciliation of "
                        + reconciliation.kind()
                        + ": its figure is worded, so that it is the answer to no check and has no form in JSON"));
        return new ReconciliationWire(check, Answer.of(reconciliation));
    }

    Reconciliation toValue(Tables tables) {
        return Reconciliation.of(check);
    }
}
