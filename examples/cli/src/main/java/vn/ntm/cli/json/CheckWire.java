package vn.ntm.cli.json;

import org.jspecify.annotations.Nullable;
import vn.ntm.cli.text.CheckText;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;

/** A published figure recomputed, as JSON shows it. */
public record CheckWire(
        String check,
        String labelVi,
        String labelEn,
        String kind,
        String working,
        @Nullable String published,
        @Nullable String expected,
        ReconciliationVerdict verdict,
        String workingVi,
        @Nullable String noteVi,
        @Nullable String noteEn) {

    public static CheckWire of(ReconciledStatement.Entry entry) {
        return new CheckWire(
                entry.check().name(),
                entry.check().label(Language.VI),
                entry.check().label(Language.EN),
                entry.reconciliation().kind(),
                new CheckText(Language.EN).working(entry.check(), entry.reconciliation()),
                entry.reconciliation().published().map(Object::toString).orElse(null),
                entry.reconciliation().expected().orElse(null),
                entry.reconciliation().verdict(),
                new CheckText(Language.VI).working(entry.check(), entry.reconciliation()),
                entry.reconciliation().note(Language.VI).orElse(null),
                entry.reconciliation().note(Language.EN).orElse(null));
    }
}
