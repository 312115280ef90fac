package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.EventKind;

/**
 * The number of an act as an annulment names it.
 *
 * @param key what all spellings of the number share
 * @param day the day behind it, where one is written
 */
record ActNumber(String key, Optional<LocalDate> day) {

    static ActNumber of(String act) {
        return new ActNumber(ActText.key(act), ActText.day(act));
    }

    boolean hasNumberOf(CertificationEvent event) {
        return event.act().isPresent() && ActText.key(event.act().get()).equals(key);
    }

    /**
     * Returns whether an event can be of this act: the numbers are one, and so are the days where both write one. A
     * decision that writes none is of the year in which it was signed.
     */
    boolean fits(CertificationEvent event) {
        if (!hasNumberOf(event)) {
            return false;
        }
        if (day.isEmpty()) {
            return true;
        }
        Optional<LocalDate> written = event.act().flatMap(ActText::day);
        int year = day.get().getYear();
        return written.isPresent()
                ? written.equals(day)
                : dayOf(event).filter(signed -> signed.getYear() != year).isEmpty();
    }

    /** Returns the day of the act of an event; what is only said of a certificate names an act of any day. */
    static Optional<LocalDate> dayOf(CertificationEvent event) {
        boolean isOfItsAct = event.kind().isDecision() || event.kind() == EventKind.NOT_MAINTAINED;
        return event.act().flatMap(ActText::day).or(() -> isOfItsAct ? Optional.of(event.date()) : Optional.empty());
    }
}
