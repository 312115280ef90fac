package vn.ntm.cli.chart;

import java.util.List;

/** Something that can be drawn in either width. */
public interface Chart {

    /** A colour and what it stands for. */
    record Key(Tint tint, String name) {}

    /** Returns what the colours stand for; none where the labels say it. */
    List<Key> legend();

    /** Returns how high it is in a frame. */
    int height(Frame frame);

    /** Draws it; {@code canvas} is as wide as the frame and as high as {@link #height}. */
    void draw(java.awt.Graphics2D canvas, Frame frame);
}
