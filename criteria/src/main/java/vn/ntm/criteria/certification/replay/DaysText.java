package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.certification.CertificationEvent;

/** The days of events and units as the sentences of findings write them. */
final class DaysText {

    private DaysText() {}

    /** Returns the day of the event, with that of force where it is another: a contradiction may lie in either. */
    static String of(CertificationEvent event, Language language) {
        String date = DayText.of(event.date(), language);
        return event.start().equals(event.date())
                ? date
                : date + language.choose(" (có hiệu lực ", " (in force ") + DayText.of(event.start(), language) + ")";
    }

    /** Returns the first and the last day in words; what is open is left out. */
    static String of(Validity validity, Language language) {
        String from = validity.from().map(day -> from(day, language)).orElse("");
        String to = validity.to().map(day -> to(day, language)).orElse("");
        return (from + " " + to).trim();
    }

    private static String from(LocalDate day, Language language) {
        return language.choose("từ ", "from ") + DayText.of(day, language);
    }

    private static String to(LocalDate day, Language language) {
        return language.choose("đến hết ", "to ") + DayText.of(day, language);
    }
}
