package vn.ntm.core.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The records of a file with commas between its cells, where a cell with commas, quotes or line ends stands in quotes.
 * Lines end with a line feed, a carriage return, or both.
 *
 * <p>Not FastCSV, which reads what users bring: in a JVM that has just started its first record costs as much as reading
 * three tables here. A cell that says the same as the one above it is the same {@code String}.
 */
final class CsvRecords {

    /** Decoding puts this character in the place of bytes that are no UTF-8; no name and no act has it. */
    private static final char DAMAGE = '\uFFFD';

    /** The byte order mark, which Excel writes before "CSV UTF-8"; it is no part of the first cell. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private final String file;
    private String[] cells = {};
    private int[] starts = {};
    private int[] ends = {};
    private int at;
    private int line;
    private int nextLine = 1;
    private boolean isDamaged;

    CsvRecords(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
        this.at = hasMark(bytes) ? MARK.length : 0;
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    /**
     * Goes to the next record and returns whether there is one.
     *
     * @throws TableException if quotes do not enclose a whole cell
     */
    boolean next() {
        if (at >= bytes.length) {
            return false;
        }
        line = nextLine;
        String[] read = new String[cells.length];
        int count = 0;
        boolean isLast = false;
        while (!isLast) {
            if (count == read.length) {
                read = Arrays.copyOf(read, count + 1);
            }
            read[count] = at < bytes.length && bytes[at] == '"' ? quoted(count) : plain(count);
            count++;
            isLast = at >= bytes.length || bytes[at] != ',';
            if (!isLast) {
                at++;
            }
        }
        cells = count == read.length ? read : Arrays.copyOf(read, count);
        passLineEnd();
        return true;
    }

    /** Returns the cells of the record. */
    String[] cells() {
        return cells;
    }

    /** Returns the place of the first cell that is not UTF-8, counted from 0; less than 0 if there is none. */
    int damaged() {
        for (int i = 0; isDamaged && i < cells.length; i++) {
            if (cells[i].indexOf(DAMAGE) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the line on which the record begins, counted from 1. */
    int line() {
        return line;
    }

    private String plain(int column) {
        byte[] in = bytes;
        int start = at;
        int end = start;
        int toCellAbove = column < cells.length ? starts[column] - start : 0;
        boolean isAsAbove = column < cells.length;
        int bits = 0;
        while (end < in.length) {
            byte b = in[end];
            // Of the signs up to the comma only few end a cell or must not be in it; all others are most of the file.
            if (b <= ',' && b >= 0) {
                if (b == ',' || b == '\n' || b == '\r') {
                    break;
                }
                if (b == '"') {
                    throw fault(column, "a cell with a quote must stand in quotes");
                }
            }
            isAsAbove = isAsAbove && in[end + toCellAbove] == b;
            bits |= b;
            end++;
        }
        at = end;
        isAsAbove = isAsAbove && end + toCellAbove == ends[column];
        place(column, start, end);
        if (isAsAbove) {
            return cells[column];
        }
        // The first 128 characters of both are the same, and Latin-1 needs no look at each.
        return bits < 0 ? text(start, end) : new String(in, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private String quoted(int column) {
        byte[] in = bytes;
        int start = at + 1;
        int end = start;
        boolean hasQuotes = false;
        while (end < in.length) {
            byte b = in[end];
            if (b == '"') {
                if (end + 1 == in.length || in[end + 1] != '"') {
                    break;
                }
                hasQuotes = true;
                end++;
            } else if (b == '\n' || b == '\r') {
                nextLine += endsLine(end) ? 1 : 0;
            }
            end++;
        }
        at = end + 1;
        boolean isClosed = end < in.length && (at == in.length || in[at] == ',' || in[at] == '\n' || in[at] == '\r');
        if (!isClosed) {
            throw fault(column, "quotes must enclose the whole cell");
        }
        // No cell below can be as this one: there is no telling whether it has quotes.
        place(column, start, -1);
        String text = text(start, end);
        return hasQuotes ? text.replace("\"\"", "\"") : text;
    }

    /** Says where the cell is, for the one below. */
    private void place(int column, int start, int end) {
        if (column == starts.length) {
            starts = Arrays.copyOf(starts, column + 1);
            ends = Arrays.copyOf(ends, column + 1);
        }
        starts[column] = start;
        ends[column] = end;
    }

    private String text(int start, int end) {
        String text = start == end ? "" : new String(bytes, start, end - start, StandardCharsets.UTF_8);
        isDamaged |= text.indexOf(DAMAGE) >= 0;
        return text;
    }

    /** A carriage return before a line feed does not end a line; the line feed does. */
    private boolean endsLine(int index) {
        return bytes[index] == '\n'
                || (bytes[index] == '\r' && (index + 1 == bytes.length || bytes[index + 1] != '\n'));
    }

    private void passLineEnd() {
        if (at < bytes.length && bytes[at] == '\r' && !endsLine(at)) {
            at++;
        }
        if (at < bytes.length) {
            at++;
            nextLine++;
        }
    }

    private TableException fault(int column, String problem) {
        return new TableException(file, line, column + 1, "", problem);
    }
}
