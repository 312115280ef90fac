package vn.ntm.io.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.NumberMarks;
import vn.ntm.io.sheet.row.NumberCell;

/**
 * A figure as a form prints it: {@code 1.586}, {@code 10,43}, {@code 54,9 %}, {@code 12/19}.
 *
 * @param value its value
 * @param scale how many digits stand behind the mark
 * @param of what it says to be counted of, if it does
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record FormFigure(Decimal value, int scale, Optional<Decimal> of) {

    private static final Pattern COUNT_OF = Pattern.compile("([^/]+)/([^/]+)");
    private static final Pattern PERCENT = Pattern.compile("(.*[^\\s\\p{Z}])[\\s\\p{Z}]*%");

    private static final Pattern MANTISSA = Pattern.compile("([^eE]+)(?:[eE]([-+]?\\d{1,3}))?");

    /** Returns the figure that a cell prints; nothing if it prints none by these marks. */
    public static Optional<FormFigure> of(String cell, NumberMarks marks, int mostDigits) {
        String text = Blanks.strip(cell);
        Matcher countOf = COUNT_OF.matcher(text);
        if (countOf.matches()) {
            Optional<FormFigure> count = plain(Blanks.strip(countOf.group(1)), marks, mostDigits);
            Optional<FormFigure> of = plain(Blanks.strip(countOf.group(2)), marks, mostDigits);
            return count.isEmpty() || of.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new FormFigure(count.get().value(), count.get().scale(), of.map(FormFigure::value)));
        }
        return plain(text, marks, mostDigits);
    }

    /** Returns the share in percent that a cell prints, with or without its sign. */
    public static Optional<FormFigure> ofShare(String cell, NumberMarks marks, int mostDigits) {
        String text = Blanks.strip(cell);
        Matcher percent = PERCENT.matcher(text);
        return plain(percent.matches() ? percent.group(1) : text, marks, mostDigits);
    }

    /** A figure is a number as any other cell writes one; an exponent moves the place to which it is printed. */
    private static Optional<FormFigure> plain(String text, NumberMarks marks, int mostDigits) {
        Matcher written = MANTISSA.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int mark = written.group(1).lastIndexOf(marks.decimal());
        int decimals = mark < 0 ? 0 : written.group(1).length() - mark - 1;
        int exponent = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
        return new NumberCell(marks, mostDigits)
                .number(text)
                .map(value -> new FormFigure(value, Math.max(0, decimals - exponent), Optional.empty()));
    }

    /** Returns it in plain notation with the digits that are printed. */
    @Override
    public String toString() {
        return value.toPlain(scale) + of.map(whole -> "/" + whole).orElse("");
    }
}
