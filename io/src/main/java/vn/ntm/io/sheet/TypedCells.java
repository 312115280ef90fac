package vn.ntm.io.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.io.profile.CellToken;

/**
 * The cells of a record that are numbers or words, read where they stand in the buffer of the parser, so that their
 * texts need not be copied. Only what is written in the one way that can be told from its value is taken: {@code 41.50}
 * is 4150 with two decimals, but {@code 041.50} keeps its text.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class TypedCells {

    /** Of records whose cells are all texts. */
    static final TypedCells NONE = new TypedCells();

    private static final byte NUMBER = 1;
    private static final byte WORD = 2;

    /** Digits and a mark that fit at the scale. */
    private static final int MOST_CHARS = 14;

    private static final long[] TO_SCALE = {10_000, 1_000, 100, 10, 1};

    private final byte[] kinds;
    private final byte[] found;
    private final long[] scaled;
    private final byte[] scales;
    private final TokenCells.@Nullable Word[] words;
    private final char decimal;
    private final int digits;
    private final @Nullable TokenCells tokens;
    private int count;

    private TypedCells() {
        this(new byte[0], '.', 0, null);
    }

    private TypedCells(byte[] kinds, char decimal, int digits, @Nullable TokenCells tokens) {
        this.kinds = kinds;
        this.decimal = decimal;
        this.digits = digits;
        this.tokens = tokens;
        this.found = new byte[kinds.length];
        this.scaled = new long[kinds.length];
        this.scales = new byte[kinds.length];
        this.words = new TokenCells.@Nullable Word[kinds.length];
    }

    /**
     * Reads numbers and words of certain columns.
     *
     * @param numeric the places of columns of numbers and words
     * @param wordy the places of columns of words
     */
    static TypedCells of(int[] numeric, int[] wordy, NumberCell numbers, TokenCells tokens) {
        int size = 0;
        for (int place : numeric) {
            size = Math.max(size, place + 1);
        }
        for (int place : wordy) {
            size = Math.max(size, place + 1);
        }
        byte[] kinds = new byte[size];
        for (int place : numeric) {
            kinds[place] = NUMBER;
        }
        for (int place : wordy) {
            kinds[place] = WORD;
        }
        return new TypedCells(kinds, numbers.decimalMark(), numbers.digits(), tokens);
    }

    void clear() {
        if (count > 0) {
            Arrays.fill(found, (byte) 0);
            count = 0;
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Takes a cell, if its column has a type and what stands in it can be told from its value. */
    boolean take(int cell, char[] from, int offset, int length) {
        byte kind = cell < kinds.length && length > 0 ? kinds[cell] : 0;
        if (kind == 0) {
            return false;
        }
        return (kind == NUMBER && isNumber(cell, from, offset, offset + length)) || isWord(cell, from, offset, length);
    }

    /** No sign but a minus before what is not 0, no zero before other digits, no group, no exponent. */
    private boolean isNumber(int cell, char[] text, int from, int to) {
        boolean negative = text[from] == '-';
        int first = negative ? from + 1 : from;
        if (to - first > MOST_CHARS || first == to) {
            return false;
        }
        long value = 0;
        int at = first;
        while (at < to && isDigit(text[at])) {
            value = value * 10 + (text[at] - '0');
            at++;
        }
        int mark = at;
        if (at < to) {
            if (at == first || at + 1 == to || text[at] != decimal) {
                return false;
            }
            for (at++; at < to; at++) {
                if (!isDigit(text[at])) {
                    return false;
                }
                value = value * 10 + (text[at] - '0');
            }
        }
        int scale = mark == to ? 0 : to - mark - 1;
        int whole = mark - first;
        boolean padded = whole == 0 || (text[first] == '0' && (whole > 1 || (negative && value == 0)));
        if (padded || scale > CompactDossier.SCALE || whole > digits || scale > digits) {
            return false;
        }
        scaled[cell] = (negative ? -value : value) * TO_SCALE[scale];
        scales[cell] = (byte) scale;
        found[cell] = NUMBER;
        count++;
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isWord(int cell, char[] from, int offset, int length) {
        TokenCells.Word word = words[cell];
        if (word == null || !word.is(from, offset, length)) {
            word = tokens == null ? null : tokens.word(from, offset, offset + length);
            if (word == null || word.token() == null) {
                return false;
            }
            words[cell] = word;
        }
        found[cell] = WORD;
        count++;
        return true;
    }

    boolean has(int cell) {
        return cell < found.length && found[cell] != 0;
    }

    /** Returns whether a cell is a number. */
    public boolean isNumber(int cell) {
        return cell < found.length && found[cell] == NUMBER;
    }

    /** Returns a number at the scale of compact dossiers. */
    public long scaled(int cell) {
        return scaled[cell];
    }

    /** Returns what the word in a cell means; null where it is no word. */
    public @Nullable CellToken token(int cell) {
        TokenCells.Word word = cell < found.length && found[cell] == WORD ? words[cell] : null;
        return word == null ? null : word.token();
    }

    /** Returns the text of a cell that is a number or a word, as the file has it. */
    String text(int cell) {
        TokenCells.Word word = found[cell] == WORD ? words[cell] : null;
        if (word != null) {
            return word.text();
        }
        int scale = scales[cell];
        return BigDecimal.valueOf(scaled[cell] / TO_SCALE[scale], scale)
                .toPlainString()
                .replace('.', decimal);
    }
}
