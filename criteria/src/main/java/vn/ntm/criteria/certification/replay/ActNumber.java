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

    /** Returns whether an event can be of this act: the numbers are one, and the days are where both write one. */
    boolean fits(CertificationEvent event) {
        if (event.act().isEmpty() || !ActText.key(event.act().get()).equals(key)) {
            return false;
        }
        Optional<LocalDate> other =
                day.isEmpty() ? day : ActText.day(event.act().get());
        return other.isEmpty() || other.equals(day);
    }

    /** Returns the day of the act of an event; what is only said of a certificate names an act of any day. */
    static Optional<LocalDate> dayOf(CertificationEvent event) {
        boolean isOfItsAct = event.kind().isDecision() || event.kind() == EventKind.NOT_MAINTAINED;
        return event.act().flatMap(ActText::day).or(() -> isOfItsAct ? Optional.of(event.date()) : Optional.empty());
    }
}
