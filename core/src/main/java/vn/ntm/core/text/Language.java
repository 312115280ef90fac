package vn.ntm.core.text;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * The language of a text answer. Not a {@link java.util.Locale}: the library speaks exactly these, and
 * nothing it prints depends on the settings of the machine.
 */
@API(status = API.Status.STABLE, since = "0.1")
public enum Language {
    /** Vietnamese (tiếng Việt): decimal comma, dots between thousands. */
    VI,
    /** English: decimal point, commas between thousands. */
    EN;

    /**
     * Returns the one of two wordings that is in this language.
     *
     * @param vietnamese the Vietnamese wording
     * @param english the English wording
     */
    public <T> T choose(T vietnamese, T english) {
        return this == VI ? vietnamese : english;
    }

    /** Returns {@code day} as a sentence writes it: 6/7/2025 in Vietnamese, 2025-07-06 in English. */
    public String day(LocalDate day) {
        return choose(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear(), day.toString());
    }
}
