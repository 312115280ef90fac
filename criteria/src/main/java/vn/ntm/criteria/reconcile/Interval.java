package vn.ntm.criteria.reconcile;

import java.math.BigDecimal;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Rounding;

/** The values between two bounds, each of which belongs to it or not: all that print as one figure. */
record Interval(Decimal low, boolean lowIncluded, Decimal high, boolean highIncluded) {

    /** Returns every value that {@code figure} stands for if it was shortened by {@code rounding}. */
    static Interval printedAs(PublishedFigure figure, Rounding rounding) {
        Decimal value = figure.value();
        Decimal unit = Decimal.of(BigDecimal.valueOf(1, figure.scale()));
        Decimal towardsZero = rounding == Rounding.HALF_UP ? halfOfLastDigit(figure) : Decimal.ZERO;
        Decimal awayFromZero = unit.minus(towardsZero);
        // Both roundings treat the signs alike, and zero takes what is nearest on either side.
        return switch (value.signum()) {
            case 1 -> new Interval(value.minus(towardsZero), true, value.plus(awayFromZero), false);
            case -1 -> new Interval(value.minus(awayFromZero), false, value.plus(towardsZero), true);
            default -> new Interval(awayFromZero.negate(), false, awayFromZero, false);
        };
    }

    /** Returns half of one unit of the last digit that {@code figure} prints. */
    static Decimal halfOfLastDigit(PublishedFigure figure) {
        return Decimal.of(BigDecimal.valueOf(5, figure.scale() + 1));
    }

    /** Returns whether the value of {@code ratio}, whose denominator is not zero, lies within. */
    boolean contains(Ratio ratio) {
        int aboveLow = ratio.numerator().compareTo(low.times(ratio.denominator()));
        int aboveHigh = ratio.numerator().compareTo(high.times(ratio.denominator()));
        return (lowIncluded ? aboveLow >= 0 : aboveLow > 0) && (highIncluded ? aboveHigh <= 0 : aboveHigh < 0);
    }

    /** Returns the values of opposite sign. */
    Interval negate() {
        return new Interval(high.negate(), highIncluded, low.negate(), lowIncluded);
    }

    /** Returns the values times {@code factor}, which is positive. */
    Interval times(Decimal factor) {
        return new Interval(low.times(factor), lowIncluded, high.times(factor), highIncluded);
    }
}
