package vn.ntm.cli.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.ntm.core.quantity.Decimal;

/**
 * Lying bars of one length, each divided into its parts with a gap between them; a part bears its name and figure where that
 * fits, else its figure where that fits. A part that is there is seen, however small it is. A bar of which nothing is known is
 * an empty frame that says so.
 *
 * @param parts what the bars are divided into
 * @param bars the bars in their order
 * @param nothing what an empty bar says
 */
public record Stack(List<Key> parts, List<Bar> bars, String nothing) implements Chart {

    /** Between two parts. */
    private static final float GAP = 2;

    /** Of a part of few the gap would leave nothing. */
    private static final double LEAST = 6;

    /** Between the ends of a part and its name, and its figure where that stands alone. */
    private static final int ROOM = 8;

    private static final int CLOSE = 3;

    /** A bar: its name, and for each part how much it is and the figure as the page writes it. */
    public record Bar(String name, List<Decimal> values, List<String> figures) {

        /** Copies the lists. */
        public Bar {
            values = List.copyOf(values);
            figures = List.copyOf(figures);
        }

        private Decimal whole() {
            return values.stream().reduce(Decimal.ZERO, Decimal::plus);
        }

        private boolean isEmpty() {
            return whole().signum() == 0;
        }

        /** Returns how much of the bar each part is drawn as; what small ones have too much, the greatest has too little. */
        private double[] lengths(Frame frame) {
            double least = LEAST / length(frame);
            double whole = whole().toBigDecimal().doubleValue();
            double[] lengths = new double[values.size()];
            int greatest = 0;
            double added = 0;
            for (int i = 0; i < lengths.length; i++) {
                double share = values.get(i).toBigDecimal().doubleValue() / whole;
                lengths[i] = share > 0 ? Math.max(share, least) : 0;
                added += lengths[i] - share;
                greatest = lengths[i] > lengths[greatest] ? i : greatest;
            }
            lengths[greatest] -= added;
            return lengths;
        }
    }

    /** Copies the lists. */
    public Stack {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
    }

    /** Returns bars of which each has something. */
    public Stack(List<Key> parts, List<Bar> bars) {
        this(parts, bars, "");
    }

    @Override
    public List<Key> legend() {
        return parts;
    }

    @Override
    public int height(Frame frame) {
        return Plots.height(frame, bars.stream().map(Bar::name));
    }

    @Override
    public void draw(Graphics2D canvas, Frame frame) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Bar bar : bars) {
            double[] lengths = bar.isEmpty() ? new double[parts.size()] : bar.lengths(frame);
            for (int i = 0; i < parts.size(); i++) {
                data.addValue(lengths[i], parts.get(i).name(), bar.name());
            }
            if (bar.isEmpty()) {
                data.addValue(1, nothing, bar.name());
            }
        }
        Renderer renderer = new Renderer();
        renderer.setMaximumBarWidth(Plots.thickness(frame, height(frame)));
        renderer.setDefaultItemLabelFont(frame.strong());
        renderer.setDefaultPositiveItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
        renderer.setDefaultItemLabelGenerator(new FlatBars.Figures((part, bar) -> figure(part, bars.get(bar), frame)));
        CategoryPlot plot = Plots.of(data, Plots.names(frame), Plots.length(Decimal.of(1), 1), renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Plots.draw(plot, canvas, frame.width(), height(frame));
    }

    /** Returns how long a bar is at least. */
    private static double length(Frame frame) {
        return frame.width() * (1 - Plots.NAMES_AT_MOST);
    }

    private String figure(int part, Bar bar, Frame frame) {
        if (part == parts.size()) {
            return bar.isEmpty() ? nothing : "";
        }
        if (bar.values().get(part).signum() <= 0) {
            return "";
        }
        String figure = bar.figures().get(part);
        String named = parts.get(part).name() + " " + figure;
        double length = length(frame) * bar.lengths(frame)[part];
        if (width(named, frame) <= length - ROOM) {
            return named;
        }
        return width(figure, frame) <= length - CLOSE ? figure : "";
    }

    private static int width(String text, Frame frame) {
        return frame.strong().metrics().stringWidth(text);
    }

    /** Bars of one length without gloss or shadow. */
    private final class Renderer extends StackedBarRenderer {

        private static final long serialVersionUID = 1;

        Renderer() {
            super(true);
            setBarPainter(new StandardBarPainter());
            setShadowVisible(false);
            setDrawBarOutline(true);
            setDefaultOutlinePaint(Tint.SHEET.color());
            setDefaultOutlineStroke(new BasicStroke(GAP));
            setDefaultItemLabelsVisible(true);
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return row == parts.size()
                    ? Tint.SHEET.color()
                    : parts.get(row).tint().color();
        }

        @Override
        public Paint getItemOutlinePaint(int row, int column) {
            return row == parts.size() ? Tint.GREY.color() : Tint.SHEET.color();
        }

        @Override
        public Paint getItemLabelPaint(int row, int column) {
            return row == parts.size() ? Tint.INK.color() : Tint.ON.color();
        }
    }
}
