package vn.ntm.core.time;

import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * Days as sentences write them (cách ghi ngày trong câu): 06/7/2025 in Vietnamese, 2025-07-06 in English. As in official
 * documents days below 10 and the months 1 and 2 have a zero before them.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DayText {

    private DayText() {}

    /** Returns {@code day} as a sentence in {@code language} writes it. Files write 2025-07-06 in either language. */
    public static String of(LocalDate day, Language language) {
        return language.day(day);
    }

    /** Returns the first and the last day as a sentence writes them; what is open is left out. */
    public static String of(Validity validity, Language language) {
        String from = validity.from()
                .map(day -> language.choose("từ ", "from ") + of(day, language))
                .orElse("");
        String to = validity.to()
                .map(day -> language.choose("đến hết ", "to ") + of(day, language))
                .orElse("");
        return (from + " " + to).strip();
    }
}
