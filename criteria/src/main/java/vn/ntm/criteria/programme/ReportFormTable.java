package vn.ntm.criteria.programme;

import java.util.List;
import vn.ntm.core.table.Row;

/** The rows of {@code report-forms.csv}. */
final class ReportFormTable {

    static final List<String> COLUMNS = List.of(
            "id", "no", "annexed_to", "period_from", "period_to", "name_vi", "name_en", "status", "source", "note");

    private ReportFormTable() {}

    static List<ReportForm> read(ProgrammeTables tables) {
        return List.copyOf(ProgrammeTables.byKey(tables.table("report-forms.csv", COLUMNS), "id", ReportFormTable::form)
                .values());
    }

    private static ReportForm form(Row row) {
        return ReportForm.builder()
                .id(row.text("id"))
                .no(row.text("no"))
                .annexedTo(row.optional("annexed_to"))
                .period(ProgrammeTables.period(row))
                .nameVi(row.text("name_vi"))
                .nameEn(row.text("name_en"))
                .grade(ProgrammeTables.grade(row))
                .source(row.optional("source"))
                .note(row.optional("note"))
                .build();
    }
}
