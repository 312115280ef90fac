package vn.ntm.core.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The records of a file with commas between its cells, where a cell with commas, quotes or line ends stands in quotes.
 * Lines end with a line feed, a carriage return, or both.
 *
 * <p>Not FastCSV, which reads what users bring: in a JVM that has just started its first record costs as much as reading
 * three tables here. A cell that says the same as the one above it is the same {@code String}.
 */
final class CsvRecords {

    private final byte[] bytes;
    private final String file;
    private List<String> cells = List.of();
    private int[] starts = {};
    private int[] ends = {};
    private int at;
    private int line;
    private int nextLine = 1;

    CsvRecords(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
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
        List<String> read = new ArrayList<>(cells.size());
        boolean isLast = false;
        while (!isLast) {
            read.add(at < bytes.length && bytes[at] == '"' ? quoted(read.size()) : plain(read.size()));
            isLast = at >= bytes.length || bytes[at] != ',';
            if (!isLast) {
                at++;
            }
        }
        cells = read;
        passLineEnd();
        return true;
    }

    /** Returns the cells of the record. */
    List<String> cells() {
        return cells;
    }

    /** Returns the line on which the record begins, counted from 1. */
    int line() {
        return line;
    }

    private String plain(int column) {
        int start = at;
        int end = start;
        while (end < bytes.length && bytes[end] != ',' && bytes[end] != '\n' && bytes[end] != '\r') {
            if (bytes[end] == '"') {
                throw fault(column, "a cell with a quote must stand in quotes");
            }
            end++;
        }
        at = end;
        return text(column, start, end, false);
    }

    private String quoted(int column) {
        int start = at + 1;
        int end = start;
        boolean hasQuotes = false;
        while (end < bytes.length && (bytes[end] != '"' || isQuote(end + 1))) {
            if (bytes[end] == '"') {
                hasQuotes = true;
                end++;
            } else if (endsLine(end)) {
                nextLine++;
            }
            end++;
        }
        at = end + 1;
        if (end >= bytes.length
                || !(at == bytes.length || bytes[at] == ',' || bytes[at] == '\n' || bytes[at] == '\r')) {
            throw fault(column, "quotes must enclose the whole cell");
        }
        return text(column, start, end, hasQuotes);
    }

    private boolean isQuote(int index) {
        return index < bytes.length && bytes[index] == '"';
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

    private String text(int column, int start, int end, boolean hasQuotes) {
        if (column == starts.length) {
            starts = Arrays.copyOf(starts, column + 1);
            ends = Arrays.copyOf(ends, column + 1);
        }
        boolean isAsAbove = column < cells.size()
                && Arrays.equals(bytes, starts[column], ends[column], bytes, start, end)
                && !cells.get(column).isEmpty();
        starts[column] = start;
        ends[column] = end;
        if (isAsAbove) {
            return cells.get(column);
        }
        String text = start == end ? "" : new String(bytes, start, end - start, StandardCharsets.UTF_8);
        return hasQuotes ? text.replace("\"\"", "\"") : text;
    }

    private TableException fault(int column, String problem) {
        return new TableException(file, line, column + 1, "", problem);
    }
}
