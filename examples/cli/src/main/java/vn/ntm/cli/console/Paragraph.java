package vn.ntm.cli.console;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines that a terminal shows whole. */
public final class Paragraph {

    /** How many characters a line has at most, unless a word is longer. */
    static final int WIDTH = 96;

    private Paragraph() {}

    /** Returns the lines of {@code text}, the first behind {@code first} and the others behind as many blanks. */
    public static List<String> lines(String first, String text) {
        List<String> lines = new ArrayList<>();
        String hanging = " ".repeat(width(first));
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && width(line.toString()) + 1 + width(word) > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(hanging);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Returns how many columns wide a text is: names and units of the library are composed, so that a code point is one. */
    public static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Returns {@code text} with blanks behind it up to a width. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}
