package vn.ntm.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The answer to a look-up by name or code (kết quả tra cứu đơn vị). Several units of one name are never narrowed to the
 * first. A text that was damaged on its way, as by a wrong encoding, finds nothing and gets no candidates, because they would
 * be guesses; {@link vn.ntm.core.text.TextDamage} says what it may be.
 *
 * @param query the text that was looked up
 * @param date the day
 * @param result what came of it
 * @param unit the unit, if exactly one fits
 * @param candidates the units that fit, by code, if several do; if none does, at most 12 that may have been meant:
 *     for a code what it names on other days, by code and age, for a name the nearest first. They are no answer
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
