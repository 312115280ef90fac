package vn.ntm.criteria.reconcile.statement;

import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.Reconciliation;

/**
 * What one report or article says (công bố), as checks.
 *
 * @param id the id that the file gives it; empty where it gives none
 * @param checks the checks in their order
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PublishedStatement(String id, List<PublishedCheck> checks) {

    /** Copies the list. */
    public PublishedStatement {
        checks = List.copyOf(checks);
    }

    /** Returns the statement of {@code checks}. */
    public static PublishedStatement of(String id, List<PublishedCheck> checks) {
        return new PublishedStatement(id, checks);
    }

    /** Returns the checks with their answers, in the same order. */
    public ReconciledStatement reconcile() {
        return new ReconciledStatement(
                id,
                checks.stream()
                        .map(check -> new ReconciledStatement.Entry(check, Reconciliation.of(check)))
                        .toList());
    }
}
