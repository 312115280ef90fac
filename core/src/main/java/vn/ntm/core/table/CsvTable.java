package vn.ntm.core.table;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A table of this library: UTF-8, commas, a header row that is exactly the expected one, and in every row
 * as many cells as the header has. Anything else stops the loading with a {@link TableException}.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CsvTable {

    private final String file;
    private final List<String> columns;
    private final List<Row> rows;

    private CsvTable(String file, List<String> columns, List<List<String>> records, List<Long> lines) {
        this.file = file;
        this.columns = columns;
        ImmutableList.Builder<Row> built = ImmutableList.builder();
        for (int i = 0; i < records.size(); i++) {
            built.add(new Row(this, Math.toIntExact(lines.get(i)), records.get(i)));
        }
        this.rows = built.build();
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
            throw new TableException(file, 1, 0, "", "the table is missing");
        }
        try (Reader reader = new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8)) {
            return read(reader, file, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Reads a table from {@code reader}, as {@link #read(URL, String, List)} does.
     *
     * @throws TableException if the table is of another shape, or has a character that was not UTF-8
     */
    public static CsvTable read(Reader reader, String file, List<String> columns) {
        List<List<String>> records = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(reader)) {
            for (CsvRecord record : csv) {
                records.add(List.copyOf(record.getFields()));
                lines.add(record.getStartingLineNumber());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        if (records.isEmpty() || !records.get(0).equals(columns)) {
            String found = records.isEmpty() ? "" : String.join(",", records.get(0));
            throw new TableException(file, 1, 0, found, "the header must be " + String.join(",", columns));
        }
        for (int i = 1; i < records.size(); i++) {
            checkCharacters(file, Math.toIntExact(lines.get(i)), records.get(i));
            if (records.get(i).size() != columns.size()) {
                throw new TableException(
                        file,
                        Math.toIntExact(lines.get(i)),
                        records.get(i).size(),
                        String.join(",", records.get(i)),
                        "the row must have " + columns.size() + " cells");
            }
        }
        return new CsvTable(
                file, List.copyOf(columns), records.subList(1, records.size()), lines.subList(1, lines.size()));
    }

    /** Decoding puts this character in the place of bytes that are no UTF-8; no name and no act has it. */
    private static void checkCharacters(String file, int line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).indexOf('\uFFFD') >= 0) {
                throw new TableException(file, line, i + 1, cells.get(i), "the table is not UTF-8");
            }
        }
    }

    /** Returns the rows below the header. */
    public List<Row> rows() {
        return rows;
    }

    String file() {
        return file;
    }

    List<String> columns() {
        return columns;
    }
}
