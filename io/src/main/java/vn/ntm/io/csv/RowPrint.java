package vn.ntm.io.csv;

import java.math.BigDecimal;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.io.profile.CellToken;

/**
 * A fingerprint of 64 bits of what the cells of a row say: 41.5 and 41.50 are the same, and so are two words of one
 * meaning. It is the sum of what each cell says times an odd number of its own, so that rows that differ in one number
 * never have the same.
 */
final class RowPrint {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long WORDS = 0xBF58476D1CE4E5B9L;
    private static final long TEXTS = 0x94D049BB133111EBL;
    private static final int MOST_DIGITS = 14;

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

    /** Adds a number at the scale of compact dossiers. */
    void scaled(int cell, long number) {
        value += (number + WORDS) * factors[cell];
    }

    void number(int cell, Decimal number) {
        BigDecimal plain = number.toBigDecimal();
        if (plain.scale() <= CompactDossier.SCALE && plain.precision() - plain.scale() <= MOST_DIGITS) {
            scaled(cell, plain.setScale(CompactDossier.SCALE).unscaledValue().longValueExact());
        } else {
            text(cell, number.toString());
        }
    }

    void word(int cell, CellToken token) {
        value += token.name().hashCode() * TEXTS * factors[cell];
    }

    void text(int cell, String text) {
        long print = TEXTS;
        for (int i = 0; i < text.length(); i++) {
            print = mixed(print ^ text.charAt(i));
        }
        value += print * factors[cell];
    }
}
