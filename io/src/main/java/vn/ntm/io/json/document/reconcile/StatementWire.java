package vn.ntm.io.json.document.reconcile;

import java.util.List;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.statement.PublishedStatement;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link ReconciledStatement}: the checks, and what recomputing says of each, in the same order. */
record StatementWire(String id, List<PublishedCheck> checks, List<Answer> outcome) {

    static StatementWire of(ReconciledStatement statement, Tables tables) {
        return new StatementWire(
                statement.id(),
                statement.entries().stream()
                        .map(ReconciledStatement.Entry::check)
                        .toList(),
                statement.entries().stream()
                        .map(entry -> Answer.of(entry.reconciliation()))
                        .toList());
    }

    ReconciledStatement toValue(Tables tables) {
        return PublishedStatement.of(id, checks).reconcile();
    }
}
