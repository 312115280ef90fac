package vn.ntm.io.sheet.row;

import java.math.BigDecimal;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.io.profile.CellToken;

/**
 * A fingerprint of 64 bits of what the cells of a row say: 41.5 and 41.50 are the same, and so are two words of one
 * meaning. It is the sum of what each cell says times an odd number of its own, so that rows that differ in one number
 * never have the same.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class RowPrint {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long BASE = 0xBF58476D1CE4E5B9L;
    private static final long TEXTS = 0x94D049BB133111EBL;
    private static final int MOST_DIGITS = 14;

    /** Words are larger than any number at the scale. */
    private static final long WORDS = 4 * CompactDossier.LIMIT;

    private final long[] factors;
    private long value;

    /**
     * Creates it.
     *
     * @param cells how many cells a row has at most that say something
     */
    public RowPrint(int cells) {
        factors = new long[cells];
        for (int i = 0; i < cells; i++) {
            factors[i] = mixed((i + 1) * STEP) | 1;
        }
    }

    private static long mixed(long bits) {
        long first = (bits ^ (bits >>> 30)) * BASE;
        long second = (first ^ (first >>> 27)) * TEXTS;
        return second ^ (second >>> 31);
    }

    /** Begins a row. */
    public void begin() {
        value = 0;
    }

    /** Returns the print of what was added of the row. */
    public long value() {
        return value;
    }

    /** Returns the odd numbers of the cells. */
    long[] factors() {
        return factors;
    }

    /** Returns what is multiplied for a number at the scale of compact dossiers. */
    static long of(long scaled) {
        return scaled + BASE;
    }

    /** Returns what is multiplied for a word. */
    static long of(CellToken token) {
        return of(WORDS + token.name().hashCode());
    }

    /** Adds what cells say that were read with the record. */
    public void typed(TypedCells cells) {
        value += cells.print();
    }

    /** Adds a number. */
    public void number(int cell, Decimal number) {
        BigDecimal plain = number.toBigDecimal();
        if (plain.scale() <= CompactDossier.SCALE && plain.precision() - plain.scale() <= MOST_DIGITS) {
            value += of(plain.setScale(CompactDossier.SCALE).unscaledValue().longValueExact()) * factors[cell];
        } else {
            text(cell, number.toString());
        }
    }

    /** Adds what a word means. */
    public void word(int cell, CellToken token) {
        value += of(token) * factors[cell];
    }

    /** Adds a text that is neither. */
    public void text(int cell, String text) {
        long print = TEXTS;
        for (int i = 0; i < text.length(); i++) {
            print = mixed(print ^ text.charAt(i));
        }
        value += print * factors[cell];
    }
}
