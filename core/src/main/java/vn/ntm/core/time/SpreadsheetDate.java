package vn.ntm.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import vn.ntm.core.text.Blanks;

/**
 * What a spreadsheet makes of a text such as {@code 10-14}, the band of ten to fourteen criteria: a day of a year that
 * nobody wrote, shown as {@code 14-Oct} or {@code 14-thg10}, or as the number by which it counts days. Which band it
 * was can be said, but {@code 9-May} was {@code 5-9} or {@code 9-5}, or a day; so it is reported and never put back.
 *
 * @param day the day of the month that is shown
 * @param month the month that is shown
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SpreadsheetDate(int day, int month) {

    private static final int MAX_LENGTH = 20;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\\d{1,2})";
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/ ]" + MONTH + "(?:[-/ ](?:\\d{2}|\\d{4}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + "[-/ ](\\d{1,2})");

    /** The day that spreadsheets count as 0, right for every day since 1 March 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** 2000-01-01 to 2099-12-31. */
    private static final int FIRST_SERIAL = 36_526;

    private static final int LAST_SERIAL = 73_050;

    /**
     * Checks that there is such a day in some year.
     *
     * @throws IllegalArgumentException if there is none
     */
    public SpreadsheetDate {
        try {
            LocalDate.of(2000, month, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("day " + day + " of month " + month + ": there is no such day", e);
        }
    }

    /** Returns the day that {@code text} shows, if a spreadsheet may have made it of something else. */
    public static Optional<SpreadsheetDate> find(String text) {
        String shown = text.length() > MAX_LENGTH ? "" : Blanks.trim(text).toLowerCase(Locale.ROOT);
        Matcher dayFirst = DAY_FIRST.matcher(shown);
        if (dayFirst.matches()) {
            return of(Integer.parseInt(dayFirst.group(1)), month(dayFirst.group(2)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(shown);
        if (monthFirst.matches()) {
            return of(Integer.parseInt(monthFirst.group(2)), month(monthFirst.group(1)));
        }
        return serial(shown).map(date -> new SpreadsheetDate(date.getDayOfMonth(), date.getMonthValue()));
    }

    /** Returns the date that {@code text} counts to, if it is a number by which spreadsheets count days of this century. */
    static Optional<LocalDate> serial(String text) {
        if (text.length() != 5 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int serial = Integer.parseInt(text);
        return serial >= FIRST_SERIAL && serial <= LAST_SERIAL
                ? Optional.of(DAY_ZERO.plusDays(serial))
                : Optional.empty();
    }

    private static int month(String text) {
        int named = MONTHS.indexOf(text);
        return named >= 0
                ? named + 1
                : Integer.parseInt(text.substring("thg".length()).strip());
    }

    private static Optional<SpreadsheetDate> of(int day, int month) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(2000, month, 1).lengthOfMonth();
        return exists ? Optional.of(new SpreadsheetDate(day, month)) : Optional.empty();
    }

    /** Returns whether {@code text}, where a band was to stand, may be what a spreadsheet made of one. */
    public static boolean looksLikeBand(String text) {
        return find(text).isPresent();
    }

    /** Returns the band that it may have been, smaller number first: {@code 10-14}. */
    public String band() {
        return Math.min(day, month) + "-" + Math.max(day, month);
    }
}
