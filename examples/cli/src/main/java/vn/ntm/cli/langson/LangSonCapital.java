package vn.ntm.cli.langson;

import java.util.List;
import vn.ntm.cli.chart.Bars;
import vn.ntm.cli.chart.Picture;
import vn.ntm.cli.chart.Tint;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.section.Marks;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/** What was allocated and disbursed, by source and years: rates as printed, because no amount is. */
final class LangSonCapital {

    private static final Decimal WHOLE = Decimal.of(100);

    private final List<Recomputed> figures;
    private final Language language;

    LangSonCapital(LangSonReport report, Language language) {
        this.figures = report.recomputed().stream()
                .filter(figure -> figure.calculator() == Recomputed.Calculator.FINANCE)
                .toList();
        this.language = language;
    }

    Section section() {
        List<Bars.Bar> bars = figures.stream().map(this::bar).toList();
        return Section.of(
                "capital",
                language.choose("Vốn: phân bổ và giải ngân theo nguồn", "Capital: allocated and disbursed, by source"),
                Block.Prose.of(
                        language.choose(
                                "Báo cáo chỉ nêu tỷ lệ, không nêu số tiền của kế hoạch, phân bổ và giải ngân; vì vậy các tỷ lệ này không tính lại được.",
                                "The report prints rates, and no amount planned, allocated or disbursed, so that none of the rates can be recomputed.")),
                new Block.Figure(
                        Picture.of(
                                language.choose("vi-capital", "en-capital"),
                                language.choose(
                                        "Tỷ lệ phân bổ và giải ngân như báo cáo nêu",
                                        "Rates of allocation and disbursement as printed"),
                                Bars.of(bars, WHOLE)),
                        Table.small(
                                language.choose("So với kế hoạch vốn", "Against the plan"),
                                List.of(
                                        Column.text(language.choose("Nguồn và năm", "Source and years")),
                                        Column.number(language.choose("Báo cáo nêu", "Printed")),
                                        Column.text(language.choose("Tính lại", "Recomputed"))),
                                figures.stream()
                                        .map(figure -> Table.Row.of(
                                                Cell.of(LangSonFinance.shortName(figure)
                                                        .text(language)),
                                                Cell.of(printed(figure)),
                                                Cell.of(Marks.of(
                                                        figure.reconcile().verdict(), language))))
                                        .toList())));
    }

    private Bars.Bar bar(Recomputed figure) {
        return new Bars.Bar(
                LangSonFinance.shortName(figure).text(language),
                figure.printed().orElseThrow().value(),
                printed(figure),
                LangSonFinance.isAllocation(figure) ? Tint.BLUE : Tint.GREEN);
    }

    private String printed(Recomputed figure) {
        return figure.printed().orElseThrow().toText(language) + " %";
    }
}
