package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.result.Origin;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.set.Tier;

/**
 * One thing that happened to the certificate of a unit (sự kiện về danh hiệu). It names its act or its source. Two are
 * the same when they say the same, wherever they were read.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface CertificationEvent {

    /** By date; what happened on one day, in an order that does not depend on how the events arrive. */
    Comparator<CertificationEvent> ORDER = EventOrder::compare;

    /** The code that the unit had on {@link #date}. */
    UnitCode unit();

    /** The tier. */
    Tier tier();

    /** What happened. */
    EventKind kind();

    /** The day of signature; of {@link EventKind#ATTESTED} the day on which a source says that it was in force. */
    LocalDate date();

    /** The day on which the decision took force (ngày có hiệu lực), where it is another. */
    Optional<LocalDate> inForce();

    /** The year whose standard was met (năm đạt chuẩn): often the one before that of the signature. */
    OptionalInt forYear();

    /**
     * The number of the act. Of {@link EventKind#ANNULLED} it may be that of the act that is annulled, so that the ledger
     * says which; or, as of any other event, that of the annulling decision itself, which no earlier event has. Then the last
     * event before is taken, unless that was annulled, and a finding says so: the form of a ledger has no other place to say
     * what is annulled, so that without this a correction written by the book would correct nothing. Case, blanks and dashes
     * make no difference. Numbers begin again each year: the day behind one ({@code 15/QĐ-UBND ngày 01/5/2018}) says which it
     * is; without it a number that decisions of several days have undoes none of them, and a finding names them.
     */
    Optional<String> act();

    /** Where it was read. */
    Optional<String> source();

    /** What a reader should know of it. */
    Optional<String> note();

    /** The place in a file that it comes from. */
    @Value.Auxiliary
    Optional<Origin> origin();

    /** The place in a file of the number of its act. */
    @Value.Auxiliary
    Optional<Origin> actOrigin();

    /** Returns the day on which it took force: that of signature where no other is known. */
    default LocalDate start() {
        return inForce().orElse(date());
    }

    /** Returns whether it counts on {@code day}: it is signed and in force. */
    default boolean countsOn(LocalDate day) {
        return !date().isAfter(day) && !start().isAfter(day);
    }

    /** Checks that it rests on something. */
    @Value.Check
    default void check() {
        if (act().filter(text -> !text.isBlank()).isEmpty()
                && source().filter(text -> !text.isBlank()).isEmpty()) {
            throw new IllegalArgumentException(
                    "act: " + kind() + " of " + unit() + " on " + date() + " names neither an act nor a source");
        }
    }

    /** Returns a builder; unit, tier, kind, date and one of act and source are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CertificationEvent}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableCertificationEvent.Builder {
        Builder() {}
    }
}
