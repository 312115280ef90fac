package vn.ntm.io.json.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;

/** A {@link ReconciledStatement} as JSON shows it. */
record ReconciledStatementWire(@Nullable String id, List<CheckWire> checks) {

    /** A check and its answer. */
    record CheckWire(
            @Nullable String check,
            @Nullable String kind,
            ReconciliationVerdict verdict,
            @Nullable String expected,
            @Nullable String note) {}

    static ReconciledStatementWire of(ReconciledStatement statement, Language language) {
        return new ReconciledStatementWire(
                given(statement.id()),
                statement.entries().stream()
                        .map(entry -> check(entry.check(), entry.reconciliation(), language))
                        .toList());
    }

    private static CheckWire check(PublishedCheck check, Reconciliation answer, Language language) {
        return new CheckWire(
                given(check.name()),
                given(answer.kind()),
                answer.verdict(),
                answer.expected().orElse(null),
                answer.note(language).orElse(null));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
