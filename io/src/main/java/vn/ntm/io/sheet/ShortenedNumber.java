package vn.ntm.io.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import vn.ntm.io.profile.Blanks;

/**
 * Tells a number that a spreadsheet has shortened: {@code 1,23457E+11} of 123456789012, as it shows and exports what is too
 * wide for the usual format of its cells.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ShortenedNumber {

    private static final Pattern SHORTENED = Pattern.compile("[-+]?\\d(?:[.,](\\d{1,9}))?[eE]\\+(\\d{2,3})");

    private ShortenedNumber() {}

    /** Returns whether {@code text} shows one of which digits before the decimals are lost. */
    public static boolean isIn(String text) {
        Matcher written = SHORTENED.matcher(Blanks.strip(text));
        return written.matches()
                && Integer.parseInt(written.group(2))
                        > (written.group(1) == null ? 0 : written.group(1).length());
    }
}
