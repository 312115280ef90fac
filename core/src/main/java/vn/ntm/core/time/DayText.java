package vn.ntm.core.time;

import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** Days as sentences write them (cách ghi ngày trong câu): 6/7/2025 in Vietnamese, 2025-07-06 in English. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DayText {

    private DayText() {}

    /** Returns {@code day} as a sentence in {@code language} writes it. Files write 2025-07-06 in either language. */
    public static String of(LocalDate day, Language language) {
        return language.choose(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear(), day.toString());
    }
}
