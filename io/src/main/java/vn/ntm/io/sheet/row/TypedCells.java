package vn.ntm.io.sheet.row;

import java.math.BigDecimal;
import java.util.Arrays;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.io.profile.CellToken;

/**
 * The cells of a record that are numbers or words, read where they stand in the buffer of the parser, so that their
 * texts need not be copied, and put where they go in a dossier. Only what is written in the one way that can be told from
 * its value is taken: {@code 41.50} is 4150 with two decimals, but {@code 041.50} keeps its text.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class TypedCells {

    /** Of records whose cells are all texts. */
    static final TypedCells NONE = new TypedCells(new CellPlaces(), new long[0], '.', 0, null);

    private static final byte WORD = 1;

    /** A number without decimals; one with two is two more. */
    private static final byte NUMBER = 2;

    /** Digits and a mark that fit at the scale. */
    private static final int MOST_CHARS = 14;

    private static final long[] TO_SCALE = {10_000, 1_000, 100, 10, 1};

    private CellPlaces places;
    private CellPlaces next;
    private final long[] factors;
    private final char decimal;
    private final int digits;
    private final @Nullable TokenCells tokens;

    private final byte[] found;

    /** The words that came up last in a column, of which most columns have two. */
    private final TokenCells.@Nullable Word[] words;

    private final TokenCells.@Nullable Word[] wordsBefore;

    /** The numbers at the scale, and which slots have one or are found met or not, where the places say. */
    private long[] numbers;

    private long[] measured;
    private long[] met;
    private long[] notMet;
    private boolean some;
    private boolean others;
    private long print;

    private TypedCells(CellPlaces places, long[] factors, char decimal, int digits, @Nullable TokenCells tokens) {
        this.places = places;
        this.next = places;
        this.factors = factors;
        this.decimal = decimal;
        this.digits = digits;
        this.tokens = tokens;
        this.found = new byte[places.cells()];
        this.words = new TokenCells.@Nullable Word[places.cells()];
        this.wordsBefore = new TokenCells.@Nullable Word[places.cells()];
        this.numbers = new long[places.numbers()];
        this.measured = new long[places.words()];
        this.met = new long[places.words()];
        this.notMet = new long[places.words()];
    }

    static TypedCells of(CellPlaces places, RowPrint print, NumberCell numbers, TokenCells tokens) {
        return new TypedCells(places, print.factors(), numbers.decimalMark(), numbers.digits(), tokens);
    }

    /** Puts the cells of the records behind the one at hand where {@code others} say. */
    void moveTo(CellPlaces others) {
        next = others;
    }

    void clear() {
        if (some) {
            Arrays.fill(found, (byte) 0);
            Arrays.fill(measured, 0);
            Arrays.fill(met, 0);
            Arrays.fill(notMet, 0);
            some = false;
            print = 0;
        }
        others = false;
        if (!next.equals(places)) {
            places = next;
            numbers = new long[places.numbers()];
            measured = new long[places.words()];
            met = new long[places.words()];
            notMet = new long[places.words()];
        }
    }

    boolean isEmpty() {
        return !some;
    }

    /** Takes a cell, if its column has a type and what stands in it can be told from its value. */
    boolean take(int cell, char[] from, int offset, int length) {
        int place = places.place(cell);
        if (place == CellPlaces.NONE || length == 0) {
            return false;
        }
        int kind = CellPlaces.kind(place);
        boolean taken = (kind == CellPlaces.NUMBER && isNumber(cell, place, from, offset, offset + length))
                || (kind != CellPlaces.TEXT && isWord(cell, place, from, offset, length));
        if (taken) {
            some = true;
        } else {
            others = true;
        }
        return taken;
    }

    /** No sign but a minus before what is not 0, no zero before other digits, no group, no exponent. */
    private boolean isNumber(int cell, int place, char[] text, int from, int to) {
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
        int whole = at - first;
        int scale = 0;
        if (at < to) {
            scale = to - at - 1;
            if (text[at] != decimal || scale == 0 || scale > CompactDossier.SCALE || scale > digits) {
                return false;
            }
            for (at++; at < to; at++) {
                if (!isDigit(text[at])) {
                    return false;
                }
                value = value * 10 + (text[at] - '0');
            }
        }
        if (whole == 0 || whole > digits || (text[first] == '0' && (whole > 1 || (negative && value == 0)))) {
            return false;
        }
        long scaled = (negative ? -value : value) * TO_SCALE[scale];
        int slot = CellPlaces.slot(place);
        numbers[CellPlaces.value(place)] = scaled;
        measured[slot / Long.SIZE] |= 1L << slot;
        print += RowPrint.of(scaled) * factors[cell];
        found[cell] = (byte) (NUMBER + scale);
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isWord(int cell, int place, char[] from, int offset, int length) {
        TokenCells.Word word = words[cell];
        if (word == null || !word.is(from, offset, length)) {
            word = otherWord(cell, from, offset, length);
        }
        if (word == null || word.token() == null) {
            return false;
        }
        CellToken token = word.token();
        found[cell] = WORD;
        int slot = CellPlaces.slot(place);
        if (token == CellToken.MET) {
            met[slot / Long.SIZE] |= 1L << slot;
            print += word.print() * factors[cell];
        } else if (token == CellToken.NOT_MET) {
            notMet[slot / Long.SIZE] |= 1L << slot;
            print += word.print() * factors[cell];
        } else {
            others = true;
        }
        return true;
    }

    private TokenCells.@Nullable Word otherWord(int cell, char[] from, int offset, int length) {
        TokenCells.Word before = wordsBefore[cell];
        wordsBefore[cell] = words[cell];
        if (before == null || !before.is(from, offset, length)) {
            before = tokens == null ? null : tokens.word(from, offset, offset + length);
        }
        words[cell] = before;
        return before;
    }

    boolean has(int cell) {
        return cell < found.length && found[cell] != 0;
    }

    /** Returns whether cells of this record are put where {@code others} say. */
    public boolean isBy(CellPlaces others) {
        return places.equals(others);
    }

    /** Returns whether cells say something that has not been put anywhere. */
    public boolean hasOthers() {
        return others;
    }

    /** Returns whether what a cell says has been put where it goes. */
    public boolean isPut(int cell) {
        CellToken token = token(cell);
        return isNumber(cell) || token == CellToken.MET || token == CellToken.NOT_MET;
    }

    /** Returns what is to be added to the print of the row for the cells that were put where they go. */
    public long print() {
        return print;
    }

    /** Returns the numbers at the scale; those of slots that are not measured mean nothing. */
    public long[] numbers() {
        return numbers;
    }

    /** Returns a bit for each slot of a word that has a number. */
    public long measured(int word) {
        return measured[word];
    }

    /** Returns a bit for each slot of a word that is found met. */
    public long met(int word) {
        return met[word];
    }

    /** Returns a bit for each slot of a word that is found not met. */
    public long notMet(int word) {
        return notMet[word];
    }

    /** Returns whether a cell is a number. */
    public boolean isNumber(int cell) {
        return cell < found.length && found[cell] >= NUMBER;
    }

    /** Returns a number at the scale of compact dossiers. */
    public long scaled(int cell) {
        return numbers[CellPlaces.value(places.place(cell))];
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
        int scale = found[cell] - NUMBER;
        return BigDecimal.valueOf(scaled(cell) / TO_SCALE[scale], scale)
                .toPlainString()
                .replace('.', decimal);
    }
}
