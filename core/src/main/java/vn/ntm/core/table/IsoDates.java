package vn.ntm.core.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Reads dates such as 2025-07-01. The formatter of the JDK does the same, but loading it costs a new JVM more
 * time than reading a whole table.
 */
final class IsoDates {

    private static final int LENGTH = 10;

    private IsoDates() {}

    /**
     * Returns the date that {@code text} writes as year-month-day with four, two and two digits.
     *
     * @throws DateTimeParseException if it writes none
     */
    static LocalDate parse(String text) {
        if (text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int year = number(text, 0, 4);
            int month = number(text, 5, 7);
            int day = number(text, 8, LENGTH);
            if (year >= 0 && month >= 0 && day >= 0) {
                try {
                    return LocalDate.of(year, month, day);
                } catch (DateTimeException e) {
                    throw new DateTimeParseException("no such day: " + text, text, 0, e);
                }
            }
        }
        throw new DateTimeParseException("not a date such as 2025-07-01: " + text, text, 0);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
