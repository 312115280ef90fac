package vn.ntm.criteria.progress;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;

/**
 * A mean or a share that may not be known exactly (khoảng giá trị của số bình quân, tỷ lệ): the least and the greatest ratio that it can be, with their terms. It
 * is exact where nothing that it counts is undetermined.
 *
 * @param min the least
 * @param max the greatest
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RatioRange(Ratio min, Ratio max) {

    private static final String BETWEEN = "..";

    /** Checks that the range is not empty. */
    public RatioRange {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("min " + min + " is greater than max " + max);
        }
    }

    /**
     * Returns the range from {@code min} to {@code max}, both included.
     *
     * @throws IllegalArgumentException if min is greater than max
     */
    public static RatioRange of(Ratio min, Ratio max) {
        return new RatioRange(min, max);
    }

    /** Returns the range of a count that may not be known exactly, of {@code whole}. */
    public static RatioRange of(CountRange count, long whole) {
        return of(Ratio.of(count.min(), whole), Ratio.of(count.max(), whole));
    }

    /** Returns the range of one ratio. */
    public static RatioRange exactly(Ratio ratio) {
        return new RatioRange(ratio, ratio);
    }

    /**
     * Returns the range that {@code text} writes as {@code 1550/152..1586/152}, or as one ratio where it is exact.
     *
     * @throws IllegalArgumentException if the text has another form; the message holds it
     */
    public static RatioRange parse(String text) {
        int between = text.indexOf(BETWEEN);
        return between < 0
                ? exactly(Ratio.parse(text))
                : of(Ratio.parse(text.substring(0, between)), Ratio.parse(text.substring(between + BETWEEN.length())));
    }

    /** Returns whether only one ratio is possible. */
    public boolean isExact() {
        return min.equals(max);
    }

    /** Returns the ratio, if only one is possible. */
    public Optional<Ratio> exact() {
        return isExact() ? Optional.of(min) : Optional.empty();
    }

    /** Returns whether it has a value: its whole is not zero. */
    public boolean isComputable() {
        return min.denominator().signum() != 0 && max.denominator().signum() != 0;
    }

    /** Returns everything that this can be above {@code other}; what both leave open is taken as independent. */
    public RatioRange minus(RatioRange other) {
        return of(minus(min, other.max), minus(max, other.min));
    }

    private static Ratio minus(Ratio one, Ratio other) {
        if (one.denominator().equals(other.denominator())) {
            return Ratio.of(one.numerator().minus(other.numerator()), one.denominator());
        }
        return Ratio.of(
                one.numerator()
                        .times(other.denominator())
                        .minus(other.numerator().times(one.denominator())),
                one.denominator().times(other.denominator()));
    }

    /**
     * Returns this range divided by a ratio.
     *
     * @throws IllegalArgumentException if the ratio is not positive
     */
    RatioRange dividedBy(Ratio ratio) {
        if (ratio.numerator().signum() <= 0) {
            throw new IllegalArgumentException("ratio " + ratio + " is not positive");
        }
        return of(dividedBy(min, ratio), dividedBy(max, ratio));
    }

    private static Ratio dividedBy(Ratio one, Ratio other) {
        return Ratio.of(
                one.numerator().times(other.denominator()), one.denominator().times(other.numerator()));
    }

    /** Returns this range with everything below zero raised to zero. */
    RatioRange notNegative() {
        return of(notNegative(min), notNegative(max));
    }

    private static Ratio notNegative(Ratio ratio) {
        return ratio.numerator().signum() < 0 ? Ratio.of(Decimal.ZERO, ratio.denominator()) : ratio;
    }

    /** Returns the figure as people read it, 10,43 or 10,20–10,43; one figure where both round to it. */
    public String toText(int scale, Language language) {
        return text(min.toText(scale, language), max.toText(scale, language));
    }

    /** Returns the share as people read it, 19,8 % or 19,8 %–20,9 %; one figure where both round to it. */
    public String toPercentText(int scale, Language language) {
        return text(min.toPercentText(scale, language), max.toPercentText(scale, language));
    }

    private static String text(String least, String most) {
        return least.equals(most) ? least : least + "–" + most;
    }

    /** Returns {@code 1550/152..1586/152}, or one ratio where it is exact: the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return isExact() ? min.toString() : min + BETWEEN + max;
    }
}
