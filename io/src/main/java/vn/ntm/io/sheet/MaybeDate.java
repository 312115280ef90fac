package vn.ntm.io.sheet;

import java.util.regex.Pattern;
import org.apiguardian.api.API;
import vn.ntm.core.time.SpreadsheetDate;
import vn.ntm.io.profile.Blanks;

/**
 * Tells what a spreadsheet may have made of a number or a band of numbers: a day, with or without its year. Ask it only
 * of what is no number, as a number can be that of a day too.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class MaybeDate {

    private static final int LONGEST = 40;
    private static final Pattern WITH_YEAR =
            Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{2}|\\d{4})|\\d{4}([-/.])\\d{1,2}\\2\\d{1,2}(?:[T ].*)?");

    private MaybeDate() {}

    /** Returns whether {@code text} shows a day. */
    public static boolean isIn(String text) {
        return text.length() <= LONGEST
                && (SpreadsheetDate.looksLikeBand(text)
                        || WITH_YEAR.matcher(Blanks.strip(text)).matches());
    }
}
