package vn.ntm.criteria.reconcile;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/**
 * A figure as a report prints it (số liệu công bố). Its digits say how far it was rounded: {@code 5.0} has
 * one digit after the point and {@code 5} none, so they are different figures of the same value.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PublishedFigure {

    private final String raw;
    private final Decimal value;
    private final int scale;

    private PublishedFigure(String raw, Decimal value, int scale) {
        this.raw = raw;
        this.value = value;
        this.scale = scale;
    }

    /**
     * Returns the figure that {@code text} writes with ASCII digits and a decimal point.
     *
     * @throws IllegalArgumentException if the text is not a number that {@link Decimal#parse} accepts, or
     *     has more than {@link Decimal#MAX_DIGITS} digits after the point; the message holds the text
     */
    public static PublishedFigure of(String text) {
        Decimal value = Decimal.parse(text);
        int scale = Math.max(0, digitsAfterPoint(text));
        if (scale > Decimal.MAX_DIGITS) {
            throw new IllegalArgumentException("more than " + Decimal.MAX_DIGITS + " digits after the point: " + text);
        }
        return new PublishedFigure(text, value, scale);
    }

    /** Returns the figure of an integer, without digits after the point. */
    public static PublishedFigure of(long value) {
        return new PublishedFigure(Long.toString(value), Decimal.of(value), 0);
    }

    private static int digitsAfterPoint(String text) {
        int exponentAt = Math.max(text.indexOf('e'), text.indexOf('E'));
        String digits = exponentAt < 0 ? text : text.substring(0, exponentAt);
        int exponent = exponentAt < 0 ? 0 : Integer.parseInt(text.substring(exponentAt + 1));
        int point = digits.indexOf('.');
        return (point < 0 ? 0 : digits.length() - point - 1) - exponent;
    }

    /** Returns the figure exactly as it was given. */
    public String raw() {
        return raw;
    }

    /** Returns its value. */
    public Decimal value() {
        return value;
    }

    /** Returns how many digits it prints after the point. */
    public int scale() {
        return scale;
    }

    /** Returns the figure as people read it, with as many digits as it prints: 12,50. */
    public String toText(Language language) {
        return value.toText(scale, language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublishedFigure f && raw.equals(f.raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    /** Returns the figure exactly as it was given, the inverse of {@link #of(String)}. */
    @Override
    public String toString() {
        return raw;
    }
}
