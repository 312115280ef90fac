package vn.ntm.criteria.set;

import org.apiguardian.api.API;

/** What the caller states about a unit that changes the column it is judged by. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Flag {
    /**
     * The unit is judged by the column of the northern midlands and mountains whatever its region: an
     * especially difficult commune or a safe-zone commune (ATK) of a poor district. The scope of the rule can
     * be read in two ways, so it is the caller's to state and is never derived.
     */
    NORTHERN_MOUNTAIN_COLUMN
}
