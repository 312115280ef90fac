package vn.ntm.cli.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A font whose letters are as wide on every machine, also on one that has no fonts; the page shows its own letters. */
final class EvenFont extends Font {

    private static final long serialVersionUID = 1;

    /** Whether text ends where a plot would have its last letter, and begins where it will. */
    private final boolean ending;

    EvenFont(int style, int size) {
        this(style, size, false);
    }

    private EvenFont(int style, int size, boolean ending) {
        super(SANS_SERIF, style, size);
        this.ending = ending;
    }

    /** Returns the same font for text that stands flush right. */
    EvenFont ending() {
        return new EvenFont(getStyle(), getSize(), true);
    }

    boolean isEnding() {
        return ending;
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new EvenLine(text.length(), getSize());
    }

    @Override
    public LineMetrics getLineMetrics(String text, int begin, int end, FontRenderContext context) {
        return new EvenLine(end - begin, getSize());
    }

    @Override
    public LineMetrics getLineMetrics(char[] text, int begin, int end, FontRenderContext context) {
        return new EvenLine(end - begin, getSize());
    }

    @Override
    public LineMetrics getLineMetrics(CharacterIterator text, int begin, int end, FontRenderContext context) {
        return new EvenLine(end - begin, getSize());
    }

    /** The family would be looked up among the fonts of the machine. */
    @Override
    public String getFamily() {
        return getName();
    }

    @Override
    public String getFamily(Locale locale) {
        return getName();
    }

    /** Returns text broken into lines of a width; a figure stays with the last word of its name where both fit into a line. */
    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text, width)) {
            if (!line.isEmpty() && metrics().stringWidth(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> words(String text, double width) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            if (metrics().stringWidth(word) > width) {
                words.addAll(List.of(word.split("\u00a0", -1)));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    FontMetrics metrics() {
        return new Metrics(this);
    }

    /** What a canvas asks of a font. */
    private static final class Metrics extends FontMetrics {

        private static final long serialVersionUID = 1;

        Metrics(EvenFont font) {
            super(font);
        }

        private EvenLine line() {
            return new EvenLine(0, font.getSize());
        }

        @Override
        public int getAscent() {
            return Math.round(line().getAscent());
        }

        @Override
        public int getDescent() {
            return Math.round(line().getDescent());
        }

        @Override
        public int stringWidth(String text) {
            return LetterWidths.of(text, font.getSize(), font.isBold());
        }

        @Override
        public int charWidth(char letter) {
            return stringWidth(String.valueOf(letter));
        }

        @Override
        public int charsWidth(char[] letters, int from, int count) {
            return stringWidth(String.valueOf(letters, from, count));
        }

        @Override
        public Rectangle2D getStringBounds(String text, Graphics canvas) {
            return new Rectangle2D.Double(0, -getAscent(), stringWidth(text), getHeight());
        }
    }
}
