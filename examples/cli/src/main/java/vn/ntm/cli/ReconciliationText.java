package vn.ntm.cli;

import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.ReconciledStatement;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;

/** Recomputed figures as people read them: what was printed, what comes out, and whether they agree. */
final class ReconciliationText {

    private final Console console;
    private final Language language;

    ReconciliationText(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    void print(ReconciledStatement statement) {
        console.line(console.ansi().string("@|bold " + statement.id() + "|@"));
        Columns columns = new Columns("  ");
        CheckText text = new CheckText(language);
        for (ReconciledStatement.Entry entry : statement.entries()) {
            Reconciliation answer = entry.reconciliation();
            columns.row(
                    entry.check().label(language),
                    text.working(entry.check(), answer),
                    "= " + text.result(answer),
                    answer.published().map(figure -> figure.toText(language)).orElse("-"),
                    coloured(answer.verdict()),
                    answer.note(language).orElse(""));
        }
        columns.print(console);
        console.line("");
    }

    static String coloured(ReconciliationVerdict verdict) {
        String text = verdict.name();
        return switch (verdict) {
            case MATCH -> "@|green " + text + "|@";
            case NO_PUBLISHED_VALUE -> text;
            case TRUNCATED, NOT_COMPUTABLE -> "@|yellow " + text + "|@";
            case MISMATCH -> "@|red " + text + "|@";
        };
    }
}
