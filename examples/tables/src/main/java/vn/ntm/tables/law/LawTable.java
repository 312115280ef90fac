package vn.ntm.tables.law;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.catalog.LawColumns;

/** A table of a criteria set and the one form in which it is written: UTF-8, LF, quotes only where needed. */
public enum LawTable {
    CRITERIA("criteria.csv", LawColumns.CRITERIA),
    INDICATORS("indicators.csv", LawColumns.INDICATORS),
    THRESHOLDS("thresholds.csv", LawColumns.THRESHOLDS);

    private final String file;
    private final ImmutableList<String> columns;

    LawTable(String file, List<String> columns) {
        this.file = file;
        this.columns = ImmutableList.copyOf(columns);
    }

    String file() {
        return file;
    }

    /** Returns the text of the table with {@code rows}; a column that a row does not name is empty. */
    String format(List<Map<String, String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            for (Map<String, String> row : rows) {
                if (!columns.containsAll(row.keySet())) {
                    throw new IllegalArgumentException(file + " has not all the columns " + row.keySet());
                }
                csv.writeRecord(columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return text.toString();
    }

    /** Returns the rows of a text of this table. */
    List<Map<String, String>> parse(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new StringReader(text))) {
            for (CsvRecord record : csv) {
                if (record.getStartingLineNumber() == 1) {
                    if (!record.getFields().equals(columns)) {
                        throw new IllegalArgumentException(file + ": the header must be " + columns);
                    }
                    continue;
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), record.getField(i));
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return rows;
    }

    /** Returns the rows of this table in a folder; none when it is not there. */
    public List<Map<String, String>> read(Path folder) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? parse(Files.readString(path, StandardCharsets.UTF_8)) : List.of();
    }

    /** Writes the table into a folder. */
    public void write(Path folder, List<Map<String, String>> rows) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(file), format(rows), StandardCharsets.UTF_8);
    }
}
