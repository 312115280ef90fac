package vn.ntm.io.sheet;

import java.util.Arrays;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
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

    private final byte[] kinds;
    private final byte[] found;
    private final long[] unscaled;
    private final byte[] scales;
    private final TokenCells.@Nullable Word[] words;
    private final @Nullable NumberCell numbers;
    private final @Nullable TokenCells tokens;
    private int count;

    private TypedCells() {
        this(new byte[0], null, null);
    }

    private TypedCells(byte[] kinds, @Nullable NumberCell numbers, @Nullable TokenCells tokens) {
        this.kinds = kinds;
        this.numbers = numbers;
        this.tokens = tokens;
        this.found = new byte[kinds.length];
        this.unscaled = new long[kinds.length];
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
        return new TypedCells(kinds, numbers, tokens);
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
        if (cell >= kinds.length || length == 0 || numbers == null || tokens == null) {
            return false;
        }
        byte kind = kinds[cell];
        if (kind == NUMBER && numbers.readCanonical(from, offset, offset + length)) {
            unscaled[cell] = numbers.unscaled();
            scales[cell] = (byte) numbers.scale();
            found[cell] = NUMBER;
            count++;
            return true;
        }
        if (kind == 0) {
            return false;
        }
        TokenCells.Word word = words[cell];
        if (word == null || !word.is(from, offset, length)) {
            word = tokens.word(from, offset, offset + length);
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

    /** Returns the digits of a number, with its sign. */
    public long unscaled(int cell) {
        return unscaled[cell];
    }

    /** Returns how many of them are decimals. */
    public int scale(int cell) {
        return scales[cell];
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
        if (numbers == null) {
            throw new IllegalStateException("cell " + cell + " has no type");
        }
        return numbers.canonical(unscaled[cell], scales[cell]);
    }
}
