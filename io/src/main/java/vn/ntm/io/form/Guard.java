package vn.ntm.io.form;

import java.util.regex.Pattern;
import vn.ntm.io.profile.CsvProfile;

/** The apostrophe before a text that a spreadsheet would compute, put on and taken off as {@link CsvProfile} says. */
final class Guard {

    private static final Pattern COMPUTED = Pattern.compile("'*[=+\\-@\\t\\r](?s:.*)");

    private Guard() {}

    static String freed(String text, CsvProfile profile) {
        boolean guarded = profile.hasFormulaGuard()
                && text.startsWith("'")
                && COMPUTED.matcher(text).matches();
        return guarded ? text.substring(1) : text;
    }

    static String guarded(String text, CsvProfile profile) {
        return profile.hasFormulaGuard() && COMPUTED.matcher(text).matches() ? "'" + text : text;
    }
}
