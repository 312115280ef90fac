package vn.ntm.cli.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.plot.flow.FlowPlot;
import org.jfree.data.flow.DefaultFlowDataset;
import org.jfree.data.flow.NodeKey;

/**
 * What went from where to where, as bands between two rows of nodes.
 *
 * @param streams the bands
 */
public record Flow(List<Stream> streams) implements Chart {

    private static final int HEIGHT = 260;
    private static final double NODE_WIDTH = 14;
    private static final double NODE_MARGIN = 0.08;

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
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D canvas, Frame frame) {
        DefaultFlowDataset<String> data = new DefaultFlowDataset<>();
        FlowPlot plot = new FlowPlot(data);
        Plots.bare(plot);
        for (Stream stream : streams) {
            data.setFlow(0, stream.from().name(), stream.to().name(), stream.count());
            plot.setNodeFillColor(
                    new NodeKey<>(0, stream.from().name()), stream.from().tint().color());
            plot.setNodeFillColor(
                    new NodeKey<>(1, stream.to().name()), stream.to().tint().color());
        }
        plot.setNodeWidth(NODE_WIDTH);
        plot.setNodeMargin(NODE_MARGIN);
        plot.setDefaultNodeLabelFont(frame.strong());
        plot.setDefaultNodeLabelPaint(Tint.INK.color());
        Plots.draw(plot, canvas, frame.width(), HEIGHT);
    }
}
