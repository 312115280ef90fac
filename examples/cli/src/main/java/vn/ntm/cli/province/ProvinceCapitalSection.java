package vn.ntm.cli.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.cli.chart.Bars;
import vn.ntm.cli.chart.Picture;
import vn.ntm.cli.chart.Tint;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Mark;
import vn.ntm.cli.page.Mark.Tone;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.province.derived.CapitalLines;
import vn.ntm.cli.text.PrintedFigure;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.io.form.FormControl;

/** Capital of the year by source: what was planned, what was disbursed, and what the form lacks. */
final class ProvinceCapitalSection {

    private static final Decimal WHOLE = Decimal.of(100);

    private final ProvinceReport.Capital capital;
    private final CapitalLines lines;
    private final Language language;

    ProvinceCapitalSection(ProvinceReport.Capital capital, Language language) {
        this.capital = capital;
        this.lines = new CapitalLines(capital.form(), language);
        this.language = language;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (lines.known().isEmpty()) {
            blocks.add(Block.Prose.of(say("Biểu vốn không có số liệu nào.", "The capital form has no figure.")));
        } else {
            blocks.add(figure());
        }
        missing().ifPresent(blocks::add);
        controls().ifPresent(blocks::add);
        return new Section(
                "capital",
                say("Vốn năm ", "Capital of ")
                        + capital.form().whole().years().first()
                        + say(": kế hoạch và giải ngân theo nguồn", ": planned and disbursed, by source"),
                blocks);
    }

    private Block figure() {
        List<Bars.Bar> bars = lines.known().stream()
                .flatMap(line ->
                        line.rate().stream().map(rate -> new Bars.Bar(line.name(), rate, line.rateText(), Tint.GREEN)))
                .toList();
        String caption = say("Số liệu đến ngày ", "Figures to ")
                + DayText.of(capital.form().day(), language) + ", " + VndUnit.MILLION.toText(language);
        Table table = Table.wide(
                caption,
                List.of(
                        Column.text(say("Nguồn vốn", "Source")),
                        Column.number(say("Kế hoạch", "Planned")),
                        Column.number(say("Đã giải ngân", "Disbursed")),
                        Column.number(say("Tỷ lệ giải ngân", "Rate"))),
                lines.known().stream()
                        .map(line -> Table.Row.of(line.name(), line.plan(), line.done(), line.rateText()))
                        .toList());
        return bars.isEmpty()
                ? new Block.Tabled(table)
                : new Block.Figure(
                        Picture.of(
                                language.choose("vi-province-capital", "en-province-capital"),
                                say("Tỷ lệ giải ngân so với kế hoạch", "Disbursed of what was planned"),
                                Bars.of(bars, WHOLE)),
                        table);
    }

    private Optional<Block> missing() {
        return lines.unknown().isEmpty()
                ? Optional.empty()
                : Optional.of(Block.Prose.of(say("Không có đủ số liệu: ", "Not all figures are there: ")
                        + String.join("; ", lines.unknown()) + "."));
    }

    private Optional<Block> controls() {
        List<FormControl> differing = capital.controls().stream()
                .filter(control -> control.verdict() != FormControl.Verdict.MATCH)
                .toList();
        if (differing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Block.Tabled(Table.wide(
                say("Số in trong biểu vốn khác số tính lại", "Printed figures of capital that differ"),
                List.of(
                        Column.text(say("Số liệu", "Figure")),
                        Column.number(say("Dòng", "Line")),
                        Column.number(say("Số trong biểu", "Printed")),
                        Column.number(say("Tính lại", "Computed")),
                        Column.text(say("Kết luận", "Verdict"))),
                differing.stream()
                        .map(control -> Table.Row.of(
                                Cell.of(control.what()),
                                Cell.of(Integer.toString(control.line())),
                                Cell.of(PrintedFigure.of(control.printed(), language)),
                                Cell.of(PrintedFigure.of(control.computed().orElse(""), language)),
                                Cell.of(new Mark(Tone.BAD, say("lệch", "differs")))))
                        .toList())));
    }

    private String say(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }
}
