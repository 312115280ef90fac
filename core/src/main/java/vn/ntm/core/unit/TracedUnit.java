package vn.ntm.core.unit;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A unit that a trace ends at.
 *
 * @param unit the unit in force on the day that was traced to
 * @param part how much of the older unit lies in the newer one; PART when any change between was in part,
 *     WHOLE when one of several ways is whole all along
 * @param via the changes between, oldest first, those of every way; empty where nothing changed
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TracedUnit(AdministrativeUnit unit, Part part, List<SuccessionStep> via) {

    /** Copies the list. */
    public TracedUnit {
        via = List.copyOf(via);
    }
}
