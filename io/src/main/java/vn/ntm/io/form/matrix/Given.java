package vn.ntm.io.form.matrix;

import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
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
        boolean whole = !isCount || printed.isInteger();
        return inRange && whole && figure.of().map(least.denominator()::equals).orElse(true);
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
