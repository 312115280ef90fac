package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CertificationEvent;

/**
 * The order in which events are read: by the times between two reorganisations, in each by unit, of each unit by date.
 * Units have to do with each other on the days of reorganisations only, so that this comes to the same as the order of
 * all dates; but a unit is looked up once a time, and what was read of it is still at hand.
 */
final class ReadingOrder {

    private static final int INDEX_BITS = 31;
    private static final int CODE_BITS = 17;
    private static final int DIGITS = 5;

    /** That of all codes which are no numbers; they are put in order by their dates. */
    private static final int NO_NUMBER = (1 << CODE_BITS) - 1;

    private ReadingOrder() {}

    static List<CertificationEvent> of(List<CertificationEvent> events, List<SuccessionEdge> edges) {
        long[] days = edges.stream()
                .mapToLong(edge -> edge.date().toEpochDay())
                .distinct()
                .toArray();
        long[] keys = new long[events.size()];
        for (int i = 0; i < keys.length; i++) {
            CertificationEvent event = events.get(i);
            long time = timeOf(event.date(), days);
            keys[i] = ((time << CODE_BITS | numberOf(event.unit())) << INDEX_BITS) | i;
        }
        Arrays.sort(keys);
        return inOrder(events, keys);
    }

    private static List<CertificationEvent> inOrder(List<CertificationEvent> events, long[] keys) {
        CertificationEvent[] ordered = new CertificationEvent[keys.length];
        int start = 0;
        for (int i = 0; i < keys.length; i++) {
            ordered[i] = events.get((int) (keys[i] & ((1L << INDEX_BITS) - 1)));
            if (i + 1 == keys.length || keys[i] >>> INDEX_BITS != keys[i + 1] >>> INDEX_BITS) {
                Arrays.sort(ordered, start, i + 1, CertificationEvent.ORDER);
                start = i + 1;
            }
        }
        return Arrays.asList(ordered);
    }

    /** Returns how many days of reorganisations there were by the day; what comes on one of them is read after it. */
    private static int timeOf(LocalDate date, long[] days) {
        int place = Arrays.binarySearch(days, date.toEpochDay());
        return place < 0 ? -place - 1 : place + 1;
    }

    private static int numberOf(UnitCode code) {
        String text = code.text();
        if (text.length() > DIGITS) {
            return NO_NUMBER;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
