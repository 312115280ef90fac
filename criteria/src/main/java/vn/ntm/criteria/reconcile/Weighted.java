package vn.ntm.criteria.reconcile;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;

/**
 * A value and its weight (giá trị và quyền số): the mean of a group and the size of the group, or a price and a number.
 *
 * @param value the value
 * @param weight how much it counts
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Weighted(Decimal value, Decimal weight) {

    /** Returns {@code value} with the weight {@code weight}. */
    public static Weighted of(Decimal value, Decimal weight) {
        return new Weighted(value, weight);
    }

    /**
     * Returns the number that {@code value} writes, with the weight {@code weight}.
     *
     * @throws IllegalArgumentException if the text is not a number
     */
    public static Weighted of(String value, long weight) {
        return new Weighted(Decimal.parse(value), Decimal.of(weight));
    }
}
