package vn.ntm.criteria.certification;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.criteria.certification.replay.LedgerReplay;

/**
 * What is known of certificates (sổ theo dõi danh hiệu): a list of events that only grows. They may arrive in any order;
 * a correction is an event too, {@link EventKind#ANNULLED}. Absence of an event is no fact, unless the ledger is
 * declared {@linkplain #asComplete complete}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CertificationLedger {

    private final ImmutableList<CertificationEvent> events;
    private final boolean complete;

    private CertificationLedger(List<CertificationEvent> events, boolean complete) {
        this.events = ImmutableList.copyOf(events);
        this.complete = complete;
    }

    /** Returns a ledger of {@code events}, in any order. */
    public static CertificationLedger of(List<CertificationEvent> events) {
        return new CertificationLedger(events, false);
    }

    /** Returns this ledger with one more event. */
    public CertificationLedger with(CertificationEvent event) {
        return with(List.of(event));
    }

    /** Returns this ledger with more events. */
    public CertificationLedger with(List<CertificationEvent> more) {
        List<CertificationEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new CertificationLedger(all, complete);
    }

    /** Returns this ledger, declared to hold every event there was: then what is absent did not happen. */
    public CertificationLedger asComplete() {
        return new CertificationLedger(events, true);
    }

    /** Returns whether it is declared to hold every event. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns the events, in the order in which they arrived. */
    public List<CertificationEvent> events() {
        return events;
    }

    /**
     * Returns who holds what on {@code day}, by the codes of that day. Events after it are ignored, also where they
     * annul an earlier one: the answer is what was to be known on the day.
     */
    public LedgerOnDay on(LocalDate day, UnitRegistry registry, CarryOver carryOver) {
        return new LedgerOnDay(registry.on(day), this, carryOver, LedgerReplay.read(this, day, registry, carryOver));
    }

    /** Returns whether both hold the same events in the same order and say the same of being complete. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CertificationLedger that && complete == that.complete && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    /** Returns the number of events. */
    @Override
    public String toString() {
        return (complete ? "complete ledger of " : "ledger of ") + events.size() + " events";
    }
}
