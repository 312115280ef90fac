package vn.ntm.tables.law.facts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the facts leave to a reader, each with its reason: {@code law-readings.csv}. And what the tables call
 * the units that the facts spell out: {@code law-units.csv}.
 */
public final class Readings {

    private final Map<String, Map<String, String>> bySet = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();

    private Readings() {}

    /** Returns the readings that this program brings. */
    public static Readings standard() {
        try (Reader readings = open("law-readings.csv");
                Reader units = open("law-units.csv")) {
            return read(readings, units);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the readings of two tables in the form of those of this program. */
    public static Readings read(Reader readings, Reader units) throws IOException {
        Readings read = new Readings();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(readings)) {
            for (NamedCsvRecord row : rows) {
                String key = row.getField("item") + " " + row.getField("field");
                Map<String, String> set = read.bySet.computeIfAbsent(row.getField("set"), id -> new LinkedHashMap<>());
                if (set.put(key, row.getField("value")) != null
                        || row.getField("why").isBlank()) {
                    throw new IllegalArgumentException("law-readings.csv: " + row.getField("set") + ", " + key
                            + " must be there once, with a reason");
                }
            }
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(units)) {
            for (NamedCsvRecord row : rows) {
                read.units.put(row.getField("facts"), row.getField("unit"));
            }
        }
        return read;
    }

    /** Returns the sets that there are readings for. */
    public List<String> sets() {
        return List.copyOf(bySet.keySet());
    }

    /** Returns the ids of units that facts spell out in other words. */
    public List<String> units() {
        return List.copyOf(units.values());
    }

    private static Reader open(String file) {
        InputStream stream = Readings.class.getResourceAsStream("/vn/ntm/tables/law/" + file);
        if (stream == null) {
            throw new IllegalStateException("the table is missing: " + file);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** Returns the readings for one set. */
    public SetReadings of(String set) {
        return new SetReadings(set, bySet.getOrDefault(set, Map.of()), units);
    }
}
