package vn.ntm.io.form.matrix;

import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Rounding;
import vn.ntm.io.sheet.FormFigure;

/**
 * What the rows give for a cell: what is certain, and what it would be were all that is undetermined so too.
 *
 * @param least the certain value, with what it is counted of
 * @param most the value that it can be at most
 * @param isCount whether only its numerator is printed
 * @param isShare whether it is printed in percent
 */
record Given(Ratio least, Ratio most, boolean isCount, boolean isShare) {

    private static final Decimal ONE = Decimal.of(1);
    private static final Decimal HUNDREDTH = Decimal.of(1, 2);

    static Given count(long certain, long undetermined, long of) {
        return new Given(Ratio.of(certain, of), Ratio.of(certain + undetermined, of), true, false);
    }

    static Given share(long certain, long undetermined, long of) {
        return new Given(Ratio.of(certain, of), Ratio.of(certain + undetermined, of), false, true);
    }

    static Given mean(long certain, long undetermined, long units) {
        return new Given(Ratio.of(certain, units), Ratio.of(certain + undetermined, units), false, false);
    }

    /** Whether the printed figure can be that of the rows, each rounded to its digits. */
    boolean fits(FormFigure figure) {
        Decimal printed = figure.value();
        boolean inRange = at(least, figure.scale())
                        .filter(value -> value.compareTo(printed) <= 0)
                        .isPresent()
                && at(most, figure.scale())
                        .filter(value -> value.compareTo(printed) >= 0)
                        .isPresent();
        return inRange
                && (isCount ? printed.isInteger() : isOfWholeCount(figure))
                && figure.of().map(least.denominator()::equals).orElse(true);
    }

    /** Units and criteria are counted whole: of two units, one of them undetermined, 75 % is no outcome. */
    private boolean isOfWholeCount(FormFigure figure) {
        Decimal of = least.denominator();
        Decimal parts = isShare ? figure.value().times(HUNDREDTH) : figure.value();
        Decimal near = parts.times(of).round(0, Rounding.TRUNCATED);
        return Stream.of(near, near.plus(ONE), least.numerator(), most.numerator())
                .filter(count -> count.compareTo(least.numerator()) >= 0 && count.compareTo(most.numerator()) <= 0)
                .anyMatch(count -> at(Ratio.of(count, of), figure.scale())
                        .filter(figure.value()::equals)
                        .isPresent());
    }

    /**
     * Returns the certain value or, where another is printed and something is undetermined, the range {@code 2..3}; nothing
     * where the rows give none.
     */
    Optional<String> toText(Optional<Decimal> printed, int scale) {
        Optional<Decimal> certain = at(least, scale);
        Optional<Decimal> highest = at(most, scale);
        boolean asRange = printed.isPresent() && !printed.equals(certain) && !highest.equals(certain);
        return certain.map(
                value -> asRange ? text(value, scale) + ".." + text(highest.orElseThrow(), scale) : text(value, scale));
    }

    private String text(Decimal value, int scale) {
        return isCount ? value.toString() : value.toPlain(scale);
    }

    private Optional<Decimal> at(Ratio value, int scale) {
        if (isCount) {
            return Optional.of(value.numerator());
        }
        return isShare
                ? value.toPercentage(scale).toOptional().map(share -> share.value())
                : value.toDecimal(scale).toOptional();
    }
}
