package vn.ntm.io.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The units of the rows of a file, in the order of the rows, at twenty bytes a row: so that it can be told of a file of
 * any size which rows are about the same unit.
 */
final class RowKeys {

    private static final int FIRST = 1024;

    private long[] keys = new long[FIRST];
    private long[] prints = new long[FIRST];
    private int[] lines = new int[FIRST];
    private int size;

    void add(long key, long print, int line) {
        if (size == keys.length) {
            int more = size + (size >> 1);
            keys = Arrays.copyOf(keys, more);
            prints = Arrays.copyOf(prints, more);
            lines = Arrays.copyOf(lines, more);
        }
        keys[size] = key;
        prints[size] = print;
        lines[size++] = line;
    }

    long key(int place) {
        return keys[place];
    }

    int line(int place) {
        return lines[place];
    }

    /**
     * What is to be done with a row that is not the only one of its unit.
     *
     * @param other the line of another row of the unit: of one that says something else, or of the first
     * @param contradicts whether they say different things
     * @param first whether it is the first
     */
    record Shared(int other, boolean contradicts, boolean first) {}

    /** Returns by their places the rows that share a unit with others. */
    Map<Integer, Shared> shared() {
        long[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        Map<Long, Integer> firsts = new HashMap<>();
        for (int i = 1; i < size; i++) {
            if (sorted[i] == sorted[i - 1]) {
                firsts.put(sorted[i], -1);
            }
        }
        Map<Integer, Shared> shared = new HashMap<>();
        if (firsts.isEmpty()) {
            return shared;
        }
        Map<Long, Integer> differing = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Integer first = firsts.get(keys[i]);
            if (first != null && first < 0) {
                firsts.put(keys[i], i);
            } else if (first != null && prints[first] != prints[i]) {
                differing.putIfAbsent(keys[i], i);
            }
        }
        for (int i = 0; i < size; i++) {
            Integer first = firsts.get(keys[i]);
            if (first != null) {
                Integer other = differing.get(keys[i]);
                int against = other == null || prints[i] != prints[first] ? first : other;
                shared.put(i, new Shared(lines[against], other != null, i == first));
            }
        }
        return shared;
    }
}
