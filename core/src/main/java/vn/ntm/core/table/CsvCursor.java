package vn.ntm.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A way through a big table of this library, row by row: as strict as {@link CsvTable}, but without quotes, and
 * made to be quick in a JVM that has just started. A cell that says the same as the one above it is the same
 * {@code String}, and equal dates are one object.
 *
 * <p>Not safe for use by several threads.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CsvCursor {

    private final String text;
    private final String file;
    private final List<String> columns;
    private final String[] cells;
    private final Map<String, LocalDate> dates = new HashMap<>();
    private int next;
    private int line;

    private CsvCursor(String text, String file, List<String> columns) {
        this.text = text;
        this.file = file;
        this.columns = columns;
        this.cells = new String[columns.size()];
        Arrays.fill(cells, "");
    }

    /**
     * Opens a resource of the calling module, as {@link CsvTable#read(URL, String, List)} does.
     *
     * @throws TableException if the table is missing, is not UTF-8 or has another header
     */
    public static CsvCursor open(@Nullable URL resource, String file, List<String> columns) {
        if (resource == null) {
            throw new TableException(file, 1, 0, "", "the table is missing");
        }
        try (InputStream stream = LocalAddress.open(resource)) {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8), file, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Opens a table that {@code text} holds, as {@link #open} does.
     *
     * @throws TableException if the text has another header, a quote, or a character that was not UTF-8
     */
    public static CsvCursor of(String text, String file, List<String> columns) {
        CsvCursor cursor = new CsvCursor(text, file, List.copyOf(columns));
        cursor.refuse('"', "a cell of this table must not have quotes");
        cursor.refuse('\uFFFD', "the table is not UTF-8");
        cursor.refuse('\r', "lines of this table end with a line feed");
        String header = String.join(",", columns);
        int end = text.indexOf('\n');
        String found = end < 0 ? text : text.substring(0, end);
        if (!found.equals(header)) {
            throw new TableException(file, 1, 0, found, "the header must be " + header);
        }
        cursor.next = end < 0 ? text.length() : end + 1;
        cursor.line = 1;
        return cursor;
    }

    private void refuse(char unwanted, String problem) {
        int at = text.indexOf(unwanted);
        if (at >= 0) {
            int lineOfIt = 1
                    + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            throw new TableException(file, lineOfIt, 0, String.valueOf(unwanted), problem);
        }
    }

    /**
     * Goes to the next row and returns whether there is one.
     *
     * @throws TableException if it has not as many cells as the header
     */
    public boolean next() {
        if (next >= text.length()) {
            return false;
        }
        line++;
        int feed = text.indexOf('\n', next);
        int end = feed < 0 ? text.length() : feed;
        int start = next;
        int from = start;
        next = end + 1;
        for (int i = 0; i < cells.length; i++) {
            int comma = text.indexOf(',', from);
            boolean isLast = comma < 0 || comma >= end;
            if (isLast != (i == cells.length - 1)) {
                throw new TableException(
                        file, line, 0, text.substring(start, end), "the row must have " + cells.length + " cells");
            }
            int to = isLast ? end : comma;
            String above = cells[i];
            if (above.length() != to - from || !text.startsWith(above, from)) {
                cells[i] = from == to ? "" : text.substring(from, to);
            }
            from = to + 1;
        }
        return true;
    }

    /** Returns the text of a cell, which may be empty; columns count from 0. */
    public String text(int column) {
        return cells[column];
    }

    /** Returns the text of a cell that must not be empty. */
    public String required(int column) {
        String text = cells[column];
        if (text.isBlank()) {
            throw fault(column, "the cell must not be empty");
        }
        return text;
    }

    /** Returns the date in a cell, or null if it is empty. */
    public @Nullable LocalDate date(int column) {
        String cell = cells[column];
        if (cell.isEmpty()) {
            return null;
        }
        LocalDate date = dates.get(cell);
        if (date == null) {
            try {
                date = IsoDates.parse(cell);
            } catch (DateTimeParseException e) {
                throw fault(column, String.valueOf(e.getMessage()));
            }
            dates.put(cell, date);
        }
        return date;
    }

    /** Returns the one of {@code constants} that a cell names. */
    public <E extends Enum<E>> E constant(int column, E[] constants) {
        for (E constant : constants) {
            if (constant.name().equals(cells[column])) {
                return constant;
            }
        }
        throw fault(column, "the cell must be one of " + Arrays.toString(constants));
    }

    /** Returns the line of the row in its file, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the exception for a fault of a cell. */
    public TableException fault(int column, String problem) {
        return new TableException(file, line, column + 1, cells[column], problem);
    }

    /** Returns the place of a column, counted from 0. */
    public int column(String name) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("the table " + file + " has no column " + name);
        }
        return index;
    }
}
