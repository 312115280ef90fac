package vn.ntm.io.json.document.reconcile;

import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link ReconciledStatement.Entry}: a check, and what recomputing it says. */
record EntryWire(PublishedCheck check, Answer outcome) {

    static EntryWire of(ReconciledStatement.Entry entry, Tables tables) {
        return new EntryWire(entry.check(), Answer.of(entry.reconciliation()));
    }

    ReconciledStatement.Entry toValue(Tables tables) {
        return new ReconciledStatement.Entry(check, Reconciliation.of(check));
    }
}
