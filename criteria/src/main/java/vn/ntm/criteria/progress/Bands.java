package vn.ntm.criteria.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * Ranges of the number of criteria met by which reports group communes (nhóm xã theo số tiêu chí đạt): 19, 15-18, 10-14.
 * They need not cover every number, but no number is in two.
 *
 * @param bands the bands, in the order in which they are shown
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Bands(List<Band> bands) {

    /** No set comes near it; it keeps nonsense away. */
    private static final int MAX_DIGITS = 3;

    /**
     * A range of the number of criteria met (một nhóm).
     *
     * @param min the least number
     * @param max the greatest number
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Band(int min, int max) {

        /** Checks that the band is not empty. */
        public Band {
            if (min < 0 || min > max) {
                throw new IllegalArgumentException(
                        "a band from " + min + " to " + max + " holds no number of criteria");
            }
        }

        /**
         * Returns the band that {@code text} writes as {@code 15-18} or {@code 19}.
         *
         * @throws IllegalArgumentException if the text has another form; the message holds it
         */
        public static Band parse(String text) {
            int hyphen = text.indexOf('-');
            int min = number(hyphen < 0 ? text : text.substring(0, hyphen), text);
            return new Band(min, hyphen < 0 ? min : number(text.substring(hyphen + 1), text));
        }

        private static int number(String digits, String text) {
            if (digits.isEmpty()
                    || digits.length() > MAX_DIGITS
                    || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
                throw new IllegalArgumentException("not a band such as 15-18 or 19: " + text);
            }
            return Integer.parseInt(digits);
        }

        /** Returns whether {@code criteria} are in it. */
        public boolean contains(int criteria) {
            return min <= criteria && criteria <= max;
        }

        /** Returns which of the numbers that a set of {@code size} criteria can have are in it. */
        boolean[] marks(int size) {
            if (max > size) {
                throw new IllegalArgumentException(
                        "band " + this + " goes beyond the " + size + " criteria of the set");
            }
            boolean[] marks = new boolean[size + 1];
            Arrays.fill(marks, min, max + 1, true);
            return marks;
        }

        /** Returns {@code 15-18}, or one number: the inverse of {@link #parse}. */
        @Override
        public String toString() {
            return min == max ? Integer.toString(min) : min + "-" + max;
        }
    }

    /** Checks that there is a band and that none overlap. */
    public Bands {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("bands: there is none");
        }
        for (int i = 0; i < bands.size(); i++) {
            for (Band other : bands.subList(0, i)) {
                if (bands.get(i).min <= other.max && other.min <= bands.get(i).max) {
                    throw new IllegalArgumentException("bands: " + other + " and " + bands.get(i) + " overlap");
                }
            }
        }
    }

    /**
     * Returns the bands.
     *
     * @throws IllegalArgumentException if there is none or two overlap
     */
    public static Bands of(List<Band> bands) {
        return new Bands(bands);
    }

    /**
     * Returns the bands that {@code text} writes with commas between: {@code 19,15-18,10-14,5-9,0-4}.
     *
     * @throws IllegalArgumentException if the text has another form or two bands overlap; the message says where
     */
    public static Bands parse(String text) {
        List<Band> bands = new ArrayList<>();
        for (String band : text.split(",", -1)) {
            bands.add(Band.parse(band.strip()));
        }
        return new Bands(bands);
    }

    /** The bands that reports use, by the number of criteria of the set. */
    private static final class Table {
        static final List<Row> ROWS = CsvTable.read(
                        Bands.class.getResource("bands.csv"), "bands.csv", List.of("criteria", "bands", "source"))
                .rows();
    }

    /**
     * Returns the bands that reports on {@code set} use.
     *
     * @throws IllegalArgumentException if none are known for sets of its size; the message names the set
     */
    public static Bands usual(CriteriaSet set) {
        return Table.ROWS.stream()
                .filter(row -> row.integer("criteria").equals(set.size())
                        && !set.size().equals(OptionalInt.empty()))
                .map(row -> row.parsed("bands", Bands::parse).orElseThrow())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no bands are usual for " + set.id() + " with "
                        + (set.size().isPresent()
                                ? set.size().getAsInt() + " criteria"
                                : "an unknown number of criteria")
                        + ": name those that you want"));
    }

    /** Returns the bands with commas between: the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return bands.stream().map(Band::toString).collect(Collectors.joining(","));
    }
}
