package vn.ntm.cli.text;

import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.cli.console.Columns;
import vn.ntm.cli.console.Console;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;

/** Recomputed figures as people read them: the working, what was printed, and whether they agree. */
public final class ReconciliationText {

    private final Console console;
    private final Language language;

    public ReconciliationText(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    public void print(ReconciledStatement statement) {
        console.line(console.styled(statement.id(), Style.bold));
        rows(statement).print(console);
        statement
                .suspicions()
                .forEach(suspicion -> console.line("  " + console.styled(suspicion.toText(language), Style.fg_yellow)));
        console.line("");
    }

    /** Returns a row for each check: label, working, result, printed figure, verdict, note. */
    public Columns rows(ReconciledStatement statement) {
        CheckText text = new CheckText(language);
        Columns columns = new Columns("  ");
        for (ReconciledStatement.Entry entry : statement.entries()) {
            Reconciliation answer = entry.reconciliation();
            columns.row()
                    .add(entry.check().label(language))
                    .add(text.working(entry.check(), answer))
                    .add("= " + text.result(answer))
                    .add(text.printed(answer)
                            .map(figure -> language.choose("số đã in: ", "printed ") + figure)
                            .orElse(""))
                    .add(verdict(answer.verdict()), colour(answer.verdict()))
                    .add(answer.note(language).orElse(""));
        }
        return columns;
    }

    /** The names are what programs and documents use; Vietnamese readers get the words first. */
    public String verdict(ReconciliationVerdict verdict) {
        return language.choose(verdict.toText(language) + " (" + verdict + ")", verdict.name());
    }

    public static Style colour(ReconciliationVerdict verdict) {
        return switch (verdict) {
            case MATCH -> Style.fg_green;
            case NO_PUBLISHED_VALUE -> Style.reset;
            case TRUNCATED, NOT_COMPUTABLE -> Style.fg_yellow;
            case MISMATCH -> Style.fg_red;
        };
    }
}
