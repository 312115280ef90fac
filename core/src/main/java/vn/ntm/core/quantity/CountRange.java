package vn.ntm.core.quantity;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * A count that may not be known exactly: every integer from {@code min} to {@code max}. Where something
 * is undetermined a count becomes a range, never a silent choice.
 *
 * @param min the least it can be
 * @param max the most it can be
 */
@API(status = API.Status.STABLE, since = "0.1")
public record CountRange(long min, long max) {

    private static final String BETWEEN = "..";

    /** Checks that the range is not empty. */
    public CountRange {
        if (min > max) {
            throw new IllegalArgumentException("min " + min + " is greater than max " + max);
        }
    }

    /**
     * Returns the range from {@code min} to {@code max}, both included.
     *
     * @throws IllegalArgumentException if min is greater than max
     */
    public static CountRange of(long min, long max) {
        return new CountRange(min, max);
    }

    /** Returns the range of one value. */
    public static CountRange exactly(long count) {
        return new CountRange(count, count);
    }

    /**
     * Returns the range that {@code text} writes as {@code 2405..2406}, or as one number where it is exact.
     *
     * @throws IllegalArgumentException if the text has another form; the message holds it
     */
    public static CountRange parse(String text) {
        int between = text.indexOf(BETWEEN);
        try {
            return between < 0
                    ? exactly(count(text))
                    : of(count(text.substring(0, between)), count(text.substring(between + BETWEEN.length())));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a range of counts such as 2405..2406: " + text, e);
        }
    }

    /** As {@link #toString} writes it: {@link Long#parseLong} takes a plus, and digits of every script. */
    private static long count(String text) {
        long count = Long.parseLong(text);
        if (!Long.toString(count).equals(text)) {
            throw new NumberFormatException(text);
        }
        return count;
    }

    /** Returns whether only one value is possible. */
    public boolean isExact() {
        return min == max;
    }

    /** Returns whether {@code count} is possible. */
    public boolean contains(long count) {
        return min <= count && count <= max;
    }

    /**
     * Returns the range of the sums.
     *
     * @throws ArithmeticException if a bound passes the size of a {@code long}
     */
    public CountRange plus(CountRange other) {
        return of(Math.addExact(min, other.min), Math.addExact(max, other.max));
    }

    /** Returns what is possible in both ranges, if anything is. */
    public Optional<CountRange> intersection(CountRange other) {
        long least = Math.max(min, other.min);
        long most = Math.min(max, other.max);
        return least <= most ? Optional.of(of(least, most)) : Optional.empty();
    }

    /** Returns the range as people read it: 196.096–196.197. */
    public String toText(Language language) {
        String least = Decimal.of(min).toText(language);
        return isExact() ? least : least + "–" + Decimal.of(max).toText(language);
    }

    /** Returns {@code 2405..2406}, or one number where it is exact: the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return isExact() ? Long.toString(min) : min + BETWEEN + max;
    }
}
