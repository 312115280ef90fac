package vn.ntm.criteria.progress;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.criteria.set.Criterion;

/**
 * How many units meet one criterion (số đơn vị đạt từng tiêu chí).
 *
 * @param criterion the criterion
 * @param met how many meet it
 * @param undetermined how many may meet it
 * @param reported of how many
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CriterionProgress(Criterion criterion, long met, long undetermined, long reported) {

    /** Returns the number of the criterion. */
    public String no() {
        return criterion.no();
    }

    /** Returns how many units meet it: at least those found so, at most also those undetermined. */
    public CountRange units() {
        return CountRange.of(met, met + undetermined);
    }

    /** Returns the units that meet it, of those that reported. */
    public RatioRange share() {
        return RatioRange.of(units(), reported);
    }
}
