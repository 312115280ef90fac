package vn.ntm.spark.line;

import vn.ntm.io.TextSource;
import vn.ntm.io.UnusableInputException;
import vn.ntm.io.csv.WideDossierCsv;

/**
 * Refuses a header other than the first. Files of one folder are lines of one file here; below another header each cell
 * would be taken for something else.
 */
final class OtherHeaders {

    /** Rows have a code of so many digits in a run, which no header has; only a line without is looked at closely. */
    private static final int CODE_DIGITS = 4;

    private final WideDossierCsv reader;
    private final String file;
    private final String header;

    OtherHeaders(WideDossierCsv reader, String file, String header) {
        this.reader = reader;
        this.file = file;
        this.header = header;
    }

    void check(String line) {
        if (!hasCode(line) && !line.equals(header) && isHeader(line)) {
            throw new OtherHeaderException(file + ": a row is a header other than the first, judge its file by itself: "
                    + line.substring(0, Math.min(line.length(), 100)));
        }
    }

    private static boolean hasCode(String line) {
        int run = 0;
        for (int i = 0; i < line.length() && run < CODE_DIGITS; i++) {
            char c = line.charAt(i);
            run = c >= '0' && c <= '9' ? run + 1 : 0;
        }
        return run == CODE_DIGITS;
    }

    private boolean isHeader(String line) {
        try {
            reader.columns(TextSource.of(file, line));
            return true;
        } catch (UnusableInputException e) {
            return false;
        }
    }
}
