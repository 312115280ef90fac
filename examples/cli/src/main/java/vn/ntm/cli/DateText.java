package vn.ntm.cli;

import java.time.LocalDate;
import vn.ntm.core.text.Language;

/** Dates as people read them: 17/7/2023 in Vietnamese, 2023-07-17 in English and in every file. */
final class DateText {

    private DateText() {}

    static String of(LocalDate date, Language language) {
        return language.choose(
                date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear(), date.toString());
    }
}
