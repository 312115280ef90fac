package vn.ntm.io.sheet;

import org.apiguardian.api.API;

/**
 * An apostrophe before what a spreadsheet would take for a formula: it shows the text and never computes it. Putting it
 * on and taking it off are the inverse of each other, also where the text itself begins with an apostrophe.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FormulaGuard {

    private static final String FORMULA = "=+-@\t\r";
    private static final char MARK = '\'';

    private FormulaGuard() {}

    /** Returns {@code text} so that a spreadsheet shows it and never computes it. */
    public static String on(String text) {
        return formulaBehindMarks(text) >= 0 ? MARK + text : text;
    }

    /** Returns the text that {@link #on} was given. */
    public static String off(String text) {
        return formulaBehindMarks(text) >= 1 ? text.substring(1) : text;
    }

    /** Returns how many apostrophes stand before the beginning of a formula; -1 where there is none. */
    private static int formulaBehindMarks(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == MARK) {
            at++;
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0 ? at : -1;
    }
}
