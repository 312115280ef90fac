package vn.ntm.cli.langson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.section.ChecksTable;
import vn.ntm.cli.section.Marks;
import vn.ntm.core.text.Language;
import vn.ntm.fixtures.LangSon2023;

/** Every figure as printed, and the working of each that was recomputed. */
final class LangSonFiguresSection {

    private final LangSonReport report;
    private final Language language;

    LangSonFiguresSection(LangSonReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    Section section() {
        return Section.of(
                "figures",
                language.choose("Mọi con số và cách tính", "Every figure and its working"),
                new Block.Tabled(printed()),
                new Block.Tabled(ChecksTable.of(
                        language.choose("Tính lại từ chính báo cáo", "Recomputed from the report itself"),
                        report.figures(),
                        language)),
                new Block.Tabled(recomputed()),
                new Block.Listed(Stream.of(LangSonAssumption.values())
                        .map(assumption -> language.choose("Giả định: ", "Assumed: ")
                                + assumption.words().text(language))
                        .toList()));
    }

    private Table printed() {
        return Table.small(
                language.choose("Như báo cáo nêu", "As printed"),
                List.of(
                        Column.text(language.choose("Số liệu", "Figure")),
                        Column.number(language.choose("Báo cáo nêu", "Printed")),
                        Column.text(language.choose("Đơn vị", "Unit"))),
                LangSon2023.figures().stream()
                        .map(figure -> Table.Row.of(
                                figure.label(language),
                                figure.figure().toText(language),
                                figure.unit().toText(language)))
                        .toList());
    }

    private Table recomputed() {
        List<Table.Row> rows = new ArrayList<>();
        for (Recomputed.Calculator calculator : Recomputed.Calculator.values()) {
            rows.add(Table.Row.heading(Cell.of(calculator.words().text(language))));
            report.recomputed().stream()
                    .filter(figure -> figure.calculator() == calculator)
                    .forEach(figure -> rows.add(row(figure)));
        }
        return Table.wide(
                language.choose("Kết quả của từng bộ tính", "What each calculator gives"),
                List.of(
                        Column.text(language.choose("Cách tính", "Working")).of(45),
                        Column.number(language.choose("Báo cáo nêu", "Printed")).of(12),
                        Column.text(language.choose("Kết luận", "Verdict")).of(16),
                        Column.text(language.choose("Còn thiếu", "What is missing"))
                                .of(27)),
                rows);
    }

    private Table.Row row(Recomputed figure) {
        String unit = figure.form() == Recomputed.Form.PERCENT ? " %" : "";
        return Table.Row.of(
                Cell.of(figure.working().text(language)),
                Cell.of(figure.printed()
                        .map(number -> number.toText(language) + unit)
                        .orElse("")),
                Cell.of(Marks.of(figure.reconcile().verdict(), language)),
                Cell.of(figure.missing().map(words -> words.text(language)).orElse("")));
    }
}
