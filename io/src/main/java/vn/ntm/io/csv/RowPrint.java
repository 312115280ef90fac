package vn.ntm.io.csv;

import java.math.BigDecimal;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.sheet.NumberCell;

/**
 * A fingerprint of 64 bits of what the cells of a row say: 41.5 and 41.50 are the same, and so are two words of one
 * meaning. It is the sum of what each cell says times an odd number of its own, so that rows that differ in one number
 * never have the same.
 */
final class RowPrint {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long WORDS = 0xBF58476D1CE4E5B9L;
    private static final long TEXTS = 0x94D049BB133111EBL;
    private static final long[] TO_SCALE = {10_000, 1_000, 100, 10, 1};

    private final long[] factors;
    private long value;

    RowPrint(int cells) {
        factors = new long[cells];
        for (int i = 0; i < cells; i++) {
            factors[i] = mixed((i + 1) * STEP) | 1;
        }
    }

    private static long mixed(long bits) {
        long first = (bits ^ (bits >>> 30)) * WORDS;
        long second = (first ^ (first >>> 27)) * TEXTS;
        return second ^ (second >>> 31);
    }

    void begin() {
        value = 0;
    }

    long value() {
        return value;
    }

    void number(int cell, long unscaled, int scale) {
        // As much as a dossier keeps at its scale; one beyond it is told from others by its digits.
        if (scale <= CompactDossier.SCALE && Math.abs(unscaled) < CompactDossier.LIMIT / CompactDossier.ONE) {
            value += (unscaled * TO_SCALE[scale] + WORDS) * factors[cell];
        } else {
            number(cell, Decimal.of(BigDecimal.valueOf(unscaled, scale)));
        }
    }

    void number(int cell, NumberCell number) {
        if (number.isLong()) {
            number(cell, number.unscaled(), number.scale());
        } else {
            number(cell, number.decimal());
        }
    }

    void number(int cell, Decimal number) {
        BigDecimal plain = number.toBigDecimal();
        if (plain.scale() <= CompactDossier.SCALE && plain.precision() - plain.scale() < 14) {
            value += (plain.setScale(CompactDossier.SCALE).unscaledValue().longValueExact() + WORDS) * factors[cell];
        } else {
            text(cell, number.toString());
        }
    }

    void word(int cell, CellToken token) {
        value += mixed((token.ordinal() + 1) * TEXTS) * factors[cell];
    }

    void text(int cell, String text) {
        long print = TEXTS;
        for (int i = 0; i < text.length(); i++) {
            print = mixed(print ^ text.charAt(i));
        }
        value += print * factors[cell];
    }
}
