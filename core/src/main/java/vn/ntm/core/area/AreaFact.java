package vn.ntm.core.area;

import org.apiguardian.api.API;
import vn.ntm.core.law.Citation;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitCode;

/**
 * That a unit is of a kind of area for a time, and which act says so.
 *
 * @param kind the kind
 * @param unit the code of the unit, as it stands on the first day of the validity
 * @param validity the days; the first must be known, because a code without a day names no unit
 * @param source the act that lists the unit, and where it was read
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AreaFact(AreaKind kind, UnitCode unit, Validity validity, Citation source) {

    /** Refuses a fact without a first day, or about a unit of another level than the kind. */
    public AreaFact {
        if (validity.from().isEmpty()) {
            throw new IllegalArgumentException("validity of " + kind + " " + unit + " has no first day: " + validity);
        }
        if (unit.level() != kind.level()) {
            throw new IllegalArgumentException(
                    "unit " + unit + " is not of the level of " + kind + ", " + kind.level());
        }
    }
}
