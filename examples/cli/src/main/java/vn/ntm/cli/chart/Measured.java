package vn.ntm.cli.chart;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Map;

/**
 * What JFreeChart draws on: it passes everything on to a canvas of SVG, and answers by itself how wide letters are, which
 * the canvas would ask of the fonts of the machine.
 */
final class Measured extends WithoutImages {

    private final Graphics2D svg;

    Measured(Graphics2D svg) {
        this.svg = svg;
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        if (font instanceof EvenFont even) {
            return even.metrics();
        }
        throw new IllegalStateException("a font of the machine: " + font.getFontName());
    }

    @Override
    public Graphics create() {
        return new Measured((Graphics2D) svg.create());
    }

    @Override
    public void draw(Shape shape) {
        svg.draw(shape);
    }

    @Override
    public void fill(Shape shape) {
        svg.fill(shape);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isEmpty()) {
            return;
        }
        if (svg.getFont() instanceof EvenFont even && even.isEnding()) {
            svg.drawString(Canvas.ENDS + text, x + even.metrics().stringWidth(text), y);
        } else {
            svg.drawString(text, x, y);
        }
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return svg.hit(area, shape, onStroke);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return svg.getDeviceConfiguration();
    }

    @Override
    public void setComposite(Composite composite) {
        svg.setComposite(composite);
    }

    @Override
    public Composite getComposite() {
        return svg.getComposite();
    }

    @Override
    public void setPaint(Paint paint) {
        svg.setPaint(paint);
    }

    @Override
    public Paint getPaint() {
        return svg.getPaint();
    }

    @Override
    public void setStroke(Stroke stroke) {
        svg.setStroke(stroke);
    }

    @Override
    public Stroke getStroke() {
        return svg.getStroke();
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        svg.setRenderingHint(key, value);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return svg.getRenderingHint(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        svg.setRenderingHints(hints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        svg.addRenderingHints(hints);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return svg.getRenderingHints();
    }

    @Override
    public void translate(int x, int y) {
        svg.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        svg.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        svg.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        svg.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        svg.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        svg.shear(x, y);
    }

    @Override
    public void transform(AffineTransform further) {
        svg.transform(further);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        svg.setTransform(transform);
    }

    @Override
    public AffineTransform getTransform() {
        return svg.getTransform();
    }

    @Override
    public void setBackground(Color color) {
        svg.setBackground(color);
    }

    @Override
    public Color getBackground() {
        return svg.getBackground();
    }

    @Override
    public void clip(Shape shape) {
        svg.clip(shape);
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        svg.clipRect(x, y, width, height);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        svg.setClip(x, y, width, height);
    }

    @Override
    public void setClip(Shape shape) {
        svg.setClip(shape);
    }

    @Override
    public Shape getClip() {
        return svg.getClip();
    }

    @Override
    public Rectangle getClipBounds() {
        return svg.getClipBounds();
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return svg.getFontRenderContext();
    }

    @Override
    public Color getColor() {
        return svg.getColor();
    }

    @Override
    public void setColor(Color color) {
        svg.setColor(color);
    }

    @Override
    public void setPaintMode() {
        svg.setPaintMode();
    }

    @Override
    public Font getFont() {
        return svg.getFont();
    }

    @Override
    public void setFont(Font font) {
        svg.setFont(font);
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        svg.drawLine(x1, y1, x2, y2);
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        svg.fillRect(x, y, width, height);
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        svg.clearRect(x, y, width, height);
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        svg.drawRoundRect(x, y, width, height, arcWidth, arcHeight);
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        svg.fillRoundRect(x, y, width, height, arcWidth, arcHeight);
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        svg.drawOval(x, y, width, height);
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        svg.fillOval(x, y, width, height);
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {
        svg.drawArc(x, y, width, height, start, angle);
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {
        svg.fillArc(x, y, width, height, start, angle);
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        svg.drawPolyline(x, y, count);
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        svg.drawPolygon(x, y, count);
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        svg.fillPolygon(x, y, count);
    }

    @Override
    public void dispose() {
        svg.dispose();
    }
}
