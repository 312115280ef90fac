package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.EventKind;

/**
 * An act as an annulment names it.
 *
 * @param key what all spellings of the number share
 * @param day the day behind it, where one is written
 * @param year the year behind it, where one is written, alone or in the day
 */
record NamedAct(String key, Optional<LocalDate> day, Optional<Integer> year) {

    static NamedAct of(String act) {
        return new NamedAct(ActText.key(act), ActText.day(act), ActText.year(act));
    }

    boolean hasNumberOf(CertificationEvent event) {
        return event.act().isPresent() && ActText.key(event.act().get()).equals(key);
    }

    /**
     * Returns whether an event can be of this act: the numbers are one, and so are the days and the years where both
     * write one. A decision that writes none is of the year in which it was signed.
     */
    boolean fits(CertificationEvent event) {
        if (!hasNumberOf(event)) {
            return false;
        }
        Optional<LocalDate> written = event.act().flatMap(ActText::day);
        if (day.isPresent() && written.isPresent()) {
            return written.equals(day);
        }
        return year.isEmpty() || yearOf(event).map(year.get()::equals).orElse(true);
    }

    private static Optional<Integer> yearOf(CertificationEvent event) {
        return event.act().flatMap(ActText::year).or(() -> dayOf(event).map(LocalDate::getYear));
    }

    /** Returns the day of the act of an event; what is only said of a certificate names an act of any day. */
    static Optional<LocalDate> dayOf(CertificationEvent event) {
        return event.act()
                .flatMap(ActText::day)
                .or(() -> isOfItsAct(event) ? Optional.of(event.date()) : Optional.empty());
    }

    /** Returns whether the date of an event is that of its act. */
    static boolean isOfItsAct(CertificationEvent event) {
        return event.kind().isDecision() || event.kind() == EventKind.NOT_MAINTAINED;
    }
}
