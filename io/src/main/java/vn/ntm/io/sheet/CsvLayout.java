package vn.ntm.io.sheet;

import java.io.StringReader;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;

/**
 * How a file is laid out.
 *
 * @param separator what stands between its cells
 * @param skippedLines how many lines come before its records
 */
record CsvLayout(char separator, int skippedLines) {

    private static final String SEPARATOR_LINE = "sep=";
    private static final String SEPARATORS = ",;\t";

    /**
     * Returns the layout of a file that begins with {@code text}: a first line may name the separator, else the profile
     * does; else the first row shows it, or, where that is a title, the one by which a header is found.
     */
    static CsvLayout of(String text, FormSpec form, CsvProfile profile) {
        CsvLayout shown = of(text);
        if (shown.skippedLines() > 0 && isNamed(text)) {
            return shown;
        }
        if (profile.separator().isPresent()) {
            return new CsvLayout(profile.separator().get(), shown.skippedLines());
        }
        if (shown.findsHeader(text, form, profile)) {
            return shown;
        }
        for (int i = 0; i < SEPARATORS.length(); i++) {
            CsvLayout other = new CsvLayout(SEPARATORS.charAt(i), shown.skippedLines());
            if (other.findsHeader(text, form, profile)) {
                return other;
            }
        }
        return shown;
    }

    private boolean findsHeader(String text, FormSpec form, CsvProfile profile) {
        Tape tape = new Tape("", new StringReader(text), text.length());
        for (int i = 0; i < skippedLines; i++) {
            tape.forgetLine();
        }
        CsvRecords records = new CsvRecords("", tape, separator, profile.limits(), any -> {});
        for (int i = 0; i < HeaderRows.MOST_TITLES; i++) {
            CsvRow row = records.next();
            if (row == null) {
                return false;
            }
            if (HeaderRows.isHeader(row, form)) {
                return true;
            }
        }
        return false;
    }

    /** The first line may name the separator; else the header row shows it. */
    static CsvLayout of(String text) {
        int end = lineEnd(text);
        String first = text.substring(0, end).replace("\"", "");
        if (!first.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())) {
            return new CsvLayout(shown(text, 0), 0);
        }
        char named = named(first);
        return new CsvLayout(SEPARATORS.indexOf(named) < 0 ? shown(text, end) : named, 1);
    }

    /** Returns whether a first line that names a separator names one that files have. */
    static boolean isNamed(String text) {
        return SEPARATORS.indexOf(named(text.substring(0, lineEnd(text)).replace("\"", ""))) >= 0;
    }

    private static char named(String first) {
        return first.length() > SEPARATOR_LINE.length() ? first.charAt(SEPARATOR_LINE.length()) : '\n';
    }

    private static int lineEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }

    /** Returns which of the separators the first row that is not blank has most of, outside quotes. */
    private static char shown(String text, int from) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean blank = true;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!quoted && !blank && (c == '\n' || c == '\r')) {
                break;
            }
            int which = SEPARATORS.indexOf(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && which >= 0) {
                counts[which]++;
            }
            blank &= Character.isWhitespace(c) || which >= 0;
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[most]) {
                most = i;
            }
        }
        return SEPARATORS.charAt(most);
    }
}
