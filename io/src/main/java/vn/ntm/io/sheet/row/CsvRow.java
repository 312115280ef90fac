package vn.ntm.io.sheet.row;

import java.util.Arrays;
import org.apiguardian.api.API;
import vn.ntm.io.profile.Blanks;

/**
 * The cells of a record as pieces of one array of characters. The one that {@link CsvRecords} fills is filled anew with
 * each record; who keeps a row keeps a {@link #copy}.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CsvRow {

    private static final byte ASCII = 1;
    private static final byte OWN = 2;
    private static final byte SHARED = 4;

    /** Of the first letters: ASCII but for the sign of entities, those that only Vietnamese has, and those it shares. */
    private static final byte[] LETTERS = letters();

    private static byte[] letters() {
        byte[] letters = new byte[0x200];
        Arrays.fill(letters, ' ', '~' + 1, ASCII);
        "\t\n\r".chars().forEach(c -> letters[c] = ASCII);
        letters['&'] = 0;
        "ĂăĐđĨĩŨũƠơƯư".chars().forEach(c -> letters[c] = OWN);
        "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý".chars().forEach(c -> letters[c] = SHARED);
        return letters;
    }

    private char[] chars;
    private int[] ends;
    private int size;
    private int end;
    private int line;

    /** What the cells are of which no text is kept, as it can be told from what they say. */
    private TypedCells typed = TypedCells.NONE;

    /** Creates a row without cells. */
    public CsvRow() {
        this(new char[512], new int[64], 0, 1);
    }

    private CsvRow(char[] chars, int[] ends, int size, int line) {
        this.chars = chars;
        this.ends = ends;
        this.size = size;
        this.line = line;
    }

    void clear(int firstLine) {
        size = 0;
        end = 0;
        line = firstLine;
        typed.clear();
    }

    /** Makes cells be typed from here on. */
    void type(TypedCells cells) {
        typed = cells;
    }

    /** Returns what is typed of this row. */
    public TypedCells typed() {
        return typed;
    }

    /** Adds a cell that is not blank; its text is kept only where it cannot be told from its type. */
    void addTyped(char[] from, int offset, int length) {
        if (typed.take(size, from, offset, length)) {
            addEnd(end);
        } else {
            add(from, offset, length);
        }
    }

    void add(char[] from, int offset, int length) {
        if (end + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, end + length));
        }
        System.arraycopy(from, offset, chars, end, length);
        end += length;
        addEnd(end);
    }

    private void addEnd(int at) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = at;
    }

    /** Returns a row that stays as this is now. */
    public CsvRow copy() {
        CsvRow copy = new CsvRow(new char[Math.max(length(), 1)], new int[Math.max(size, 1)], 0, line);
        for (int i = 0; i < size; i++) {
            char[] text = raw(i).toCharArray();
            copy.add(text, 0, text.length);
        }
        return copy;
    }

    /** Returns the first line of the record in the text, from 1. */
    public int line() {
        return line;
    }

    /** Returns how many cells there are. */
    public int size() {
        return size;
    }

    /** Returns how many characters the cells have whose text is kept. */
    public int length() {
        return end;
    }

    /** Returns the array in which the cells stand one behind the other. */
    char[] chars() {
        return chars;
    }

    /** Returns where a cell begins, blanks before it left out. */
    int from(int cell) {
        int from = cell == 0 ? 0 : ends[cell - 1];
        int to = ends[cell];
        while (from < to && Blanks.isBlank(chars[from])) {
            from++;
        }
        return from;
    }

    /** Returns where a cell that begins at {@code from} ends, blanks behind it left out. */
    int to(int cell, int from) {
        int to = ends[cell];
        while (to > from && Blanks.isBlank(chars[to - 1])) {
            to--;
        }
        return to;
    }

    /** Returns the text of a cell as the file has it. */
    public String raw(int cell) {
        if (typed.has(cell)) {
            return typed.text(cell);
        }
        int from = cell == 0 ? 0 : ends[cell - 1];
        return new String(chars, from, ends[cell] - from);
    }

    /** Returns the text of a cell without blanks around it; empty too where the record has no such cell. */
    public String text(int cell) {
        if (cell < 0 || cell >= size) {
            return "";
        }
        if (typed.has(cell)) {
            return typed.text(cell);
        }
        int from = from(cell);
        return new String(chars, from, to(cell, from) - from);
    }

    /** Returns whether a cell is blank or not there. */
    public boolean isBlank(int cell) {
        return cell < 0 || cell >= size || (!typed.has(cell) && from(cell) == ends[cell]);
    }

    /** Returns how many cells are not blank. */
    public int filled() {
        int filled = 0;
        for (int i = 0; i < size; i++) {
            filled += isBlank(i) ? 0 : 1;
        }
        return filled;
    }

    /** Returns whether all cells are blank. */
    public boolean isBlank() {
        if (!typed.isEmpty()) {
            return false;
        }
        int end = length();
        for (int i = 0; i < end; i++) {
            if (!Blanks.isBlank(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether a cell is beyond doubt as it was written: ASCII, or letters of Vietnamese with one among them that
     * only Vietnamese has. Most cells are, and need no closer look; xă, đă and entities get one, as changes of font and
     * web pages leave them.
     */
    public boolean isSound(int cell) {
        if (cell < 0 || cell >= size || typed.has(cell)) {
            return true;
        }
        int seen = 0;
        char before = ' ';
        for (int i = from(cell); i < ends[cell]; i++) {
            char c = chars[i];
            int letter = c < LETTERS.length ? LETTERS[c] : c >= '\u1EA0' && c <= '\u1EF9' ? OWN : 0;
            if (letter == 0 || (c == 'ă' && (before == 'x' || before == 'đ'))) {
                return false;
            }
            seen |= letter;
            before = c;
        }
        return seen <= ASCII || (seen & OWN) != 0;
    }

    /** Returns the number that a cell of exactly so many digits writes; -1 where it is something else. */
    public int digits(int cell, int count) {
        if (cell < 0 || cell >= size || typed.has(cell)) {
            return -1;
        }
        int from = from(cell);
        if (to(cell, from) - from != count) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = chars[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Returns whether a cell may be this text but for case and composition, as few are; told from how it begins. */
    public boolean mayBe(int cell, String text) {
        if (isBlank(cell) || text.isEmpty()) {
            return isBlank(cell) && text.isEmpty();
        }
        char first = typed.has(cell) ? typed.text(cell).charAt(0) : chars[from(cell)];
        return first > '~'
                || text.charAt(0) > '~'
                || Character.toLowerCase(first) == Character.toLowerCase(text.charAt(0));
    }

    /** Returns whether a cell is exactly this text, blanks around it left out. */
    public boolean is(int cell, String text) {
        if (cell < 0 || cell >= size) {
            return text.isEmpty();
        }
        if (typed.has(cell)) {
            return typed.text(cell).equals(text);
        }
        int from = from(cell);
        int to = to(cell, from);
        if (to - from != text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (chars[i] != text.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }
}
