package vn.ntm.cli.section;

import java.util.List;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.text.CheckText;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;

/** Published figures recomputed: the working, what came out, what was printed, and whether they agree. */
public final class ChecksTable {

    private ChecksTable() {}

    /** Returns the table of a statement. */
    public static Table of(String caption, ReconciledStatement statement, Language language) {
        return Table.wide(
                caption,
                List.of(
                        Column.text(language.choose("Số liệu", "Figure")).of(22),
                        Column.text(language.choose("Cách tính", "Working")).of(24),
                        Column.number(language.choose("Tính lại", "Recomputed")).of(14),
                        Column.number(language.choose("Báo cáo in", "Printed")).of(10),
                        Column.text(language.choose("Kết luận", "Verdict")).of(16),
                        Column.text(language.choose("Ghi chú", "Note")).of(14)),
                statement.entries().stream().map(entry -> row(entry, language)).toList());
    }

    private static Table.Row row(ReconciledStatement.Entry entry, Language language) {
        Reconciliation answer = entry.reconciliation();
        CheckText text = new CheckText(language);
        return Table.Row.of(
                Cell.of(entry.check().label(language)),
                Cell.of(text.working(entry.check(), answer)),
                Cell.of(text.result(answer)),
                Cell.of(answer.published()
                        .map(figure -> figure.toText(language))
                        .map(figure -> answer.kind().equals(CheckKind.PERCENT.id()) ? figure + " %" : figure)
                        .orElse("")),
                Cell.of(Marks.of(answer, language)),
                Cell.of(answer.note(language).orElse("")));
    }
}
