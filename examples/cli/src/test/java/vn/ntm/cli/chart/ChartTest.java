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
    void partsOfAStackFillItsBar() {
        Element svg = wide(new Stack(
                List.of(new Chart.Key(Tint.GREEN, "đạt"), new Chart.Key(Tint.CLAY, "chưa đạt")),
                List.of(new Stack.Bar("x", List.of(Decimal.of(3), Decimal.of(1)), List.of("3", "1")))));
        double green = widths(svg, "--green").get(0);
        double clay = widths(svg, "--clay").get(0);
        assertThat(green / clay).isBetween(2.9, 3.1);
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
