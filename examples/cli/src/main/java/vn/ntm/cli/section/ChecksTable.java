package vn.ntm.cli.section;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.text.CheckText;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;

/** Published figures recomputed: the working, what came out, what was printed, and whether they agree. */
public final class ChecksTable {

    private ChecksTable() {}

    /** Returns the table of a statement; where no figure has a note, there is no column for notes. */
    public static Table of(String caption, ReconciledStatement statement, Language language) {
        boolean noted = statement.entries().stream()
                .anyMatch(entry -> entry.reconciliation().note(language).isPresent());
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(language.choose("Số liệu", "Figure")).of(noted ? 22 : 30),
                Column.text(language.choose("Cách tính", "Working")).of(noted ? 20 : 24),
                Column.number(language.choose("Tính lại", "Recomputed")).of(15),
                Column.number(language.choose("Báo cáo nêu", "Printed")).of(11),
                Column.text(language.choose("Kết luận", "Verdict")).of(noted ? 17 : 20)));
        if (noted) {
            columns.add(Column.text(language.choose("Ghi chú", "Note")).of(15));
        }
        return Table.wide(
                caption,
                columns,
                statement.entries().stream()
                        .map(entry -> row(entry, noted, language))
                        .toList());
    }

    private static Table.Row row(ReconciledStatement.Entry entry, boolean noted, Language language) {
        Reconciliation answer = entry.reconciliation();
        CheckText text = new CheckText(language);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(entry.check().label(language)),
                Cell.of(text.working(entry.check(), answer)),
                Cell.of(text.result(answer)),
                Cell.of(text.printed(answer).orElse("")),
                Cell.of(Marks.of(answer, language))));
        if (noted) {
            cells.add(Cell.of(answer.note(language).orElse("")));
        }
        return new Table.Row(cells, false);
    }
}
