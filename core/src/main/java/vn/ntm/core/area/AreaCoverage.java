package vn.ntm.core.area;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.law.Citation;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitCode;

/**
 * That the facts at hand are the whole list of a kind, in the country or below one unit, for a time; only then is a
 * unit that they do not name known not to be of the kind.
 *
 * @param kind the kind
 * @param scope the unit below which the list is whole, as its code stands on the first day of the validity; nothing
 *     if it is whole for the country
 * @param validity the days for which the list speaks; the first must be known
 * @param source the act that the list is taken from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AreaCoverage(AreaKind kind, Optional<UnitCode> scope, Validity validity, Citation source) {

    /** Refuses a coverage without a first day. */
    public AreaCoverage {
        if (validity.from().isEmpty()) {
            throw new IllegalArgumentException("validity of the list of " + kind + " has no first day: " + validity);
        }
    }
}
