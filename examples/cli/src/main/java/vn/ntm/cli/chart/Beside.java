package vn.ntm.cli.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names one below the other beside what they name, in as many lines as they need; none runs into the next. */
final class Beside {

    private static final int BETWEEN = 2;

    private final Graphics2D canvas;
    private final EvenFont font;
    private final int width;
    private final int height;
    private final List<Name> names = new ArrayList<>();

    /**
     * @param width how wide a name may be
     * @param height how high all may be
     */
    Beside(Graphics2D canvas, EvenFont font, int width, int height) {
        this.canvas = canvas;
        this.font = font;
        this.width = width;
        this.height = height;
    }

    /** A name in lines, at {@code x}, as near to the height {@code middle} as the others let it. */
    private record Name(List<String> lines, double x, double middle) {}

    void add(String name, double x, double middle) {
        names.add(new Name(font.lines(name, width), x, middle));
    }

    void draw() {
        canvas.setFont(font);
        canvas.setPaint(Tint.INK.color());
        names.sort(Comparator.comparingDouble(Name::middle));
        int line = font.metrics().getHeight();
        double free = 0;
        double left = names.stream()
                .mapToInt(name -> name.lines().size() * line + BETWEEN)
                .sum();
        for (Name name : names) {
            int high = name.lines().size() * line;
            double top = Math.max(free, Math.min(name.middle() - high / 2.0, height - left));
            for (int i = 0; i < name.lines().size(); i++) {
                String text = name.lines().get(i);
                double x = font.isEnding() ? name.x() - font.metrics().stringWidth(text) : name.x();
                canvas.drawString(text, (float) x, (float)
                        (top + i * line + font.metrics().getAscent()));
            }
            free = top + high + BETWEEN;
            left -= high + BETWEEN;
        }
    }
}
