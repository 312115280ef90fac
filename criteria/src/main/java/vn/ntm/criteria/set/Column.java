package vn.ntm.criteria.set;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.area.EconomicRegion;

/**
 * A column of the annex (cột của phụ lục): the general one, that of a region, or that of a group of communes.
 *
 * @param axis what the column differs by
 * @param key the region or group; empty for the general column
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Column(Axis axis, String key) {

    /** The general column (chỉ tiêu chung). */
    public static final Column GENERAL = new Column(Axis.GENERAL, "");

    /** Checks that the general column alone has no key. */
    public Column {
        if ((axis == Axis.GENERAL) != key.isEmpty()) {
            throw new IllegalArgumentException("axis " + axis + " does not go with the key \"" + key + "\"");
        }
    }

    /** Returns the column of {@code axis} and {@code key}. */
    public static Column of(Axis axis, String key) {
        return new Column(axis, key);
    }

    /** Returns the column of a region. */
    public static Column of(EconomicRegion region) {
        return new Column(Axis.REGION, region.id());
    }

    /**
     * Returns the column that {@code text} writes: {@code GENERAL}, {@code REGION:TDMNPB}, {@code GROUP:3}.
     *
     * @throws IllegalArgumentException if the text has another form; the message holds it
     */
    public static Column parse(String text) {
        int colon = text.indexOf(':');
        try {
            return colon < 0
                    ? new Column(Axis.valueOf(text), "")
                    : new Column(Axis.valueOf(text.substring(0, colon)), text.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a column such as REGION:TDMNPB: " + text, e);
        }
    }

    // Said here, not left to the record, for the reason that ItemId gives.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Column that && axis == that.axis && key.equals(that.key));
    }

    @Override
    public int hashCode() {
        return 31 * axis.name().hashCode() + key.hashCode();
    }

    /** Returns the axis and the key, the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return key.isEmpty() ? axis.name() : axis + ":" + key;
    }
}
