package vn.ntm.criteria.view;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.Threshold;

/**
 * A level that is open for the units of a column (mức còn để ngỏ).
 *
 * @param column the column of the units
 * @param level the row of the national tables, or of an overlay that does not settle it
 * @param why why it is open
 * @param days the days on which no overlay settles it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OpenLevel(Column column, Threshold level, Openness why, List<Validity> days) {

    /** Copies the days. */
    public OpenLevel {
        days = ImmutableList.copyOf(days);
    }
}
