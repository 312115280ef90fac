package vn.ntm.cli.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.NodeEntity;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.flow.FlowPlot;
import org.jfree.data.flow.DefaultFlowDataset;
import org.jfree.data.flow.NodeKey;

/**
 * What went from where to where, as bands between two rows of nodes. The names stand outside, beside their nodes, so that no
 * name lies on a band or runs into one of the other side.
 *
 * @param streams the bands
 */
public record Flow(List<Stream> streams) implements Chart {

    private static final double NODE_WIDTH = 14;
    private static final double NODE_MARGIN = 0.08;

    /** How much of the width the names take at the left, and at the right, where they are longer. */
    private static final double LEFT = 0.29;

    private static final double RIGHT = 0.36;

    private static final int GAP = 8;

    /** A node: its name with its figure, and its colour. */
    public record Node(String name, Tint tint) {}

    /** A band from a node of the first row to one of the second. */
    public record Stream(Node from, Node to, int count) {}

    /** Copies the bands. */
    public Flow {
        streams = List.copyOf(streams);
    }

    @Override
    public List<Key> legend() {
        return List.of();
    }

    @Override
    public int height(Frame frame) {
        return frame == Frame.NARROW ? 320 : 260;
    }

    @Override
    public void draw(Graphics2D canvas, Frame frame) {
        DefaultFlowDataset<Name> data = new DefaultFlowDataset<>();
        FlowPlot plot = new FlowPlot(data);
        Plots.bare(plot);
        for (Stream stream : streams) {
            Name from = new Name(stream.from().name());
            Name to = new Name(stream.to().name());
            data.setFlow(0, from, to, stream.count());
            plot.setNodeFillColor(new NodeKey<>(0, from), stream.from().tint().color());
            plot.setNodeFillColor(new NodeKey<>(1, to), stream.to().tint().color());
        }
        plot.setNodeWidth(NODE_WIDTH);
        plot.setNodeMargin(NODE_MARGIN);
        plot.setDefaultNodeLabelFont(frame.strong());
        plot.setDefaultNodeLabelPaint(Tint.INK.color());
        double left = frame.width() * LEFT;
        ChartRenderingInfo drawn = new ChartRenderingInfo();
        plot.draw(
                canvas,
                new Rectangle2D.Double(left, 0, frame.width() * (1 - RIGHT) - left, height(frame)),
                null,
                null,
                new PlotRenderingInfo(drawn));
        names(canvas, frame, 0, drawn);
        names(canvas, frame, 1, drawn);
    }

    private void names(Graphics2D canvas, Frame frame, int side, ChartRenderingInfo drawn) {
        double beside = frame.width() * (side == 0 ? LEFT : RIGHT) - GAP;
        EvenFont font = side == 0 ? frame.strong().ending() : frame.strong();
        Beside names = new Beside(canvas, font, (int) beside, height(frame));
        for (Object entity : drawn.getEntityCollection().getEntities()) {
            if (entity instanceof NodeEntity node
                    && node.getKey().getStage() == side
                    && node.getKey().getNode() instanceof Name name) {
                Rectangle2D box = node.getArea().getBounds2D();
                names.add(name.text(), side == 0 ? box.getMinX() - GAP : box.getMaxX() + GAP, box.getCenterY());
            }
        }
        names.draw();
    }

    /** What a node is known by; FlowPlot would write it within the bands, and writes nothing instead. */
    private record Name(String text) implements Comparable<Name> {

        @Override
        public int compareTo(Name other) {
            return text.compareTo(other.text());
        }

        @Override
        public String toString() {
            return "";
        }
    }
}
