package vn.ntm.cli.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;

class ChartTest {

    private static Element wide(Chart chart) {
        return Jsoup.parse(Picture.of("p", "t", "d", chart).wide()).expectFirst("svg");
    }

    private static List<Double> widths(Element svg, String property) {
        return svg.select("rect[style*=" + property + "]").stream()
                .map(bar -> Double.valueOf(bar.attr("width")))
                .toList();
    }

    @Test
    void barsAreAsLongAsTheirFigures() {
        Element svg = wide(Bars.of(List.of(
                new Bars.Bar("một", Decimal.of(10), "10", Tint.GREEN),
                new Bars.Bar("hai", Decimal.of(40), "40", Tint.GREEN))));
        List<Double> bars = widths(svg, "--green");
        assertThat(bars).hasSize(2);
        assertThat(bars.get(1) / bars.get(0)).isBetween(3.9, 4.1);
        assertThat(svg.select("text").eachText()).contains("một", "hai", "10", "40");
    }

    @Test
    void everyFigureStandsWithinThePicture() {
        Element svg = wide(Bars.of(List.of(new Bars.Bar("một", Decimal.of(62), "62 (40,8 %)", Tint.GREEN))));
        Element figure = svg.select("text").stream()
                .filter(text -> text.text().startsWith("62"))
                .findFirst()
                .orElseThrow();
        double end = Double.parseDouble(figure.attr("x"))
                + LetterWidths.of(figure.text(), Frame.WIDE.strong().getSize(), true);
        assertThat(end).isLessThanOrEqualTo(Frame.WIDE.width());
    }

    @Test
    void aFigureThatLeavesTheBarNoRoomIsBrief() {
        Picture picture = Picture.of(
                "p",
                "t",
                "d",
                Bars.of(List.of(new Bars.Bar(
                        "một", Decimal.of(180), "180 (90,0 %); có thể 173–189", "180 (90,0 %)", Tint.GREEN))));
        assertThat(Jsoup.parse(picture.wide()).select("text").eachText()).contains("180 (90,0 %); có thể 173–189");
        assertThat(Jsoup.parse(picture.narrow()).select("text").eachText()).contains("180 (90,0 %)");
    }

    @Test
    void partsOfAStackFillItsBar() {
        Element svg = wide(new Stack(
                List.of(new Chart.Key(Tint.GREEN, "đạt"), new Chart.Key(Tint.CLAY, "chưa đạt")),
                List.of(new Stack.Bar("x", List.of(Decimal.of(3), Decimal.of(1)), List.of("3", "1")))));
        double green = widths(svg, "--green").get(0);
        double clay = widths(svg, "--clay").get(0);
        assertThat(green / clay).isBetween(2.9, 3.1);
    }

    @Test
    void aGapPartsThemTheNamesTellAndAnEmptyBarSaysSo() {
        Element svg = wide(new Stack(
                List.of(new Chart.Key(Tint.GREEN, "đạt"), new Chart.Key(Tint.CLAY, "chưa đạt")),
                List.of(
                        new Stack.Bar("x", List.of(Decimal.of(3), Decimal.of(1)), List.of("3", "1")),
                        new Stack.Bar("y", List.of(Decimal.ZERO, Decimal.ZERO), List.of("0", "0"))),
                "không có gì"));
        assertThat(svg.select("text").eachText())
                .containsExactlyInAnyOrder("x", "y", "đạt 3", "chưa đạt 1", "không có gì");
        assertThat(svg.select("rect[style*=stroke:var(--sheet)]")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(svg.select("rect[style*=stroke:var(--grey)]")).hasSize(1);
    }

    @Test
    void namesEndWhereTheBarsBegin() {
        Element svg = wide(Bars.of(List.of(
                new Bars.Bar("một", Decimal.of(10), "10", Tint.GREEN),
                new Bars.Bar("một cái tên dài hơn", Decimal.of(40), "40", Tint.GREEN))));
        assertThat(svg.select("text[text-anchor=end]").eachText()).containsExactly("một", "một cái tên dài hơn");
        assertThat(svg.select("text[text-anchor=end]").eachAttr("x").stream().distinct())
                .hasSize(1);
        assertThat(svg.html()).doesNotContain(Canvas.ENDS);
    }

    @Test
    void namesOfAFlowStandOutsideItsBands() {
        Flow.Node from = new Flow.Node("một danh hiệu có tên rất dài: 3", Tint.GREEN);
        Element svg = Jsoup.parse(Picture.of(
                                "p",
                                "t",
                                "d",
                                new Flow(List.of(
                                        new Flow.Stream(from, new Flow.Node("đến: 2", Tint.OCHRE), 2),
                                        new Flow.Stream(from, new Flow.Node("khác: 1", Tint.GREY), 1))))
                        .narrow())
                .expectFirst("svg");
        double left = svg.select("text[text-anchor=end]").stream()
                .mapToDouble(text -> Double.parseDouble(text.attr("x")))
                .max()
                .orElseThrow();
        double right = svg.select("text:not([text-anchor])").stream()
                .mapToDouble(text -> Double.parseDouble(text.attr("x")))
                .min()
                .orElseThrow();
        assertThat(String.join(" ", svg.select("text[text-anchor=end]").eachText()))
                .isEqualTo("một danh hiệu có tên rất dài: 3");
        assertThat(svg.select("text[text-anchor=end]")).hasSizeGreaterThan(1);
        assertThat(left).isLessThan(Frame.NARROW.width() * 0.29);
        assertThat(right).isGreaterThan(Frame.NARROW.width() * 0.64);
    }

    @Test
    void aFlowNamesItsNodes() {
        Flow.Node from = new Flow.Node("từ: 3", Tint.GREEN);
        Element svg = wide(new Flow(List.of(
                new Flow.Stream(from, new Flow.Node("đến: 2", Tint.OCHRE), 2),
                new Flow.Stream(from, new Flow.Node("khác: 1", Tint.GREY), 1))));
        assertThat(svg.select("text").eachText()).containsExactlyInAnyOrder("từ: 3", "đến: 2", "khác: 1");
        assertThat(svg.outerHtml().split("url\\(#p-wide-linearGradient", -1)).hasSize(3);
    }
}
