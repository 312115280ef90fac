package vn.ntm.io.sheet;

/**
 * How a file is laid out.
 *
 * @param separator what stands between its cells
 * @param skippedLines how many lines come before its records
 */
public record CsvLayout(char separator, int skippedLines) {

    private static final String SEPARATOR_LINE = "sep=";
    private static final String SEPARATORS = ",;\t";

    /** The first line may name the separator; else the header row shows it. */
    public static CsvLayout of(String text) {
        int end = CsvRecords.lineEnd(text, 0);
        String first = text.substring(0, end).replace("\"", "");
        if (!first.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())) {
            return new CsvLayout(shown(text, 0), 0);
        }
        char named = first.length() > SEPARATOR_LINE.length() ? first.charAt(SEPARATOR_LINE.length()) : '\n';
        return new CsvLayout(SEPARATORS.indexOf(named) < 0 ? shown(text, end) : named, 1);
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

    /** Returns whether a comma stands before decimals; where it stands between cells it cannot. */
    public boolean isDecimalComma() {
        return separator != ',';
    }
}
