package vn.ntm.core.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A table of this library: UTF-8, commas, a header row that is exactly the expected one, and in every row
 * as many cells as the header has. A byte order mark before it is passed over. Anything else stops the loading with a
 * {@link TableException}.
 *
 * <p>Here and in {@link Row} loops stand where streams and lambdas would do, because each of those is a class that a
 * new JVM makes before it reads the first table.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CsvTable {

    private static final String ONE_ROW = "the table must have one row";

    private final String file;
    private final String[] columns;
    /** Where the search for the next begins: any place will do, so that threads need not agree on it. */
    private int lastAsked;

    private final List<Row> rows = new ArrayList<>();

    private CsvTable(String file, List<String> columns) {
        this.file = file;
        this.columns = columns.toArray(new String[0]);
    }

    /**
     * Reads a resource of the calling module. The module finds the address itself, because nobody else can
     * look into its packages.
     *
     * @param resource the address that {@code Class.getResource} gave, or null if it found nothing
     * @param file the name for messages
     * @param columns the header that the table must have
     * @throws TableException if the table is missing, is not UTF-8 or is of another shape
     */
    public static CsvTable read(@Nullable URL resource, String file, List<String> columns) {
        if (resource == null) {
            throw missing(file);
        }
        try (InputStream stream = LocalAddress.open(resource)) {
            return read(stream.readAllBytes(), file, columns);
        } catch (FileNotFoundException e) {
            throw missing(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static TableException missing(String file) {
        return new TableException(file, 1, 0, "", "the table is missing");
    }

    /**
     * Returns where a table stands beside another of the same module. To ask the class loader for each of many would
     * cost a new JVM a search through all modules of the JDK every time.
     *
     * @param resource the address of the other table, or null if it is missing
     * @param file the path from there
     */
    public static @Nullable URL beside(@Nullable URL resource, String file) {
        try {
            return resource == null ? null : new URL(resource, file);
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Reads a table from {@code reader}, as {@link #read(URL, String, List)} does.
     *
     * @throws TableException if the table is of another shape, or has a character that was not UTF-8
     */
    public static CsvTable read(Reader reader, String file, List<String> columns) {
        StringWriter text = new StringWriter();
        try (reader) {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return read(text.toString().getBytes(StandardCharsets.UTF_8), file, columns);
    }

    private static CsvTable read(byte[] bytes, String file, List<String> columns) {
        CsvTable table = new CsvTable(file, columns);
        CsvRecords records = new CsvRecords(bytes, file);
        List<String> header = records.next() ? List.of(records.cells()) : List.of();
        if (!header.equals(columns)) {
            throw new TableException(
                    file, 1, 0, String.join(",", header), "the header must be " + String.join(",", columns));
        }
        while (records.next()) {
            table.add(records);
        }
        return table;
    }

    private void add(CsvRecords record) {
        String[] cells = record.cells();
        int damaged = record.damaged();
        if (damaged >= 0) {
            throw new TableException(file, record.line(), damaged + 1, cells[damaged], "the table is not UTF-8");
        }
        if (cells.length != columns.length) {
            throw new TableException(
                    file,
                    record.line(),
                    cells.length,
                    String.join(",", cells),
                    "the row must have " + columns.length + " cells");
        }
        rows.add(new Row(this, record.line(), cells));
    }

    /** Returns the rows below the header. */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /**
     * Returns the only row of a table that must have one.
     *
     * @throws TableException if it has none or more
     */
    public Row onlyRow() {
        if (rows.isEmpty()) {
            throw new TableException(file, 2, 1, "", ONE_ROW);
        }
        if (rows.size() > 1) {
            throw rows.get(1).fault(columns[0], ONE_ROW);
        }
        return rows.get(0);
    }

    String file() {
        return file;
    }

    /** Returns the place of a column, counted from 0. */
    int column(String name) {
        int same = sameString(name);
        int index = same < 0 ? Arrays.asList(columns).indexOf(name) : same;
        if (index < 0) {
            throw new IllegalArgumentException("the table " + file + " has no column " + name);
        }
        return index;
    }

    /**
     * Who asks mostly names a column by the very string that the list of columns has, and asks for one column after the
     * other: no text is compared then, and few strings. A tenth of the reading it is while nothing is compiled yet.
     */
    @SuppressWarnings("ReferenceEquality")
    private int sameString(String name) {
        String[] all = columns;
        int at = lastAsked;
        for (int i = 0; i < all.length; i++) {
            if (all[at] == name) {
                lastAsked = at;
                return at;
            }
            at = at + 1 == all.length ? 0 : at + 1;
        }
        return -1;
    }
}
