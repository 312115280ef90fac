package vn.ntm.criteria.reconcile.recompute;

import java.math.BigDecimal;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Rounding;
import vn.ntm.criteria.reconcile.MeantRange;
import vn.ntm.criteria.reconcile.PublishedFigure;

/** A {@link MeantRange} that has both bounds, to compute with: all values that print as one figure. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Interval(Decimal low, boolean lowIncluded, Decimal high, boolean highIncluded) {

    /** Returns every value that prints as {@code value} with {@code scale} digits after the point; less than 0 before it. */
    public static Interval printed(Decimal value, int scale, Rounding rounding) {
        Decimal unit = Decimal.of(BigDecimal.valueOf(1, scale));
        Decimal towardsZero =
                rounding == Rounding.HALF_UP ? Decimal.of(BigDecimal.valueOf(5, scale + 1)) : Decimal.ZERO;
        Decimal awayFromZero = unit.minus(towardsZero);
        // Both roundings treat the signs alike, and zero takes what is nearest on either side.
        return switch (value.signum()) {
            case 1 -> new Interval(value.minus(towardsZero), true, value.plus(awayFromZero), false);
            case -1 -> new Interval(value.minus(awayFromZero), false, value.plus(towardsZero), true);
            default -> new Interval(awayFromZero.negate(), false, awayFromZero, false);
        };
    }

    /** Returns every value that {@code figure} stands for if it was shortened by {@code rounding}. */
    static Interval printedAs(PublishedFigure figure, Rounding rounding) {
        return printed(figure.value(), figure.scale(), rounding);
    }

    /** Returns half of one unit of the last digit that {@code figure} prints. */
    static Decimal halfOfLastDigit(PublishedFigure figure) {
        return Decimal.of(BigDecimal.valueOf(5, figure.scale() + 1));
    }

    /** Returns the values of opposite sign. */
    Interval negate() {
        return new Interval(high.negate(), highIncluded, low.negate(), lowIncluded);
    }

    /** Returns the values times {@code factor}, which is positive. */
    Interval times(Decimal factor) {
        return new Interval(low.times(factor), lowIncluded, high.times(factor), highIncluded);
    }

    /** Returns the same values to be shown and asked. */
    public MeantRange toRange() {
        return new MeantRange(Optional.of(low), lowIncluded, Optional.of(high), highIncluded);
    }
}
