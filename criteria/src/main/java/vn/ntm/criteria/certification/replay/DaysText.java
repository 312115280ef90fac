package vn.ntm.criteria.certification.replay;

import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.criteria.certification.CertificationEvent;

/** The days of events as the sentences of findings write them. */
final class DaysText {

    private DaysText() {}

    /** Returns the day of the event, with that of force where it is another: a contradiction may lie in either. */
    static String of(CertificationEvent event, Language language) {
        String date = DayText.of(event.date(), language);
        return event.start().equals(event.date())
                ? date
                : date + language.choose(" (có hiệu lực ", " (in force ") + DayText.of(event.start(), language) + ")";
    }
}
