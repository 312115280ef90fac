package vn.ntm.cli.chart;

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
 * Lying bars of one length, each divided into its parts; a part bears its figure where that fits.
 *
 * @param parts what the bars are divided into
 * @param bars the bars in their order
 */
public record Stack(List<Key> parts, List<Bar> bars) implements Chart {

    /** A bar: its name, and for each part how much it is and the figure as the page writes it. */
    public record Bar(String name, List<Decimal> values, List<String> figures) {

        /** Copies the lists. */
        public Bar {
            values = List.copyOf(values);
            figures = List.copyOf(figures);
        }
    }

    /** Copies the lists. */
    public Stack {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
    }

    @Override
    public List<Key> legend() {
        return parts;
    }

    @Override
    public int height(Frame frame) {
        return frame.row() * bars.size() + frame.row() / 4;
    }

    @Override
    public void draw(Graphics2D canvas, Frame frame) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Bar bar : bars) {
            for (int i = 0; i < parts.size(); i++) {
                data.addValue(bar.values().get(i).toBigDecimal(), parts.get(i).name(), bar.name());
            }
        }
        Renderer renderer = new Renderer();
        renderer.setDefaultItemLabelFont(frame.strong());
        renderer.setDefaultItemLabelPaint(Tint.ON.color());
        renderer.setDefaultPositiveItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
        renderer.setDefaultItemLabelGenerator(new FlatBars.Figures(this::figure));
        CategoryPlot plot = Plots.of(data, Plots.names(frame), Plots.length(Decimal.of(1), 1), renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Plots.draw(plot, canvas, frame.width(), height(frame));
    }

    /** The renderer leaves out by itself what does not fit. */
    private String figure(int part, int bar) {
        return bars.get(bar).values().get(part).signum() > 0
                ? bars.get(bar).figures().get(part)
                : "";
    }

    /** Bars of one length without gloss or shadow. */
    private final class Renderer extends StackedBarRenderer {

        private static final long serialVersionUID = 1;

        Renderer() {
            super(true);
            setBarPainter(new StandardBarPainter());
            setShadowVisible(false);
            setDrawBarOutline(false);
            setDefaultItemLabelsVisible(true);
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return parts.get(row).tint().color();
        }
    }
}
