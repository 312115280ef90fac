package vn.ntm.io.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.NumberMarks;

/**
 * A figure as a form prints it: {@code 1.586}, {@code 10,43}, {@code 54,9 %}, {@code 12/19}.
 *
 * @param value its value
 * @param scale how many digits stand behind the mark
 * @param of what it says to be counted of, if it does
 */
record FormFigure(Decimal value, int scale, Optional<Decimal> of) {

    private static final Pattern COUNT_OF = Pattern.compile("([^/]+)/([^/]+)");
    private static final Pattern PERCENT = Pattern.compile("(.*[^\\s\\p{Z}])[\\s\\p{Z}]*%");

    private static final int GROUP = 3;

    /** Returns the figure that a cell prints; nothing if it prints none by these marks. */
    static Optional<FormFigure> of(String cell, NumberMarks marks, int mostDigits) {
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
    static Optional<FormFigure> ofShare(String cell, NumberMarks marks, int mostDigits) {
        String text = Blanks.strip(cell);
        Matcher percent = PERCENT.matcher(text);
        return plain(percent.matches() ? percent.group(1) : text, marks, mostDigits);
    }

    private static Optional<FormFigure> plain(String text, NumberMarks marks, int mostDigits) {
        int mark = text.indexOf(marks.decimal());
        String whole = mark < 0 ? text : text.substring(0, mark);
        String digits = mark < 0 ? "" : text.substring(mark + 1);
        if (marks.grouping() != NumberMarks.NO_GROUPING && whole.indexOf(marks.grouping()) >= 0) {
            if (!isGrouped(whole, marks.grouping())) {
                return Optional.empty();
            }
            whole = whole.replace(String.valueOf(marks.grouping()), "");
        }
        boolean written = isDigits(whole.startsWith("-") ? whole.substring(1) : whole, mostDigits)
                && (mark < 0 || isDigits(digits, mostDigits));
        return written
                ? Optional.of(new FormFigure(
                        Decimal.parse(mark < 0 ? whole : whole + "." + digits), digits.length(), Optional.empty()))
                : Optional.empty();
    }

    private static boolean isGrouped(String whole, char grouping) {
        int end = whole.length();
        for (int at = whole.lastIndexOf(grouping); at >= 0; at = whole.lastIndexOf(grouping, at - 1)) {
            if (end - at - 1 != GROUP) {
                return false;
            }
            end = at;
        }
        int first = whole.startsWith("-") ? end - 1 : end;
        return first >= 1 && first <= GROUP;
    }

    private static boolean isDigits(String text, int most) {
        return !text.isEmpty() && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns it in plain notation with the digits that are printed. */
    @Override
    public String toString() {
        return value.toPlain(scale) + of.map(whole -> "/" + whole).orElse("");
    }
}
