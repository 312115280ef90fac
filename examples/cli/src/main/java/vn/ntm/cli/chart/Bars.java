package vn.ntm.cli.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.ntm.core.quantity.Decimal;

/**
 * Bars side by side with their figures at the end: lying, one below the other, or standing, for many with short names.
 *
 * @param bars the bars in their order
 * @param whole what a bar is at most; the greatest of them where there is none
 * @param standing whether they stand
 */
public record Bars(List<Bar> bars, Decimal whole, boolean standing) implements Chart {

    private static final int STANDING_HEIGHT = 230;

    /** Room behind the longest bar for its figure, as a share of it. */
    private static final double ROOM = 1.22;

    private static final double ROOM_ABOVE = 1.12;

    /** A bar: its name, how long it is, the figure as the page writes it, and its colour. */
    public record Bar(String name, Decimal value, String figure, Tint tint) {}

    /** Copies the bars. */
    public Bars {
        bars = List.copyOf(bars);
    }

    /** Returns bars that lie, the longest of which fills the picture. */
    public static Bars lying(List<Bar> bars) {
        return new Bars(bars, greatest(bars), false);
    }

    /** Returns bars that lie, of a whole such as a hundred per cent. */
    public static Bars lying(List<Bar> bars, Decimal whole) {
        return new Bars(bars, whole, false);
    }

    /** Returns bars that stand. */
    public static Bars standing(List<Bar> bars) {
        return new Bars(bars, greatest(bars), true);
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
        return standing ? STANDING_HEIGHT : frame.row() * bars.size() + frame.row() / 4;
    }

    @Override
    public void draw(Graphics2D canvas, Frame frame) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(bar.value().toBigDecimal(), "", bar.name()));
        FlatBars renderer = new FlatBars(
                (row, column) -> bars.get(column).tint(),
                (row, column) -> bars.get(column).figure());
        renderer.setDefaultItemLabelFont(standing ? frame.small() : frame.strong());
        renderer.setDefaultItemLabelPaint(Tint.INK.color());
        renderer.setDefaultPositiveItemLabelPosition(
                standing
                        ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER)
                        : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        NumberAxis length = Plots.length(whole, standing ? ROOM_ABOVE : ROOM);
        CategoryPlot plot = Plots.of(data, Plots.names(frame, standing), length, renderer);
        plot.setOrientation(standing ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL);
        Plots.draw(plot, canvas, frame.width(), height(frame));
    }
}
