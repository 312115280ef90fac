package vn.ntm.cli.province;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.cli.chart.Bars;
import vn.ntm.cli.chart.Picture;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.section.ChecksTable;
import vn.ntm.cli.section.Marks;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/** The published statements recomputed. */
final class ProvinceChecksSection {

    private final ProvinceReport.Checked checks;
    private final Language language;

    ProvinceChecksSection(ProvinceReport.Checked checks, Language language) {
        this.checks = checks;
        this.language = language;
    }

    Section section() {
        List<Bars.Bar> bars = checks.verdicts().entrySet().stream()
                .map(verdict -> new Bars.Bar(
                        verdict.getKey().toText(language),
                        Decimal.of(verdict.getValue()),
                        Decimal.of(verdict.getValue()).toText(language),
                        Marks.tint(verdict.getKey())))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Figure(
                Picture.of(
                        language.choose("vi-checks", "en-checks"),
                        say("Số liệu theo kết luận khi tính lại", "Figures by what recomputing says"),
                        Bars.of(bars)),
                Table.small(
                        say("Số liệu đã công bố", "Published figures"),
                        List.of(Column.text(say("Kết luận", "Verdict")), Column.number(say("Số lượng", "Figures"))),
                        checks.verdicts().entrySet().stream()
                                .map(verdict -> Table.Row.of(
                                        Cell.of(Marks.of(verdict.getKey(), language)),
                                        Cell.of(Decimal.of(verdict.getValue()).toText(language))))
                                .toList())));
        checks.statements()
                .forEach(
                        statement -> blocks.add(new Block.Tabled(ChecksTable.of(statement.id(), statement, language))));
        return new Section("checks", say("Số liệu đã công bố, tính lại", "Published figures, recomputed"), blocks);
    }

    private String say(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }
}
