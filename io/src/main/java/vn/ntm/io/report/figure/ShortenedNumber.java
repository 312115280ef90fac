package vn.ntm.io.report.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.sheet.CsvCells;

/**
 * Tells a number that a spreadsheet has shortened: {@code 1,23457E+11} of 123456789012, as it shows and exports what is too
 * wide for the usual format of its cells.
 */
final class ShortenedNumber {

    private static final Pattern SHORTENED = Pattern.compile("[-+]?\\d(?:[.,](\\d{1,9}))?[eE]\\+(\\d{2,3})");

    private ShortenedNumber() {}

    /** Returns whether {@code text} shows one of which digits before the decimals are lost. */
    static boolean isIn(String text) {
        Matcher written = SHORTENED.matcher(Blanks.strip(text));
        return written.matches()
                && Integer.parseInt(written.group(2))
                        > (written.group(1) == null ? 0 : written.group(1).length());
    }

    /** Returns the failure of a cell that holds no number of which all digits are known. */
    static Failure failure(CsvCells row, String column) {
        return isIn(row.text(column).orElse(""))
                ? row.failure(FailureReason.DIGITS_LOST, column)
                : row.badNumber(column);
    }
}
