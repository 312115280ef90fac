package vn.ntm.criteria.reconcile;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;

/**
 * A count and the share that a report prints for it (số lượng kèm tỷ lệ công bố), without the whole it is a share of.
 *
 * @param count the count
 * @param percent the share in percent, as printed
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PublishedShare(Decimal count, PublishedFigure percent) {

    /** Returns the share {@code percent} printed for {@code count}. */
    public static PublishedShare of(long count, PublishedFigure percent) {
        return new PublishedShare(Decimal.of(count), percent);
    }
}
