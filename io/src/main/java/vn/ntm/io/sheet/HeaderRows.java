package vn.ntm.io.sheet;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.FormSpec;

/** How many rows name the columns of a form, and how they are told from titles and data. */
@API(status = API.Status.INTERNAL, since = "0.1")
public enum HeaderRows {
    /** One row. */
    ONE,
    /** One row, or two of which the second fills the blanks that merged cells of the first leave. */
    ONE_OR_TWO;

    /** Titles may take so many rows before the header. */
    static final int MOST_TITLES = 50;

    /** A row of numbers has at least so many, or it may be data. */
    private static final int LEAST_NUMBERS = 4;

    /** Whether a row names the columns: one that must be there, or two that may. A title names none or, by chance, one. */
    static boolean isHeader(CsvRow row, FormSpec form) {
        int known = 0;
        for (int i = 0; i < row.size(); i++) {
            Optional<ColumnSpec> column = row.isBlank(i) ? Optional.empty() : form.find(row.raw(i));
            if (column.isPresent()) {
                known++;
                if (column.get().required()) {
                    return true;
                }
            }
        }
        return known >= 2;
    }

    /** Whether a row only names columns, so that it can be the second of a header. */
    static boolean isSecondHeader(CsvRow row, FormSpec form) {
        boolean some = false;
        for (int i = 0; i < row.size(); i++) {
            if (!row.isBlank(i)) {
                if (form.find(row.raw(i)).isEmpty()) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    /** Whether a row numbers the columns: {@code (1) (2) (3)}, {@code (4)=(2)+(3)}, or 1 2 3 4 from the first on. */
    static boolean isNumbering(CsvRow row) {
        int bracketed = 0;
        int counted = 0;
        int filled = 0;
        for (int i = 0; i < row.size(); i++) {
            String text = row.text(i);
            if (!text.isEmpty()) {
                filled++;
                bracketed += isBracketed(text) ? 1 : 0;
                counted += text.equals(Integer.toString(i + 1)) ? 1 : 0;
            }
        }
        return filled > 1 && (bracketed == filled || (counted == filled && filled >= LEAST_NUMBERS));
    }

    private static boolean isBracketed(String text) {
        int close = text.indexOf(')');
        if (text.charAt(0) != '(' || close < 2) {
            return false;
        }
        boolean number = text.substring(1, close).chars().allMatch(c -> c >= '0' && c <= '9');
        String rest = Blanks.strip(text.substring(close + 1));
        return number && (rest.isEmpty() || rest.startsWith("="));
    }
}
