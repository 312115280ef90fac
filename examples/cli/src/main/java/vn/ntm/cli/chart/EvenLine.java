package vn.ntm.cli.chart;

import java.awt.font.LineMetrics;

/** The heights of a line of letters, as shares of the size that fonts without serifs commonly have. */
final class EvenLine extends LineMetrics {

    private static final float ASCENT = 0.93f;
    private static final float DESCENT = 0.22f;
    private static final float STROKE = 0.07f;

    private final int letters;
    private final int size;

    EvenLine(int letters, int size) {
        this.letters = letters;
        this.size = size;
    }

    @Override
    public int getNumChars() {
        return letters;
    }

    @Override
    public float getAscent() {
        return ASCENT * size;
    }

    @Override
    public float getDescent() {
        return DESCENT * size;
    }

    @Override
    public float getLeading() {
        return 0;
    }

    @Override
    public float getHeight() {
        return getAscent() + getDescent();
    }

    @Override
    public int getBaselineIndex() {
        return 0;
    }

    @Override
    public float[] getBaselineOffsets() {
        return new float[] {0, 0, 0};
    }

    @Override
    public float getStrikethroughOffset() {
        return -getAscent() / 3;
    }

    @Override
    public float getStrikethroughThickness() {
        return STROKE * size;
    }

    @Override
    public float getUnderlineOffset() {
        return getDescent() / 2;
    }

    @Override
    public float getUnderlineThickness() {
        return STROKE * size;
    }
}
