package vn.ntm.spark.rollup;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.criteria.progress.ProgressCounters;
import vn.ntm.spark.Marks;

/** The counters of texts of {@link Marks}: whole numbers only, in one block. */
public final class MarkTally implements Serializable {

    private static final long serialVersionUID = 1;

    private final int size;
    private final int criteria;

    /** Of each criterion how many meet it, then how many may, then how many units have each least and most number. */
    private final long[] counters;

    /**
     * Creates counters of nothing.
     *
     * @param size how many criteria the law has
     * @param criteria how many of them the tables hold and count, as many signs as a text has
     */
    public MarkTally(int size, int criteria) {
        this.size = size;
        this.criteria = criteria;
        this.counters = new long[2 * criteria + (size + 1) * (size + 1)];
    }

    /**
     * Counts a unit.
     *
     * @throws IllegalArgumentException if the text has a sign that is none, or another number of them; the message has it
     */
    public MarkTally add(String marks) {
        if (marks.length() != criteria) {
            throw new IllegalArgumentException("marks: " + marks + " are not " + criteria + " signs");
        }
        int least = 0;
        int not = 0;
        for (int i = 0; i < criteria; i++) {
            switch (marks.charAt(i)) {
                case Marks.MET -> {
                    least++;
                    counters[i]++;
                }
                case Marks.NOT_MET -> not++;
                case Marks.OPEN -> counters[criteria + i]++;
                default -> throw new IllegalArgumentException("marks: " + marks + " has a sign that is none");
            }
        }
        counters[span(least, size - not)]++;
        return this;
    }

    /** Adds what others have counted. */
    public MarkTally merge(MarkTally other) {
        Arrays.setAll(counters, i -> Math.addExact(counters[i], other.counters[i]));
        return this;
    }

    private int span(int least, int most) {
        return 2 * criteria + most * (size + 1) + least;
    }

    /** Returns the counters as the library keeps them. */
    public ProgressCounters toCounters() {
        ImmutableMap.Builder<CountRange, Long> byCriteriaMet = ImmutableMap.builder();
        long units = 0;
        for (int most = 0; most <= size; most++) {
            for (int least = 0; least <= most; least++) {
                long here = counters[span(least, most)];
                if (here > 0) {
                    byCriteriaMet.put(CountRange.of(least, most), here);
                    units += here;
                }
            }
        }
        return new ProgressCounters(
                units,
                units,
                list(0, criteria),
                list(criteria, 2 * criteria),
                byCriteriaMet.build(),
                0,
                0,
                ImmutableMap.of());
    }

    private List<Long> list(int from, int to) {
        return Arrays.stream(counters, from, to).boxed().toList();
    }
}
