package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.certification.CertificationEvent;

/** What a trail held before its unit took in another, for questions about those days. */
final class TrailPast {

    private final List<CertificationEvent> own = new ArrayList<>();
    private final List<CarriedCertificate> carried = new ArrayList<>();
    private int told;
    private @Nullable NavigableMap<LocalDate, Boolean> held;
    private @Nullable NavigableSet<LocalDate> decisions;

    void absorb(List<CertificationEvent> events) {
        own.addAll(events.subList(told, events.size()));
        told = 0;
    }

    void leave(List<CarriedCertificate> certificates) {
        carried.addAll(certificates);
    }

    void take(TrailPast earlier) {
        own.addAll(earlier.own);
        carried.addAll(earlier.carried);
        told = earlier.told;
    }

    /** Notes that an earlier state of the unit told of so many of its own events. */
    void tell(int count) {
        told = count;
    }

    Optional<CertificationEvent> last() {
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }

    private List<CertificationEvent> with(List<CertificationEvent> later) {
        if (own.isEmpty()) {
            return later;
        }
        List<CertificationEvent> all = new ArrayList<>(own);
        all.addAll(later);
        return all;
    }

    List<CertificationEvent> toldOnce(List<CertificationEvent> later) {
        return with(told == 0 ? later : later.subList(told, later.size()));
    }

    /** Returns whether the events made the unit hold the tier on a day; asked when all events are there. */
    boolean isHeldOn(LocalDate day, List<CertificationEvent> later, Standing.Ground ground) {
        NavigableMap<LocalDate, Boolean> known = held;
        if (known == null) {
            known = Standing.heldSince(Trail.inForceOrder(with(later)), ground);
            held = known;
        }
        Map.Entry<LocalDate, Boolean> last = known.floorEntry(day);
        return last != null && last.getValue();
    }

    /** Returns whether on a day the unit had a certificate of others on which nobody had decided. */
    boolean isCarriedOn(LocalDate day, List<CertificationEvent> later, List<CarriedCertificate> now) {
        if (carried.isEmpty() && now.isEmpty()) {
            return false;
        }
        NavigableSet<LocalDate> known = decisions;
        if (known == null) {
            known = new TreeSet<>();
            for (CertificationEvent event : with(later)) {
                if (event.kind().isDecision()) {
                    known.add(event.date());
                }
            }
            decisions = known;
        }
        LocalDate last = known.floor(day);
        LocalDate decided = last == null ? LocalDate.MIN : last;
        List<CarriedCertificate> all = new ArrayList<>(carried);
        all.addAll(now);
        return all.stream()
                .anyMatch(one -> one.state() != CertificateState.LAPSED
                        && !one.arrived().isAfter(day)
                        && decided.isBefore(one.arrived()));
    }
}
