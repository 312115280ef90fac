package vn.ntm.core.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * The time that a report is about (kỳ báo cáo): a month, a quarter, a half or the whole of a calendar year. A figure
 * "of" a period is usually the state on its last day.
 *
 * @param kind how long it is
 * @param year the year
 * @param number which of its kind in the year, from 1; 1 for the year itself
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ReportingPeriod(Kind kind, int year, int number) {

    /** How long a period is. */
    public enum Kind {
        /** Tháng. */
        MONTH(1),
        /** Quý. */
        QUARTER(3),
        /** Sáu tháng đầu năm, sáu tháng cuối năm. */
        HALF(6),
        /** Năm. */
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /** Returns how many months it has. */
        public int months() {
            return months;
        }
    }

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final int MONTHS = 12;
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    /** Checks that the year has such a period. */
    public ReportingPeriod {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year is not of four digits: " + year);
        }
        if (number < 1 || number > MONTHS / kind.months) {
            throw new IllegalArgumentException("number: a year has no " + kind + " " + number);
        }
    }

    /** Returns the month {@code month}, from 1 to 12, of {@code year}. */
    public static ReportingPeriod ofMonth(int year, int month) {
        return new ReportingPeriod(Kind.MONTH, year, month);
    }

    /** Returns the quarter {@code quarter}, from 1 to 4, of {@code year}. */
    public static ReportingPeriod ofQuarter(int year, int quarter) {
        return new ReportingPeriod(Kind.QUARTER, year, quarter);
    }

    /** Returns the first half, 1, or the second, 2, of {@code year}. */
    public static ReportingPeriod ofHalf(int year, int half) {
        return new ReportingPeriod(Kind.HALF, year, half);
    }

    /** Returns the whole of {@code year}. */
    public static ReportingPeriod ofYear(int year) {
        return new ReportingPeriod(Kind.YEAR, year, 1);
    }

    /**
     * Returns the period that {@code text} writes as {@code 2024-06}, {@code 2024-Q2}, {@code 2024-H1} or {@code 2024}.
     *
     * @throws IllegalArgumentException if the text has another form, or the year no such period; the message holds it
     */
    public static ReportingPeriod parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a period such as 2024-06, 2024-Q2, 2024-H1 or 2024: " + text));
    }

    static Optional<ReportingPeriod> find(String text) {
        boolean hasYear = text.length() >= 4 && isDigits(text.substring(0, 4)) && text.charAt(0) != '0';
        if (!hasYear || (text.length() > 4 && text.charAt(4) != '-')) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(0, 4));
        String rest = text.substring(Math.min(text.length(), 5));
        if (text.length() == 4) {
            return Optional.of(ofYear(year));
        }
        if (rest.length() != 2 || !isDigits(rest.substring(1))) {
            return Optional.empty();
        }
        return switch (rest.charAt(0)) {
            case 'Q' -> find(Kind.QUARTER, year, rest.charAt(1) - '0');
            case 'H' -> find(Kind.HALF, year, rest.charAt(1) - '0');
            default -> isDigits(rest) ? find(Kind.MONTH, year, Integer.parseInt(rest)) : Optional.empty();
        };
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static Optional<ReportingPeriod> find(Kind kind, int year, int number) {
        return number >= 1 && number <= MONTHS / kind.months
                ? Optional.of(new ReportingPeriod(kind, year, number))
                : Optional.empty();
    }

    /** Returns its first day. */
    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * kind.months + 1, 1);
    }

    /** Returns its last day. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(kind.months).minusDays(1);
    }

    /** Returns its days. */
    public Validity days() {
        return Validity.of(firstDay(), lastDay());
    }

    /** Returns whether {@code day} is one of its days. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Returns the period as people write it: tháng 6/2024, quý II/2024, 6 tháng đầu năm 2024, năm 2024. */
    public String toText(Language language) {
        return switch (kind) {
            case MONTH -> language.choose("tháng " + number + "/" + year, english(Month.of(number)) + " " + year);
            case QUARTER -> language.choose("quý " + QUARTERS.get(number - 1) + "/" + year, "Q" + number + " " + year);
            case HALF ->
                language.choose(
                        "6 tháng " + (number == 1 ? "đầu" : "cuối") + " năm " + year,
                        (number == 1 ? "first" : "second") + " half of " + year);
            case YEAR -> language.choose("năm " + year, String.valueOf(year));
        };
    }

    private static String english(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Returns {@code 2024-06}, {@code 2024-Q2}, {@code 2024-H1} or {@code 2024}: the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return switch (kind) {
            case MONTH -> year + (number < 10 ? "-0" : "-") + number;
            case QUARTER -> year + "-Q" + number;
            case HALF -> year + "-H" + number;
            case YEAR -> String.valueOf(year);
        };
    }
}
