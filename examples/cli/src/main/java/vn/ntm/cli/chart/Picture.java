package vn.ntm.cli.chart;

import java.util.List;

/**
 * A chart drawn.
 *
 * @param id its id on the page
 * @param title what it shows
 * @param description what it shows to those who do not see it
 * @param legend what the colours stand for
 * @param wide the element for screens
 * @param narrow the element for telephones
 */
public record Picture(String id, String title, String description, List<Chart.Key> legend, String wide, String narrow) {

    /** Draws a chart in both widths. */
    public static Picture of(String id, String title, String description, Chart chart) {
        return new Picture(
                id,
                title,
                description,
                List.copyOf(chart.legend()),
                drawn(id + "-wide", title, description, chart, Frame.WIDE),
                drawn(id + "-narrow", title, description, chart, Frame.NARROW));
    }

    /** Draws bars, described by their names and figures. */
    public static Picture of(String id, String title, Bars bars) {
        return of(id, title, bars.described(), bars);
    }

    private static String drawn(String id, String title, String description, Chart chart, Frame frame) {
        Canvas canvas = new Canvas(id, frame.width(), chart.height(frame));
        chart.draw(canvas.drawing(), frame);
        return canvas.toSvg(title, description);
    }
}
