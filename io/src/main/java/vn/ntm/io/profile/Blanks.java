package vn.ntm.io.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/** Cells and headers without the blanks that spreadsheets and web pages leave; core says what a blank is. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Blanks {

    private static final Pattern RUN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private Blanks() {}

    /** Returns {@code text} without the blanks around it. */
    public static String strip(String text) {
        return vn.ntm.core.text.Blanks.trim(text);
    }

    /** Returns {@code text} without the blanks around it, and with one space for each run of blanks inside. */
    public static String collapse(String text) {
        return RUN.matcher(strip(text)).replaceAll(" ");
    }

    /** Returns the key by which headers and words are compared: composed accents, small letters, single spaces. */
    public static String key(String text) {
        return collapse(Normalizer.normalize(text, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }

    /** Returns whether {@code text} has nothing but blanks in it. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether {@code c} is a blank. */
    public static boolean isBlank(char c) {
        return vn.ntm.core.text.Blanks.isBlank(c);
    }
}
