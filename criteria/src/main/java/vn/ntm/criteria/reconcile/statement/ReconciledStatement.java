package vn.ntm.criteria.reconcile.statement;

import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.Reconciliation;

/**
 * The answers to the checks of one statement (kết quả đối chiếu một văn bản).
 *
 * @param id the id of the statement
 * @param entries each check and its answer, in the order of the statement
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ReconciledStatement(String id, List<Entry> entries) {

    /**
     * A check and its answer.
     *
     * @param check the check
     * @param reconciliation its answer
     */
    public record Entry(PublishedCheck check, Reconciliation reconciliation) {}

    /** Copies the list. */
    public ReconciledStatement {
        entries = List.copyOf(entries);
    }

    /** Returns whether a person should look at any of the figures. */
    public boolean needsAttention() {
        return entries.stream()
                .anyMatch(entry -> entry.reconciliation().verdict().needsAttention());
    }

    /**
     * Returns what would explain the checks that do not come out, if the report slipped at one place: those first that
     * explain most checks. Computed anew at every call; empty where nothing is amiss, where no single slip explains two
     * checks, and where more than {@link Suspicion#MAX_MISMATCHES} checks differ. Slips of digits are not looked for where
     * the checks that differ hold more than 300 figures.
     */
    public List<Suspicion> suspicions() {
        return JointChecks.suspicions(this);
    }
}
