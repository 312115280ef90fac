package vn.ntm.criteria.set;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What a threshold is of: an indicator, or a part of one.
 *
 * @param indicator the number of the indicator
 * @param part the part, if it is of a part
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ItemId(String indicator, Optional<String> part) {

    /** Returns the item that is a whole indicator. */
    public static ItemId of(String indicator) {
        return new ItemId(indicator, Optional.empty());
    }

    /** Returns the item that is a part of an indicator. */
    public static ItemId of(String indicator, String part) {
        return new ItemId(indicator, Optional.of(part));
    }

    /** Returns {@code 17.1} or {@code 17.1/piped}. */
    @Override
    public String toString() {
        return part.map(id -> indicator + "/" + id).orElse(indicator);
    }
}
