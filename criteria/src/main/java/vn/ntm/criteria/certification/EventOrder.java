package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.Optional;

/** The one order of events. Ledgers are long, so the two that mostly decide are asked without a chain of comparators. */
final class EventOrder {

    private EventOrder() {}

    static int compare(CertificationEvent one, CertificationEvent other) {
        int order = one.date().compareTo(other.date());
        if (order == 0) {
            order = one.unit().compareTo(other.unit());
        }
        return order == 0 ? onOneDay(one, other) : order;
    }

    private static int onOneDay(CertificationEvent one, CertificationEvent other) {
        int order = one.kind().compareTo(other.kind());
        if (order == 0) {
            order = one.tier().id().compareTo(other.tier().id());
        }
        if (order == 0) {
            order = day(one).compareTo(day(other));
        }
        if (order == 0) {
            order = text(one.act()).compareTo(text(other.act()));
        }
        if (order == 0) {
            order = text(one.source()).compareTo(text(other.source()));
        }
        if (order == 0) {
            order = Integer.compare(one.forYear().orElse(0), other.forYear().orElse(0));
        }
        return order == 0 ? text(one.note()).compareTo(text(other.note())) : order;
    }

    private static LocalDate day(CertificationEvent event) {
        return event.inForce().orElse(LocalDate.MIN);
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }
}
