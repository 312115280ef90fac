package vn.ntm.io.sheet;

import java.util.Arrays;
import org.apiguardian.api.API;
import vn.ntm.io.profile.Blanks;

/**
 * The cells of a record as pieces of one array of characters. The one that {@link CsvRecords} fills is filled anew with
 * each record; who keeps a row keeps a {@link #copy}.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CsvRow {

    private static final String OWN = "ĐđĨĩŨũƠơƯư";
    private static final String COMMON = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";

    private char[] chars;
    private int[] ends;
    private int size;
    private int line;

    CsvRow() {
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
        line = firstLine;
    }

    void add(char[] from, int offset, int length) {
        int end = size == 0 ? 0 : ends[size - 1];
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        if (end + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, end + length));
        }
        System.arraycopy(from, offset, chars, end, length);
        ends[size++] = end + length;
    }

    /** Returns a row that stays as this is now. */
    public CsvRow copy() {
        return new CsvRow(Arrays.copyOf(chars, length()), Arrays.copyOf(ends, size), size, line);
    }

    /** Returns the first line of the record in the text, from 1. */
    public int line() {
        return line;
    }

    /** Returns how many cells there are. */
    public int size() {
        return size;
    }

    /** Returns how many characters the cells have. */
    public int length() {
        return size == 0 ? 0 : ends[size - 1];
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
        int from = cell == 0 ? 0 : ends[cell - 1];
        return new String(chars, from, ends[cell] - from);
    }

    /** Returns the text of a cell without blanks around it; empty too where the record has no such cell. */
    public String text(int cell) {
        if (cell < 0 || cell >= size) {
            return "";
        }
        int from = from(cell);
        return new String(chars, from, to(cell, from) - from);
    }

    /** Returns whether a cell is blank or not there. */
    public boolean isBlank(int cell) {
        return cell < 0 || cell >= size || from(cell) == ends[cell];
    }

    /** Returns whether all cells are. */
    public boolean isBlank() {
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
     * only Vietnamese has. Most cells are, and need no closer look; ă and entities get one, as changes of font and web
     * pages leave them.
     */
    boolean isSound(int cell) {
        if (cell < 0 || cell >= size) {
            return true;
        }
        boolean ascii = true;
        boolean own = false;
        for (int i = from(cell); i < ends[cell]; i++) {
            char c = chars[i];
            if (c == '&') {
                return false;
            }
            if (c > '~') {
                ascii = false;
                boolean onlyVietnamese = (c >= '\u1EA0' && c <= '\u1EF9') || OWN.indexOf(c) >= 0;
                own |= onlyVietnamese;
                if (!onlyVietnamese && COMMON.indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return ascii || own;
    }

    /** Adds the text of a cell, blanks around it left out, to a fingerprint of 64 bits. */
    public long fingerprint(int cell, long before) {
        long print = (before ^ cell) * 0x9E3779B97F4A7C15L;
        if (cell >= 0 && cell < size) {
            int at = from(cell);
            int to = to(cell, at);
            // Four at a time, as each step waits for the one before.
            for (; at + 4 <= to; at += 4) {
                long four = ((long) chars[at] << 48)
                        | ((long) chars[at + 1] << 32)
                        | ((long) chars[at + 2] << 16)
                        | chars[at + 3];
                print = (print ^ (print >>> 29) ^ four) * 0xBF58476D1CE4E5B9L;
            }
            for (; at < to; at++) {
                print = (print ^ (print >>> 29) ^ chars[at]) * 0x94D049BB133111EBL;
            }
        }
        return print ^ (print >>> 32);
    }

    /** Returns whether a cell is exactly this text, blanks around it left out. */
    public boolean is(int cell, String text) {
        if (cell < 0 || cell >= size) {
            return text.isEmpty();
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
