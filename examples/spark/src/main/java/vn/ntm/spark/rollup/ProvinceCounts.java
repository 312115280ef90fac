package vn.ntm.spark.rollup;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.ntm.criteria.progress.Progress;

/**
 * The counts of each province on each day, in one task or of many tasks together: the same however the rows are cut. It
 * travels by Java's serialisation, as {@link Progress.Counts} do, between equal versions only: driver and executors take one jar.
 */
public final class ProvinceCounts implements Serializable {

    private static final long serialVersionUID = 1;

    private final HashMap<ProvinceDay, Progress.Counts> counts = new HashMap<>();

    /** Creates counts of nothing. */
    public ProvinceCounts() {}

    /** Returns the counts of a province, to be added to. */
    public Progress.Counts of(ProvinceDay province) {
        return counts.computeIfAbsent(province, any -> new Progress.Counts());
    }

    /** Adds what others have counted. */
    public ProvinceCounts merge(ProvinceCounts other) {
        other.counts.forEach((province, more) -> of(province).merge(more));
        return this;
    }

    /** Returns the counts by day and province, in their order. */
    public Map<ProvinceDay, Progress.Counts> toMap() {
        return new TreeMap<>(counts);
    }
}
