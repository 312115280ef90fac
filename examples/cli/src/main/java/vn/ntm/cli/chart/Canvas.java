package vn.ntm.cli.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;

/**
 * What a chart is drawn on. Its element has no time, no random id and no measure of a font of the machine, and every colour in
 * it is a custom property of the page; a colour that is no tint is a fault of the chart.
 */
final class Canvas {

    private static final Pattern STOP = Pattern.compile("stop-color='(rgb\\([^)]*\\))'");
    private static final Pattern COLOUR = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final int TENTH = 10;

    private final String id;
    private final SVGGraphics2D svg;

    Canvas(String id, int width, int height) {
        this.id = id;
        this.svg = new SVGGraphics2D(width, height);
        svg.setDefsKeyPrefix(id + "-");
        // An axis sets back what it found, and finds nothing on a new canvas.
        svg.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_DEFAULT);
        // The letters of the page.
        svg.setFontFunction(family -> "inherit");
        svg.setGeomDoubleConverter(Canvas::tenths);
        svg.setTransformDoubleConverter(Canvas::tenths);
    }

    /** Returns what a chart draws with. */
    Graphics2D drawing() {
        return new Measured(svg);
    }

    private static String tenths(double number) {
        return BigDecimal.valueOf(Math.round(number * TENTH), 1)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns the drawing as an element of a page, with a title and a description for those who do not see it. */
    String toSvg(String title, String description) {
        String drawn = svg.getSVGElement();
        String body = drawn.substring(drawn.indexOf('>') + 1);
        // An attribute cannot hold a custom property everywhere; a style can.
        String styled = STOP.matcher(body).replaceAll("style='stop-color:$1'");
        return "<svg id='" + id + "' viewBox='0 0 " + tenths(svg.getWidth()) + " " + tenths(svg.getHeight())
                + "' role='img' aria-labelledby='" + id + "-title " + id + "-desc'><title id='" + id + "-title'>"
                + escaped(title) + "</title><desc id='" + id + "-desc'>" + escaped(description) + "</desc>"
                + tinted(styled);
    }

    private static String tinted(String drawn) {
        return COLOUR.matcher(drawn)
                .replaceAll(colour -> "var("
                        + Tint.of(
                                        Integer.parseInt(colour.group(1)),
                                        Integer.parseInt(colour.group(2)),
                                        Integer.parseInt(colour.group(3)))
                                .property()
                        + ")");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
