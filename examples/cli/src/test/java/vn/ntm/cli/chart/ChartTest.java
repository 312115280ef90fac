package vn.ntm.cli.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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

    /** Of one in two hundred the gap to its neighbours would leave nothing to be seen. */
    @Test
    void aPartThatIsThereIsSeenHoweverSmall() {
        Stack stack = new Stack(
                List.of(
                        new Chart.Key(Tint.GREEN, "đạt"),
                        new Chart.Key(Tint.OCHRE, "chưa xác định"),
                        new Chart.Key(Tint.CLAY, "chưa đạt")),
                List.of(
                        new Stack.Bar(
                                "x", List.of(Decimal.of(199), Decimal.of(1), Decimal.ZERO), List.of("199", "1", "0")),
                        new Stack.Bar(
                                "y",
                                List.of(Decimal.of(184), Decimal.of(8), Decimal.of(8)),
                                List.of("184", "8", "8"))));
        for (String drawn : List.of(
                Picture.of("p", "t", "d", stack).wide(),
                Picture.of("p", "t", "d", stack).narrow())) {
            Element svg = Jsoup.parse(drawn).expectFirst("svg");
            List<Double> ochre = widths(svg, "fill:var(--ochre)");
            assertThat(ochre).hasSize(2).allMatch(width -> width >= 5);
            assertThat(widths(svg, "fill:var(--clay)")).hasSize(1);
            assertThat(svg.select("text").eachText())
                    .contains("đạt 199", "đạt 184")
                    .doesNotContain("1");
        }
    }

    @Test
    void aFigureStandsInItsPartOrNotAtAll() {
        Element svg = wide(new Stack(
                List.of(new Chart.Key(Tint.GREEN, "đạt"), new Chart.Key(Tint.CLAY, "chưa đạt")),
                List.of(
                        new Stack.Bar("x", List.of(Decimal.of(186), Decimal.of(14)), List.of("186", "14")),
                        new Stack.Bar("y", List.of(Decimal.of(194), Decimal.of(6)), List.of("194", "6")))));
        assertThat(svg.select("text").eachText())
                .contains("đạt 186", "14", "đạt 194")
                .doesNotContain("6");
    }

    @Test
    void rowsOfLongNamesDoNotMakeBarsThick() {
        List<Double> heights = Stream.of("một", "một cái tên rất dài, dài hơn bốn dòng, của một danh hiệu còn hiệu lực")
                .map(name ->
                        Picture.of("p", "t", "d", Bars.of(List.of(new Bars.Bar(name, Decimal.of(8), "8", Tint.GREEN)))))
                .map(picture -> Jsoup.parse(picture.narrow()).expectFirst("rect[style*=--green]"))
                .map(bar -> Double.valueOf(bar.attr("height")))
                .toList();
        assertThat(heights.get(1)).isEqualTo(heights.get(0));
    }

    @Test
    void aLongNameIsNotCut() {
        String name = "đạt chuẩn nông thôn mới, còn hiệu lực, chưa duy trì đủ tiêu chí";
        Picture picture = Picture.of(
                "p",
                "t",
                "d",
                Bars.of(List.of(
                        new Bars.Bar(name, Decimal.of(8), "8", Tint.OCHRE),
                        new Bars.Bar("một", Decimal.of(8), "8", Tint.GREEN))));
        for (String drawn : List.of(picture.wide(), picture.narrow())) {
            List<String> lines =
                    Jsoup.parse(drawn).select("text[text-anchor=end]").eachText();
            assertThat(String.join(" ", lines)).isEqualTo(name + " một");
        }
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
