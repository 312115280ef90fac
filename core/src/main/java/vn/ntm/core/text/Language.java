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

    /**
     * Returns {@code day} as a sentence writes it: 2025-07-06 in English; in Vietnamese 06/7/2025, as official texts do,
     * with a zero before days under 10 and before January and February.
     */
    public String day(LocalDate day) {
        return choose(official(day), day.toString());
    }

    private static String official(LocalDate day) {
        int month = day.getMonthValue();
        return zero(day.getDayOfMonth() < 10) + day.getDayOfMonth() + "/" + zero(month <= 2) + month + "/"
                + day.getYear();
    }

    private static String zero(boolean needed) {
        return needed ? "0" : "";
    }
}
