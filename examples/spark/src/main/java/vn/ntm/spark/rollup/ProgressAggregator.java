package vn.ntm.spark.rollup;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.ProgressCounters;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;

/**
 * The counters of a group of units in SQL (tổng hợp tiến độ): {@code SELECT province, ntm_progress(marks) FROM verdicts GROUP
 * BY province}. It takes the text of {@link vn.ntm.spark.Marks}, passes over nulls, and returns the JSON document of {@link
 * ProgressCounters}; {@link #progress} makes figures of it.
 *
 * <p>Its buffer is an object that is turned to bytes where a group leaves its task, and never an encoded bean, which would
 * be taken apart and put together for every row.
 */
public final class ProgressAggregator extends Aggregator<@Nullable String, MarkTally, String> {

    /** What it is called in SQL. */
    public static final String NAME = "ntm_progress";

    private static final long serialVersionUID = 1;

    private final int size;
    private final int counted;

    private ProgressAggregator(int size, int counted) {
        this.size = size;
        this.counted = counted;
    }

    /** Returns the aggregator of units judged by {@code set}. */
    public static ProgressAggregator of(CriteriaSet set) {
        int counted = Math.toIntExact(
                set.criteria().stream().filter(Criterion::counted).count());
        return new ProgressAggregator(set.size().orElse(counted), counted);
    }

    /** Makes SQL know it by its name. */
    public static void register(SparkSession spark, CriteriaSet set) {
        spark.udf().register(NAME, functions.udaf(of(set), Encoders.STRING()));
    }

    /**
     * Returns the figures of what it returned.
     *
     * @throws IllegalArgumentException if the counters cannot be of this set
     */
    public static Progress progress(CriteriaSet set, String counters) {
        return NtmJson.standard()
                .read(TextSource.of(NAME, counters), ProgressCounters.class)
                .toProgress(set);
    }

    @Override
    public MarkTally zero() {
        return new MarkTally(size, counted);
    }

    @Override
    public MarkTally reduce(MarkTally tally, @Nullable String marks) {
        return marks == null ? tally : tally.add(marks);
    }

    @Override
    public MarkTally merge(MarkTally one, MarkTally other) {
        return one.merge(other);
    }

    @Override
    public String finish(MarkTally tally) {
        return NtmJson.standard().write(tally.toCounters());
    }

    @Override
    public Encoder<MarkTally> bufferEncoder() {
        return Encoders.javaSerialization(MarkTally.class);
    }

    @Override
    public Encoder<String> outputEncoder() {
        return Encoders.STRING();
    }
}
