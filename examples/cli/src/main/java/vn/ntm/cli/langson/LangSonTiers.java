package vn.ntm.cli.langson;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.cli.chart.Bars;
import vn.ntm.cli.chart.Picture;
import vn.ntm.cli.chart.Tint;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.section.Marks;
import vn.ntm.cli.section.Signs;
import vn.ntm.cli.text.TargetText;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.criteria.progress.TargetComparison;
import vn.ntm.fixtures.LangSon2023;
import vn.ntm.fixtures.ReportedFigure;

/** The communes of each tier in all communes, and the share of the province beside the target of its region. */
final class LangSonTiers {

    private static final int SCALE = 1;
    private static final Decimal COMMUNES = Decimal.of(LangSon2023.COMMUNES_IN_REGISTER);

    private final LangSonReport report;
    private final Language language;

    LangSonTiers(LangSonReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    Section section() {
        return Section.of(
                "tiers",
                language.choose(
                        "Xã theo danh hiệu và mục tiêu của vùng", "Communes by tier, and the target of the region"),
                tiers(),
                Block.Prose.remark(LangSonAssumption.COMMUNES_OF_REGISTER
                                .words()
                                .text(language) + " "
                        + LangSonAssumption.CERTIFIED_INCLUDE_HIGHER.words().text(language)),
                targets(),
                Block.Prose.remark(TargetText.REMARK.text(language)));
    }

    private Block tiers() {
        List<ReportedFigure> figures =
                List.of(LangSon2023.CERTIFIED_COMMUNES, LangSon2023.ADVANCED_COMMUNES, LangSon2023.MODEL_COMMUNES);
        String whole = COMMUNES.toText(language);
        String all = language.choose("Tất cả các xã của tỉnh", "All communes of the province");
        List<Bars.Bar> bars = Stream.concat(
                        Stream.of(new Bars.Bar(all, COMMUNES, whole, Tint.GREY)),
                        figures.stream().map(this::bar))
                .toList();
        String title = language.choose(
                "Số xã đạt từng danh hiệu, trong " + whole + " xã", "Communes of each tier, of " + whole);
        String described =
                bars.stream().map(bar -> bar.name() + ": " + bar.figure()).collect(Collectors.joining("; "));
        return new Block.Figure(
                Picture.of(language.choose("vi-tiers", "en-tiers"), title, described + ".", Bars.of(bars)),
                Table.small(
                        language.choose("Trong " + whole + " xã", "Of " + whole + " communes"),
                        List.of(
                                Column.text(language.choose("Danh hiệu", "Tier")),
                                Column.number(language.choose("Số xã", "Communes")),
                                Column.number(language.choose("Tỷ lệ", "Share"))),
                        figures.stream()
                                .map(figure -> Table.Row.of(
                                        figure.label(language), figure.figure().toText(language), share(figure)))
                                .toList()));
    }

    private Bars.Bar bar(ReportedFigure figure) {
        Tint tint = figure.equals(LangSon2023.CERTIFIED_COMMUNES)
                ? Tint.GREEN
                : figure.equals(LangSon2023.ADVANCED_COMMUNES) ? Tint.BLUE : Tint.CLAY;
        return new Bars.Bar(
                figure.label(language),
                figure.figure().value(),
                figure.figure().toText(language) + " (" + share(figure) + ")",
                tint);
    }

    private String share(ReportedFigure figure) {
        return Ratio.of(figure.figure().value(), COMMUNES).toPercentText(SCALE, language);
    }

    private Block targets() {
        List<TargetComparison> comparable = report.targets().stream()
                .filter(comparison -> comparison.figure().isPresent())
                .toList();
        List<Bars.Bar> bars = comparable.stream()
                .flatMap(comparison -> Stream.of(target(comparison), reached(comparison)))
                .toList();
        String title = language.choose(
                "Tỷ lệ xã đạt chuẩn, bên cạnh mục tiêu năm " + LangSonProgress.TARGET_YEAR + " của vùng",
                "Share of certified communes beside the target of the region for " + LangSonProgress.TARGET_YEAR);
        String described =
                bars.stream().map(bar -> bar.name() + ": " + bar.figure()).collect(Collectors.joining("; "));
        TargetText text = new TargetText(language);
        return new Block.Figure(
                Picture.of(
                        language.choose("vi-targets", "en-targets"),
                        title,
                        described + ".",
                        Bars.of(bars, Decimal.of(100))),
                Table.wide(
                        language.choose(
                                "Mục tiêu của vùng " + LangSon2023.REGION.name(language),
                                "Targets of the region " + LangSon2023.REGION.name(language)),
                        List.of(
                                Column.text(language.choose("Mục tiêu", "Target")),
                                Column.text(language.choose("Kết luận", "Outcome")),
                                Column.text(language.choose("Số liệu và văn bản", "Figure and act"))),
                        report.targets().stream()
                                .map(comparison -> Table.Row.of(
                                        Cell.of(comparison.target().subject().name(language)),
                                        Cell.of(Marks.of(comparison.outcome(), language)),
                                        Cell.of(text.sentence(comparison))))
                                .toList()));
    }

    private Bars.Bar target(TargetComparison comparison) {
        Decimal percent = comparison.target().value().orElseThrow();
        return new Bars.Bar(
                language.choose("Mục tiêu của vùng, năm ", "Target of the region, ")
                        + comparison.target().year(),
                percent,
                Signs.of(comparison.target().required().orElseThrow().replaceAll("[0-9.]+$", ""))
                        + percent.toText(language) + " %",
                Tint.GREY);
    }

    private Bars.Bar reached(TargetComparison comparison) {
        Ratio share = comparison.figure().orElseThrow().min();
        return new Bars.Bar(
                // A chart would break a line within the day.
                "Lạng Sơn, " + DayText.of(LangSon2023.AS_OF, language).replace('-', '\u2011'),
                share.toPercentage(2).orElseThrow().value(),
                share.toPercentText(2, language),
                Tint.GREEN);
    }
}
