package vn.ntm.cli.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/** A canvas that takes shapes and plain text; images and drawn letters have no place in a chart that is text itself. */
abstract class WithoutImages extends Graphics2D {

    private static UnsupportedOperationException none() {
        return new UnsupportedOperationException("a chart has shapes and plain text only");
    }

    @Override
    public void setXORMode(Color color) {
        throw none();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw none();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw none();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw none();
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw none();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw none();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw none();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw none();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        throw none();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw none();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw none();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color color, ImageObserver observer) {
        throw none();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, Color color, ImageObserver observer) {
        throw none();
    }

    @Override
    public boolean drawImage(
            Image image, int a, int b, int c, int d, int e, int f, int g, int h, ImageObserver observer) {
        throw none();
    }

    @Override
    public boolean drawImage(
            Image image, int a, int b, int c, int d, int e, int f, int g, int h, Color color, ImageObserver observer) {
        throw none();
    }
}
