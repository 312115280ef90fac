package vn.ntm.criteria.progress;

import vn.ntm.core.quantity.CountRange;

/**
 * Units by the least and the most number of criteria that they meet, as one row of counters: all that is needed to say
 * of any band how many units are in it for certain, and how many may be.
 */
final class Spans {

    private Spans() {}

    /** Returns how many counters a set of so many criteria takes. */
    static int length(int size) {
        return index(0, size + 1);
    }

    static int index(int least, int most) {
        return most * (most + 1) / 2 + least;
    }

    /** Returns the sum of the least numbers, and that of the greatest. */
    static CountRange criteria(long[] spans, int size) {
        long leastSum = 0;
        long mostSum = 0;
        for (int most = 0; most <= size; most++) {
            for (int least = 0; least <= most; least++) {
                long units = spans[index(least, most)];
                leastSum = Math.addExact(leastSum, Math.multiplyExact(units, least));
                mostSum = Math.addExact(mostSum, Math.multiplyExact(units, most));
            }
        }
        return CountRange.of(leastSum, mostSum);
    }

    /** Returns how many units meet so many criteria at least. */
    static long byLeast(long[] spans, int size, int least) {
        long units = 0;
        for (int most = least; most <= size; most++) {
            units += spans[index(least, most)];
        }
        return units;
    }

    /**
     * Returns how many units have their number among those marked: at least those all of whose possible numbers are, at
     * most those of which one is.
     */
    static CountRange in(long[] spans, int size, boolean[] marked) {
        long certain = 0;
        long possible = 0;
        for (int most = 0; most <= size; most++) {
            boolean all = true;
            boolean any = false;
            for (int least = most; least >= 0; least--) {
                all &= marked[least];
                any |= marked[least];
                long units = spans[index(least, most)];
                certain += all ? units : 0;
                possible += any ? units : 0;
            }
        }
        return CountRange.of(certain, possible);
    }
}
