package vn.ntm.tables.unit;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The tables of units and the one way in which each is written: sorted by its keys, UTF-8, lines ending
 * with a line feed, quotes only where they are needed. Made twice from the same facts, a table has the
 * same bytes, so that a change shows what the law changed and nothing else.
 */
enum UnitTable {
    /** A version of a unit a row; {@code to} is the last day, an empty {@code from} is before the first list. */
    UNITS(
            "unit/units.csv",
            List.of("code", "name", "type", "parent", "from", "to", "basis", "act"),
            List.of("code", "from")),
    /** What became of a unit on a day, a row for each unit that holds a part of it. */
    SUCCESSION("unit/succession.csv", List.of("date", "from", "to", "basis", "act"), List.of("date", "from", "to")),
    /** The acts that the other tables name; kept by hand. */
    ACTS(
            "unit/acts.csv",
            List.of("number", "issued", "effective", "title_vi", "title_en"),
            List.of("effective", "number")),
    /** One row: the edition of the tables; kept by hand. */
    RELEASE("unit/release.csv", List.of("release", "checked_on", "covers_vi", "covers_en"), List.of("release")),
    /** The region of a province for a time. */
    REGIONS("area/regions.csv", List.of("province", "region", "from", "to"), List.of("province", "from"));

    private final String path;
    private final ImmutableList<String> columns;
    private final ImmutableList<String> keys;

    UnitTable(String path, List<String> columns, List<String> keys) {
        this.path = path;
        this.columns = ImmutableList.copyOf(columns);
        this.keys = ImmutableList.copyOf(keys);
    }

    /** Returns where the table lies below the package folder of core. */
    String path() {
        return path;
    }

    List<String> columns() {
        return columns;
    }

    /** Returns the columns by which rows are sorted, and which no two rows share. */
    List<String> keys() {
        return keys;
    }

    /** Returns the table as text: {@code rows} have the cells of {@link #columns()}. */
    String text(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.stream().sorted(this::compare).forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private int compare(List<String> left, List<String> right) {
        for (String key : keys) {
            int column = columns.indexOf(key);
            int order = left.get(column).compareTo(right.get(column));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    void write(Path resources, List<List<String>> rows) throws IOException {
        Path file = resources.resolve(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text(rows), StandardCharsets.UTF_8);
    }
}
