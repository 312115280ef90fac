package vn.ntm.cli.chart;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.ntm.core.quantity.Decimal;

/**
 * Lying bars, one below the other, with their figures at the end.
 *
 * @param bars the bars in their order
 * @param whole what a bar is at most; the greatest of them where there is none
 */
public record Bars(List<Bar> bars, Decimal whole) implements Chart {

    /** Between a bar and its figure, and behind it. */
    private static final int GAP = 8;

    /** A bar leaves a figure no more than this share of the room that both have. */
    private static final double FIGURE_AT_MOST = 0.62;

    /**
     * A bar.
     *
     * @param name its name
     * @param value how long it is
     * @param figure the figure as the page writes it
     * @param brief the same in fewer words, for where all of it would leave the bar no room
     * @param tint its colour
     */
    public record Bar(String name, Decimal value, String figure, String brief, Tint tint) {

        /** Returns a bar whose figure is brief. */
        public Bar(String name, Decimal value, String figure, Tint tint) {
            this(name, value, figure, figure, tint);
        }

        private String figure(Frame frame) {
            double room = frame.width() * (1 - Plots.NAMES_AT_MOST) * FIGURE_AT_MOST;
            return frame.strong().metrics().stringWidth(figure) <= room ? figure : brief;
        }
    }

    /** Copies the bars. */
    public Bars {
        bars = List.copyOf(bars);
    }

    /** Returns bars of which the longest is the whole. */
    public static Bars of(List<Bar> bars) {
        return new Bars(bars, greatest(bars));
    }

    /** Returns bars of a whole such as a hundred per cent. */
    public static Bars of(List<Bar> bars, Decimal whole) {
        return new Bars(bars, whole);
    }

    /** Returns each bar's name and figure, in one sentence. */
    String described() {
        return bars.stream().map(bar -> bar.name() + ": " + bar.figure()).collect(Collectors.joining("; ")) + ".";
    }

    private static Decimal greatest(List<Bar> bars) {
        return bars.stream().map(Bar::value).max(Decimal::compareTo).orElse(Decimal.ZERO);
    }

    @Override
    public List<Key> legend() {
        return List.of();
    }

    @Override
    public int height(Frame frame) {
        return Plots.height(frame, bars.stream().map(Bar::name));
    }

    @Override
    public void draw(Graphics2D canvas, Frame frame) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(bar.value().toBigDecimal(), "", bar.name()));
        FlatBars renderer = new FlatBars(
                (row, column) -> bars.get(column).tint(),
                (row, column) -> bars.get(column).figure(frame));
        renderer.setMaximumBarWidth(Plots.thickness(frame, height(frame)));
        renderer.setDefaultItemLabelFont(frame.strong());
        renderer.setDefaultItemLabelPaint(Tint.INK.color());
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        NumberAxis length = Plots.length(whole, room(frame));
        CategoryPlot plot = Plots.of(data, Plots.names(frame), length, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Plots.draw(plot, canvas, frame.width(), height(frame));
    }

    /** Returns how much longer than the whole the picture must be, so that each figure stands within it behind its bar. */
    private double room(Frame frame) {
        double wide = frame.width() * (1 - Plots.NAMES_AT_MOST);
        double most = Math.max(whole.toBigDecimal().doubleValue(), 1);
        double room = 1;
        for (Bar bar : bars) {
            double left = wide - GAP - frame.strong().metrics().stringWidth(bar.figure(frame));
            room = Math.max(room, bar.value().toBigDecimal().doubleValue() / most * wide / left);
        }
        return room;
    }
}
