package vn.ntm.core.quantity;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * A figure in percent (phần trăm), such as 19.8 %. The difference of two percentages is in percentage
 * points (điểm phần trăm). To add shares of different wholes, add their {@link Ratio}s instead.
 *
 * @param value the figure in percent: 19.8, not 0.198
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Percentage(Decimal value) implements Comparable<Percentage> {

    /** Returns {@code value} percent. */
    public static Percentage of(Decimal value) {
        return new Percentage(value);
    }

    /**
     * Returns the percentage of a plain number in percent.
     *
     * @throws IllegalArgumentException if {@code value} is not a number
     */
    public static Percentage of(String value) {
        return new Percentage(Decimal.parse(value));
    }

    /**
     * Returns the percentage that {@code text} writes as a plain number and a percent sign: {@code 19.8%}.
     *
     * @throws IllegalArgumentException if the text has another form; the message holds it
     */
    public static Percentage parse(String text) {
        if (!text.endsWith("%")) {
            throw new IllegalArgumentException("not a percentage such as 19.8%: " + text);
        }
        return of(text.substring(0, text.length() - 1));
    }

    /** Returns how many percentage points this is above {@code other}. */
    public Decimal minus(Percentage other) {
        return value.minus(other.value);
    }

    /** Returns the percentage as people read it, with all its digits: 19,8 %. */
    public String toText(Language language) {
        return value.toText(language) + " %";
    }

    /** Returns the percentage as people read it, with exactly {@code scale} decimals, rounded HALF_UP. */
    public String toText(int scale, Language language) {
        return value.toText(scale, language) + " %";
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    /** Returns the plain number and a percent sign, the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return value + "%";
    }
}
