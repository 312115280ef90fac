package vn.ntm.criteria.reconcile;

import java.math.BigDecimal;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Rounding;

/** A {@link MeantRange} that has both bounds, to compute with: all values that print as one figure. */
record Interval(Decimal low, boolean lowIncluded, Decimal high, boolean highIncluded) {

    /** Returns every value that {@code figure} stands for if it was shortened by {@code rounding}. */
    static Interval printedAs(PublishedFigure figure, Rounding rounding) {
        MeantRange range = MeantRange.printed(figure.value(), figure.scale(), rounding);
        return new Interval(
                range.low().orElseThrow(), range.lowIncluded(), range.high().orElseThrow(), range.highIncluded());
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
}
