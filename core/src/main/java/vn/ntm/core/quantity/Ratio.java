package vn.ntm.core.quantity;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Computed;
import vn.ntm.core.text.Language;

/**
 * A count of a count (tỷ lệ): 17 of 86 communes, 1586 criteria over 152 communes. The terms are kept and
 * never reduced, so that whoever reads the answer sees what was divided by what; adding two ratios adds
 * their terms, which is how a province's share comes from those of its communes.
 *
 * <p>A ratio with the denominator zero can be made and added; asked for its value it answers that it is
 * not computable. {@code compareTo} compares the values, {@code equals} the terms, so 1/2 and 2/4 compare
 * as equal but are not equal.
 */
@API(status = API.Status.STABLE, since = "0.1")
public final class Ratio implements Comparable<Ratio> {

    private static final Decimal HUNDRED = Decimal.of(100);

    private final Decimal numerator;
    private final Decimal denominator;

    private Ratio(Decimal numerator, Decimal denominator) {
        if (denominator.signum() < 0) {
            throw new IllegalArgumentException("denominator is negative: " + denominator);
        }
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns {@code numerator} of {@code denominator}.
     *
     * @throws IllegalArgumentException if the denominator is negative
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(Decimal.of(numerator), Decimal.of(denominator));
    }

    /**
     * Returns {@code numerator} of {@code denominator}.
     *
     * @throws IllegalArgumentException if the denominator is negative
     */
    public static Ratio of(Decimal numerator, Decimal denominator) {
        return new Ratio(numerator, denominator);
    }

    /**
     * Returns the ratio that {@code text} writes as two plain numbers with a slash between: {@code 1586/152}.
     *
     * @throws IllegalArgumentException if the text has another form; the message holds it
     */
    public static Ratio parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not a ratio such as 1586/152: " + text);
        }
        return of(Decimal.parse(text.substring(0, slash)), Decimal.parse(text.substring(slash + 1)));
    }

    /** Returns what is counted. */
    public Decimal numerator() {
        return numerator;
    }

    /** Returns what it is counted of. */
    public Decimal denominator() {
        return denominator;
    }

    /** Returns the ratio of the sums of the terms. */
    public Ratio plus(Ratio other) {
        return new Ratio(numerator.plus(other.numerator), denominator.plus(other.denominator));
    }

    /** Returns the quotient with at most {@code scale} digits after the point, rounded HALF_UP once. */
    public Computed<Decimal> toDecimal(int scale) {
        return toDecimal(scale, Rounding.HALF_UP);
    }

    /** Returns the quotient with at most {@code scale} digits after the point. */
    public Computed<Decimal> toDecimal(int scale, Rounding rounding) {
        return numerator.dividedBy(denominator, scale, rounding);
    }

    /** Returns the share in percent with at most {@code scale} digits after the point, rounded HALF_UP once. */
    public Computed<Percentage> toPercentage(int scale) {
        return toPercentage(scale, Rounding.HALF_UP);
    }

    /** Returns the share in percent with at most {@code scale} digits after the point. */
    public Computed<Percentage> toPercentage(int scale, Rounding rounding) {
        return numerator.times(HUNDRED).dividedBy(denominator, scale, rounding).map(Percentage::of);
    }

    /** Returns the quotient as people read it, with exactly {@code scale} decimals: 10,43. */
    public String toText(int scale, Language language) {
        return toDecimal(scale).toText(language, value -> value.toText(scale, language));
    }

    /** Returns the share as people read it, with exactly {@code scale} decimals: 19,8 %. */
    public String toPercentText(int scale, Language language) {
        return toPercentage(scale).toText(language, value -> value.toText(scale, language));
    }

    /** Compares the values; a ratio with the denominator zero comes before all others. */
    @Override
    public int compareTo(Ratio other) {
        if (denominator.signum() == 0 || other.denominator.signum() == 0) {
            return Integer.compare(denominator.signum(), other.denominator.signum());
        }
        return numerator.times(other.denominator).compareTo(other.numerator.times(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio r && numerator.equals(r.numerator) && denominator.equals(r.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** Returns the two terms with a slash between, the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
