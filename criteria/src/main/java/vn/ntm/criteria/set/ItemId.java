package vn.ntm.criteria.set;

import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

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

    // Said here, not left to the record: a set is put together by looking up hundreds, and what a record brings is made
    // by the JVM at its first use, at the price of many classes.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemId that && indicator.equals(that.indicator) && part.equals(that.part);
    }

    @Override
    public int hashCode() {
        return 31 * indicator.hashCode() + part.hashCode();
    }

    /** Returns {@code 17.1} or {@code 17.1/piped}. */
    @Override
    public String toString() {
        return part.isPresent() ? indicator + "/" + part.get() : indicator;
    }
}
