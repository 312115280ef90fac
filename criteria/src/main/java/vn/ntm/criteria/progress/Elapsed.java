package vn.ntm.criteria.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;

/** The time between the ends of two days, in months, exactly. */
final class Elapsed {

    private static final Decimal MONTHS_OF_A_YEAR = Decimal.of(12);

    private Elapsed() {}

    /**
     * Returns the whole months from the end of one day to the end of another and the days left, as a share of the month
     * in which they fall: 42/1 from 2021-12-31 to 2025-06-30, 1/31 from 2024-12-31 to 2025-01-01.
     */
    static Ratio months(LocalDate from, LocalDate to) {
        LocalDate start = from.plusDays(1);
        LocalDate end = to.plusDays(1);
        long whole = ChronoUnit.MONTHS.between(start, end);
        LocalDate last = start.plusMonths(whole);
        long days = ChronoUnit.DAYS.between(last, end);
        if (days == 0) {
            return Ratio.of(whole, 1);
        }
        long length = ChronoUnit.DAYS.between(last, start.plusMonths(whole + 1));
        return Ratio.of(whole * length + days, length);
    }

    /** Returns the same time in years of twelve months. */
    static Ratio years(Ratio months) {
        return Ratio.of(months.numerator(), months.denominator().times(MONTHS_OF_A_YEAR));
    }
}
