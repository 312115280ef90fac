package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.certification.CertificationEvent;

/** What a trail had on days gone by, asked when all its events are there, and how much of it was told before. */
final class TrailDays {

    private int told;
    private @Nullable NavigableMap<LocalDate, Boolean> held;
    private @Nullable NavigableSet<LocalDate> decisions;

    /** Notes that an earlier state of the unit told of so many of its own events. */
    void tell(int count) {
        told = count;
    }

    int told() {
        return told;
    }

    /** Returns whether the events made the unit hold the tier on a day. */
    boolean isHeld(LocalDate day, List<CertificationEvent> own, Standing.Ground ground) {
        NavigableMap<LocalDate, Boolean> known = held;
        if (known == null) {
            known = Standing.heldSince(Trail.inForceOrder(own), ground);
            held = known;
        }
        Map.Entry<LocalDate, Boolean> last = known.floorEntry(day);
        return last != null && last.getValue();
    }

    /** Returns whether on a day the unit had a certificate of others on which nobody had decided. */
    boolean isCarried(LocalDate day, List<CertificationEvent> own, List<CarriedCertificate> carried) {
        if (carried.isEmpty()) {
            return false;
        }
        NavigableSet<LocalDate> known = decisions;
        if (known == null) {
            known = new TreeSet<>();
            for (CertificationEvent event : own) {
                if (event.kind().isDecision()) {
                    known.add(event.date());
                }
            }
            decisions = known;
        }
        LocalDate last = known.floor(day);
        LocalDate decided = last == null ? LocalDate.MIN : last;
        return carried.stream()
                .anyMatch(one -> one.state() != CertificateState.LAPSED
                        && !one.arrived().isAfter(day)
                        && decided.isBefore(one.arrived()));
    }
}
