package vn.ntm.io.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * Blanks as spreadsheets and word processors leave them: white space, and the no-break spaces that Java does not
 * count as such.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
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

    /** Returns the key by which headers and words are compared: composed accents, small letters, single spaces. */
    public static String key(String text) {
        return collapse(Normalizer.normalize(text, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }

    /** Returns whether nothing else is in {@code text}. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether {@code c} is one. */
    public static boolean isBlank(char c) {
        // Most characters of a file are plain letters and digits.
        return (c <= ' ' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
