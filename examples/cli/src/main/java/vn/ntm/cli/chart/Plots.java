package vn.ntm.cli.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import vn.ntm.core.quantity.Decimal;

/** What all plots of bars have in common: no frame, no grid, no scale; each bar bears its figure. */
final class Plots {

    /** How much of the width names take at most. */
    static final float NAMES_AT_MOST = 0.42f;

    /** More than any name has; none is cut. */
    private static final int LINES_OF_A_NAME = 8;

    /** Above and below a name that fills its row. */
    private static final int MARGIN = 4;

    /** Between bars, as a share of the picture; a little at both ends keeps the first and last name within it. */
    private static final double GAPS = 0.3;

    private static final double END = 0.015;

    private Plots() {}

    static CategoryPlot of(CategoryDataset data, CategoryAxis names, NumberAxis length, CategoryItemRenderer renderer) {
        CategoryPlot plot = new CategoryPlot(data, names, length, renderer);
        bare(plot);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    static void bare(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
    }

    /** Returns how high bars with such names must be drawn: each has a row in which the longest name finds room. */
    static int height(Frame frame, Stream<String> names) {
        List<Integer> lines = names.map(name ->
                        frame.font().lines(name, frame.width() * NAMES_AT_MOST).size())
                .toList();
        int most = lines.stream().mapToInt(Integer::intValue).max().orElse(1);
        int row = Math.max(frame.row(), most * frame.font().metrics().getHeight() + MARGIN);
        return row * lines.size() + row / 4;
    }

    /** Returns how thick a bar is at most, as a share of the height: rows that long names need do not make bars thick. */
    static double thickness(Frame frame, int height) {
        return (1 - GAPS) * frame.row() / height;
    }

    /** Returns the axis of names. */
    static CategoryAxis names(Frame frame) {
        CategoryAxis names = new Names();
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setTickLabelFont(frame.font().ending());
        names.setTickLabelPaint(Tint.INK.color());
        names.setMaximumCategoryLabelLines(LINES_OF_A_NAME);
        names.setMaximumCategoryLabelWidthRatio(NAMES_AT_MOST);
        names.setLowerMargin(END);
        names.setUpperMargin(END);
        names.setCategoryMargin(GAPS);
        return names;
    }

    /** Returns the axis of lengths, which is not shown; {@code room} leaves some behind the longest bar. */
    static NumberAxis length(Decimal whole, double room) {
        NumberAxis length = new NumberAxis();
        length.setVisible(false);
        double most = Math.max(whole.toBigDecimal().doubleValue(), 1);
        length.setRange(0, most * room);
        length.setTickUnit(new NumberTickUnit(most), false, false);
        length.setTickLabelFont(Frame.WIDE.font());
        return length;
    }

    /** Names whose lines end where the bars begin. */
    private static final class Names extends CategoryAxis {

        private static final long serialVersionUID = 1;

        @Override
        @SuppressWarnings("rawtypes") // as JFreeChart has it
        protected TextBlock createLabel(Comparable name, float width, RectangleEdge edge, Graphics2D canvas) {
            TextBlock label = super.createLabel(name, width, edge, canvas);
            label.setLineAlignment(HorizontalAlignment.RIGHT);
            return label;
        }
    }

    static void draw(Plot plot, Graphics2D canvas, int width, int height) {
        plot.draw(canvas, new Rectangle2D.Double(0, 0, width, height), null, null, null);
    }
}
