package vn.ntm.io.sheet.row;

import java.math.BigDecimal;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.NumberStyle;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.io.profile.NumberMarks;

/**
 * Reads the numbers of cells by the marks of the file, all of a cell or nothing: what fits a {@code long} without making
 * an object, all others by the {@link NumberStyle} of the marks. One reader serves one thread.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class NumberCell {

    private static final int MOST_DIGITS = 18;

    private final char decimal;
    private final NumberStyle style;
    private final int digits;
    private long unscaled;
    private int scale;
    private @Nullable Decimal wide;

    /**
     * Reads by these marks.
     *
     * @param marks marks that do not depend on the separator
     * @param digits how many digits may stand on either side
     */
    public NumberCell(NumberMarks marks, int digits) {
        this.decimal = marks.decimal();
        this.style = style(marks);
        this.digits = digits;
    }

    private static NumberStyle style(NumberMarks marks) {
        return switch (marks) {
            case PLAIN -> NumberStyle.PLAIN;
            case COMMA -> NumberStyle.COMMA_DECIMALS;
            case VIETNAMESE -> NumberStyle.VIETNAMESE;
            case ENGLISH -> NumberStyle.ENGLISH;
            case BY_SEPARATOR -> throw new IllegalArgumentException("marks " + marks + ": the separator is not known");
        };
    }

    /** Returns whether {@code text} is a number but for having more digits than the caller's limit lets through. */
    public boolean hasTooManyDigits(String text) {
        return digits < Decimal.MAX_DIGITS
                && style.find(text).isPresent()
                && number(text).isEmpty();
    }

    char decimalMark() {
        return decimal;
    }

    int digits() {
        return digits;
    }

    /** Reads a cell of a row; false where it is no number. */
    public boolean read(CsvRow row, int cell) {
        if (row.typed().isNumber(cell)) {
            wide = null;
            unscaled = row.typed().scaled(cell);
            scale = CompactDossier.SCALE;
            return true;
        }
        int from = row.from(cell);
        return read(row.chars(), from, row.to(cell, from));
    }

    /** Returns the number that {@code text} writes, if it is one. */
    public Optional<Decimal> number(String text) {
        return read(text.toCharArray(), 0, text.length()) ? Optional.of(decimal()) : Optional.empty();
    }

    /** Reads the characters between two places; false where they are no number. */
    boolean read(char[] text, int from, int to) {
        wide = null;
        int at = from;
        boolean negative = false;
        if (at < to && (text[at] == '-' || text[at] == '+')) {
            negative = text[at] == '-';
            at++;
        }
        int start = at;
        long value = 0;
        while (at < to && isDigit(text[at]) && at - start <= MOST_DIGITS) {
            value = value * 10 + (text[at] - '0');
            at++;
        }
        int whole = at - start;
        int fraction = 0;
        if (whole > 0 && at < to && text[at] == decimal) {
            int mark = at++;
            while (at < to && isDigit(text[at]) && whole + at - mark <= MOST_DIGITS + 1) {
                value = value * 10 + (text[at] - '0');
                at++;
            }
            fraction = at - mark - 1;
            if (fraction == 0) {
                return false;
            }
        }
        if (at == to && whole > 0 && whole + fraction <= MOST_DIGITS && whole <= digits && fraction <= digits) {
            unscaled = negative ? -value : value;
            scale = fraction;
            return true;
        }
        return whole > 0 && isWide(text, from, to);
    }

    /** Reads what is grouped, has an exponent or many digits. */
    private boolean isWide(char[] text, int from, int to) {
        // Two numbers of the most digits, their marks and an exponent have no more characters.
        if (to - from > 4 * digits + 8) {
            return false;
        }
        Decimal read = style.find(new String(text, from, to - from)).orElse(null);
        if (read == null || !isWithin(read.toBigDecimal())) {
            return false;
        }
        wide = read;
        return true;
    }

    private boolean isWithin(BigDecimal number) {
        return number.precision() - number.scale() <= digits && number.scale() <= digits;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether the number read last is {@link #unscaled} with {@link #scale} decimals. */
    public boolean isLong() {
        return wide == null;
    }

    /** Returns the digits of the number read last, with its sign. */
    public long unscaled() {
        return unscaled;
    }

    /** Returns how many of them are decimals. */
    public int scale() {
        return scale;
    }

    /** Returns the number read last. */
    public Decimal decimal() {
        Decimal read = wide;
        return read == null ? Decimal.of(BigDecimal.valueOf(unscaled, scale)) : read;
    }
}
