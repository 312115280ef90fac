package vn.ntm.io.report;

import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.sheet.CsvCells;

/**
 * A figure as a cell prints it.
 *
 * @param value its value
 * @param scale how many digits stand behind the mark
 */
record PrintedFigure(Decimal value, int scale) {

    private static final String PERCENT = "%";

    /** Returns the figure of a cell, a share with or without its sign; nothing where the cell holds no number. */
    static Optional<PrintedFigure> of(CsvCells row, String column) {
        String text = row.text(column).orElse("");
        String plain = text.endsWith(PERCENT) ? Blanks.strip(text.substring(0, text.length() - 1)) : text;
        return row.number(plain).map(value -> new PrintedFigure(value, scale(plain, value)));
    }

    /** The last mark stands before decimals if the digits behind it are those of the value, else before a group. */
    private static int scale(String text, Decimal value) {
        int mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        int behind = mark < 0 ? 0 : text.length() - mark - 1;
        if (behind < value.scale()) {
            return value.scale();
        }
        String digits = text.replaceAll("\\D", "");
        return value.abs()
                        .toPlain(behind)
                        .replace(".", "")
                        .replaceFirst("^0+", "")
                        .equals(digits.replaceFirst("^0+", ""))
                ? behind
                : value.scale();
    }

    @Override
    public String toString() {
        return value.toPlain(scale);
    }
}
