package vn.ntm.io.sheet;

import java.util.regex.Pattern;

/**
 * Blanks as spreadsheets and word processors leave them: white space, and the no-break spaces that Java does not
 * count as such.
 */
public final class Blanks {

    private static final Pattern RUN = Pattern.compile("[\\s\\p{Z}]+");

    private Blanks() {}

    /** Returns {@code text} without the blanks around it. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Returns {@code text} without the blanks around it, and with one space for each run of blanks inside. */
    public static String collapse(String text) {
        return RUN.matcher(strip(text)).replaceAll(" ");
    }

    /** Returns whether nothing else is in {@code text}. */
    public static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
