package vn.ntm.core.unit;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What became of a unit, or what it was before: every unit that holds a piece of it, and every place where
 * the tables lose track. There is no "the" successor, because a unit can be divided.
 *
 * @param from the unit that was traced
 * @param day the day on which it was looked up
 * @param date the day that was traced to
 * @param units the units found, by code
 * @param open where the tables lose track, by date and code
 * @param release the edition of the tables
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SuccessionResult(
        AdministrativeUnit from,
        LocalDate day,
        LocalDate date,
        List<TracedUnit> units,
        List<OpenEnd> open,
        UnitRelease release) {

    /** Which way a trace went. */
    @API(status = API.Status.STABLE, since = "0.1")
    public enum Direction {
        /** To a later day, or to the same. */
        FORWARD,
        /** To an earlier day. */
        BACKWARD
    }

    /** Copies the lists. */
    public SuccessionResult {
        units = List.copyOf(units);
        open = List.copyOf(open);
    }

    /** Returns which way the trace went. */
    public Direction direction() {
        return date.isBefore(day) ? Direction.BACKWARD : Direction.FORWARD;
    }

    /**
     * Returns whether the tables know what became of every piece. Backward over a day before 2025-07-01 they can
     * know every unit found and not know of another that lies in it too: what communes took in is recorded for
     * Lạng Sơn only.
     */
    public boolean isComplete() {
        return open.isEmpty();
    }
}
