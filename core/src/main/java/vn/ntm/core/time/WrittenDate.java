package vn.ntm.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.result.Reading;

/**
 * A day or a period as reports write it (ngày, kỳ trong báo cáo): {@code 30.3.2022}, {@code ngày 08 tháng 5 năm 2020},
 * {@code quý II/2024}. The day comes before the month: {@code 08/03/2022} is 8 March.
 *
 * @param firstDay the day, or the first day of the period
 * @param lastDay the day, or the last day of the period, which a state "of" it is usually meant for
 * @param period the period, if it is not a day
 * @param raw the text as it was given
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record WrittenDate(LocalDate firstDay, LocalDate lastDay, Optional<ReportingPeriod> period, String raw) {

    static WrittenDate of(LocalDate day, String raw) {
        return new WrittenDate(day, day, Optional.empty(), raw);
    }

    static WrittenDate of(ReportingPeriod period, String raw) {
        return new WrittenDate(period.firstDay(), period.lastDay(), Optional.of(period), raw);
    }

    /**
     * Returns the day or period that {@code text} writes.
     *
     * <p>A day: with slashes, dots or hyphens, in words, or as ISO writes it; {@code cuối năm 2021} is 31 December. A
     * time and a weekday beside it are let be, but the weekday has to be right. A period: {@code 9-2022}, {@code tháng 9
     * năm 2022}, {@code quý II/2024}, {@code 6 tháng đầu năm 2024}, {@code năm 2024}, and as {@link ReportingPeriod#parse}
     * takes it. Words such as ngày, đến, tính đến hết may come before.
     *
     * <p>Refused are days that do not exist, years of two digits or none, a blank left for a pen ({@code ngày    tháng 12
     * năm 2022}), bands and what spreadsheets make of them, and everything else.
     */
    public static Reading<WrittenDate> read(String text) {
        return new WrittenDateReader(text).read();
    }

    /** Returns the day, if it is one and not a period. */
    public Optional<LocalDate> day() {
        return period.isPresent() ? Optional.empty() : Optional.of(firstDay);
    }

    /** Returns the text as it was given. */
    @Override
    public String toString() {
        return raw;
    }
}
