package vn.ntm.io.sheet.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * Rows that number the columns: {@code (1) (2) (3)}, {@code A B 1 2}, {@code 1 2 3 4}, a number perhaps with what it is
 * computed of: {@code (6)=(4)+(5)}.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ColumnNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("(\\()?\\s*(\\w{1,2})\\s*(\\))?(?:\\s*=[-+/:*x()\\d\\s.%]*)?");
    private static final Pattern SMALL = Pattern.compile("\\d{1,2}");

    /** A row of so many numbers without brackets is one of them; a shorter one may be data. */
    private static final int LEAST_PLAIN = 4;

    private ColumnNumbers() {}

    /** Whether all cells count up from 1, or by their places; capital letters may number the first ones. */
    public static boolean areIn(CsvRow row) {
        // Most rows begin otherwise, and each row is asked about.
        if (!mayBegin(row)) {
            return false;
        }
        int filled = 0;
        int letters = 0;
        int bracketed = 0;
        int last = 0;
        for (int i = 0; i < row.size(); i++) {
            if (row.isBlank(i)) {
                continue;
            }
            filled++;
            Matcher number = NUMBER.matcher(row.text(i));
            if (!number.matches()) {
                return false;
            }
            String plain = number.group(2);
            if (last == 0 && plain.length() == 1 && Character.isUpperCase(plain.charAt(0))) {
                letters++;
                continue;
            }
            if (!SMALL.matcher(plain).matches()) {
                return false;
            }
            int value = Integer.parseInt(plain);
            if (value != last + 1 && value != i + 1) {
                return false;
            }
            last = value;
            bracketed += number.group(1) != null && number.group(3) != null ? 1 : 0;
        }
        return last > 1 && (bracketed == filled - letters ? bracketed > 1 : filled >= LEAST_PLAIN);
    }

    private static boolean mayBegin(CsvRow row) {
        int cell = 0;
        while (cell < row.size() && row.isBlank(cell)) {
            cell++;
        }
        if (cell == row.size()) {
            return false;
        }
        if (row.typed().has(cell)) {
            return true;
        }
        int from = row.from(cell);
        char first = row.chars()[from];
        return first == '(' || row.to(cell, from) - from <= 2;
    }
}
