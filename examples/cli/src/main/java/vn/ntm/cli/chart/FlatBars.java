package vn.ntm.cli.chart;

import java.awt.Paint;
import java.util.function.BiFunction;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/** Bars without gloss or shadow, each of its own colour and with its own figure. */
final class FlatBars extends BarRenderer {

    private static final long serialVersionUID = 1;

    private final transient BiFunction<Integer, Integer, Tint> tints;

    FlatBars(BiFunction<Integer, Integer, Tint> tints, BiFunction<Integer, Integer, String> figures) {
        this.tints = tints;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
        setItemMargin(0);
        setDefaultItemLabelGenerator(new Figures(figures));
        setDefaultItemLabelsVisible(true);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return tints.apply(row, column).color();
    }

    /** The figures as the page writes them; JFreeChart would format numbers by the locale of the machine. */
    record Figures(BiFunction<Integer, Integer, String> figures) implements CategoryItemLabelGenerator {

        @Override
        public @Nullable String generateRowLabel(CategoryDataset data, int row) {
            return null;
        }

        @Override
        public @Nullable String generateColumnLabel(CategoryDataset data, int column) {
            return null;
        }

        @Override
        public String generateLabel(CategoryDataset data, int row, int column) {
            return figures.apply(row, column);
        }
    }
}
