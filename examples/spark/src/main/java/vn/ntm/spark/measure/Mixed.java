package vn.ntm.spark.measure;

/** Bits that follow from a number and look like chance: the same on every machine, for every way to cut the rows. */
final class Mixed {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Mixed() {}

    /** Returns the bits at a place of the row that begins with {@code start}. */
    static long at(long start, int place) {
        return of(start + (place + 1) * STEP);
    }

    /** Returns the bits of a number. */
    static long of(long number) {
        long first = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
