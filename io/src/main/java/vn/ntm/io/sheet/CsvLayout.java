package vn.ntm.io.sheet;

import java.io.StringReader;
import java.util.List;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.sheet.row.CsvRecords;
import vn.ntm.io.sheet.row.CsvRow;
import vn.ntm.io.sheet.row.Tape;

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
     * does; else it is the one by which a header names the most columns or, where none
     * does, a row has the most cells; of equal ones the first row shows it.
     */
    static CsvLayout of(String text, FormSpec form, HeaderRows kind, CsvProfile profile) {
        CsvLayout shown = of(text);
        if (shown.skippedLines() > 0 && isNamed(text)) {
            return shown;
        }
        if (profile.separator().isPresent()) {
            return new CsvLayout(profile.separator().get(), shown.skippedLines());
        }
        CsvLayout best = shown;
        Shape most = shown.shape(text, form, kind, profile);
        for (int i = 0; i < SEPARATORS.length(); i++) {
            CsvLayout other = new CsvLayout(SEPARATORS.charAt(i), shown.skippedLines());
            Shape shape = other.shape(text, form, kind, profile);
            if (shape.isMoreThan(most)) {
                best = other;
                most = shape;
            }
        }
        return best;
    }

    /** What is found with a separator: how many columns a header names, and how many cells the row with the most has. */
    private record Shape(int named, int cells) {

        boolean isMoreThan(Shape other) {
            return named > other.named || (named == 0 && other.named == 0 && cells > other.cells);
        }
    }

    private Shape shape(String text, FormSpec form, HeaderRows kind, CsvProfile profile) {
        Tape tape = new Tape("", new StringReader(text), text.length());
        for (int i = 0; i < skippedLines; i++) {
            tape.forgetLine();
        }
        FirstRows rows = new FirstRows(new CsvRecords("", tape, separator, profile.limits(), any -> {}));
        List<CsvRow> header = rows.header(form, kind, profile.limits());
        return new Shape(
                header.isEmpty() ? 0 : kind.namedBy(header, form), rows.widest().filled());
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
