package vn.ntm.cli.langson;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.Paragraph;
import vn.ntm.cli.text.ReconciliationText;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.Reconciliation;

/** Recomputed figures as people read them: the working, what was printed, what is missing and what is assumed. */
final class RecomputedText {

    private static final String INDENT = "  ";

    private final Console console;
    private final Language language;
    private final ReconciliationText verdicts;

    RecomputedText(Console console, Language language) {
        this.console = console;
        this.language = language;
        this.verdicts = new ReconciliationText(console, language);
    }

    void print(List<Recomputed> figures) {
        for (Recomputed.Calculator calculator : Recomputed.Calculator.values()) {
            console.line(INDENT + calculator.words().text(language));
            figures.stream().filter(figure -> figure.calculator() == calculator).forEach(this::print);
        }
        console.line(INDENT + language.choose("Giả định", "Assumptions"));
        for (LangSonAssumption assumption : LangSonAssumption.values()) {
            Paragraph.lines(
                            INDENT + INDENT + mark(assumption) + " ",
                            assumption.words().text(language))
                    .forEach(console::line);
        }
    }

    private void print(Recomputed figure) {
        String assumed = figure.assumptions().stream()
                .map(assumption -> " " + mark(assumption))
                .collect(Collectors.joining());
        Paragraph.lines(INDENT + INDENT, figure.working().text(language) + assumed)
                .forEach(console::line);
        Reconciliation answer = figure.reconcile();
        String printed = figure.printed()
                .map(number -> language.choose("số đã in ", "printed ") + number.toText(language) + percent(figure)
                        + ": " + verdicts.verdict(answer.verdict()))
                .orElse("");
        String missing =
                figure.missing().map(words -> "; " + words.text(language)).orElse("");
        if (!printed.isEmpty()) {
            Paragraph.lines(INDENT + INDENT + INDENT, printed + missing)
                    .forEach(line -> console.line(console.styled(line, ReconciliationText.colour(answer.verdict()))));
        }
    }

    private static String percent(Recomputed figure) {
        return figure.form() == Recomputed.Form.PERCENT ? " %" : "";
    }

    private static String mark(LangSonAssumption assumption) {
        return "[" + (Arrays.asList(LangSonAssumption.values()).indexOf(assumption) + 1) + "]";
    }
}
