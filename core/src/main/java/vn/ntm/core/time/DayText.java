package vn.ntm.core.time;

import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * Days as sentences write them (cách ghi ngày trong câu): 06/7/2025 in Vietnamese, 2025-07-06 in English. As in official
 * documents (30/2020/NĐ-CP) days below 10 and the months 1 and 2 have a zero before them.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DayText {

    private DayText() {}

    /** Returns {@code day} as a sentence in {@code language} writes it. Files write 2025-07-06 in either language. */
    public static String of(LocalDate day, Language language) {
        return language.choose(vietnamese(day), day.toString());
    }

    private static String vietnamese(LocalDate day) {
        int month = day.getMonthValue();
        return zero(day.getDayOfMonth() < 10) + day.getDayOfMonth() + "/" + zero(month <= 2) + month + "/"
                + day.getYear();
    }

    private static String zero(boolean needed) {
        return needed ? "0" : "";
    }
}
