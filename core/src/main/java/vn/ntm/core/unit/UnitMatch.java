package vn.ntm.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The answer to a look-up by name or code. Several units of one name are never narrowed to the first.
 *
 * @param query the text that was looked up
 * @param date the day
 * @param result what came of it
 * @param unit the unit, if exactly one fits
 * @param candidates the units that fit, if several do; for a code that names no unit on the day, what it
 *     names on others; by code
 * @param repairs the liberties taken with the text
 * @param release the edition of the tables
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record UnitMatch(
        String query,
        LocalDate date,
        Result result,
        Optional<AdministrativeUnit> unit,
        List<AdministrativeUnit> candidates,
        List<Repair> repairs,
        UnitRelease release) {

    /** What came of a look-up. */
    @API(status = API.Status.STABLE, since = "0.1")
    public enum Result {
        /** Exactly one unit fits. */
        FOUND,
        /** Several units fit. */
        AMBIGUOUS,
        /** No unit fits. */
        NOT_FOUND
    }

    /** Copies the lists. */
    public UnitMatch {
        candidates = List.copyOf(candidates);
        repairs = List.copyOf(repairs);
    }
}
