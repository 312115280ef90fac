package vn.ntm.cli.langson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.ntm.cli.chart.Bars;
import vn.ntm.cli.chart.Picture;
import vn.ntm.cli.chart.Tint;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.fixtures.LangSon2023;

/** Poor and near-poor households in all households. */
final class LangSonLiving {

    private static final Decimal HUNDRED = Decimal.of(100);

    private final List<Recomputed> figures;
    private final Language language;

    LangSonLiving(LangSonReport report, Language language) {
        this.figures = report.recomputed().stream()
                .filter(figure -> figure.calculator() == Recomputed.Calculator.LIVELIHOOD)
                .toList();
        this.language = language;
    }

    Section section() {
        Decimal poor = LangSon2023.POOR_SHARE.figure().value();
        Decimal both = LangSon2023.POOR_AND_NEAR_POOR_SHARE.figure().value();
        List<Decimal> values = List.of(poor, both.minus(poor), HUNDRED.minus(both));
        List<String> shown =
                values.stream().map(value -> value.toText(language) + " %").toList();
        List<String> names = List.of(
                language.choose("hộ nghèo, như báo cáo nêu", "poor, as printed"),
                language.choose("hộ cận nghèo, tính theo giả định", "near-poor, by an assumption"),
                language.choose("hộ còn lại, tính theo giả định", "all others, by an assumption"));
        List<Tint> tints = List.of(Tint.CLAY, Tint.OCHRE, Tint.GREEN);
        List<Bars.Bar> bars = IntStream.range(0, names.size())
                .mapToObj(i -> new Bars.Bar(names.get(i), values.get(i), shown.get(i), tints.get(i)))
                .toList();
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(Table.Row.of(names.get(i), shown.get(i)));
        }
        return Section.of(
                "living",
                language.choose("Đời sống: hộ nghèo và cận nghèo", "Living conditions: poor and near-poor households"),
                new Block.Figure(
                        Picture.of(
                                language.choose("vi-living", "en-living"),
                                language.choose(
                                        "Hộ nghèo và cận nghèo trong tất cả các hộ, năm 2022",
                                        "Poor and near-poor of all households, 2022"),
                                Bars.of(bars, HUNDRED)),
                        Table.small(
                                language.choose("Tỷ lệ trong tất cả các hộ", "Share of all households"),
                                List.of(
                                        Column.text(language.choose("Hộ", "Households")),
                                        Column.number(language.choose("Tỷ lệ", "Share"))),
                                rows)),
                new Block.Listed(figures.stream()
                        .map(figure -> figure.working().text(language))
                        .toList()),
                Block.Prose.remark(language.choose("Giả định: ", "Assumed: ")
                        + LangSonAssumption.ONE_DENOMINATOR.words().text(language)));
    }
}
