package vn.ntm.criteria.reconcile;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;

/**
 * Communes by the number of criteria they meet (nhóm xã theo số tiêu chí đạt).
 *
 * @param min the least number of criteria in the band
 * @param max the greatest number of criteria in the band
 * @param communes how many communes are in it, not negative
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Band(Decimal min, Decimal max, Decimal communes) {

    /**
     * Checks that it is a band.
     *
     * @throws IllegalArgumentException if it ends before it begins, or a figure is negative
     */
    public Band {
        if (min.signum() < 0) {
            throw new IllegalArgumentException("min is negative: " + min);
        }
        if (max.compareTo(min) < 0) {
            throw new IllegalArgumentException("max " + max + " is less than min " + min);
        }
        if (communes.signum() < 0) {
            throw new IllegalArgumentException("communes is negative: " + communes);
        }
    }

    /** Returns the band of {@code communes} communes that meet {@code min} to {@code max} criteria. */
    public static Band of(long min, long max, long communes) {
        return new Band(Decimal.of(min), Decimal.of(max), Decimal.of(communes));
    }
}
