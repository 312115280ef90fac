package vn.ntm.tables.law.overlay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.tables.law.LawTable;

/** The folder of the law tables, as far as levels need it. */
final class LawFolder {

    private final Path folder;
    private final Map<String, NamedCsvRecord> sets;
    private final Map<String, NamedCsvRecord> acts;
    private final Map<String, NamedCsvRecord> units;
    private final Map<String, SetLevels> opened = new LinkedHashMap<>();

    private LawFolder(Path folder) throws IOException {
        this.folder = folder;
        this.sets = byKey("sets.csv", "id");
        this.acts = byKey("acts.csv", "number");
        this.units = byKey("units.csv", "id");
    }

    static LawFolder of(Path folder) throws IOException {
        return new LawFolder(folder);
    }

    private Map<String, NamedCsvRecord> byKey(String file, String key) throws IOException {
        Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();
        try (Reader reader = Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            csv.forEach(row -> rows.put(row.getField(key), row));
        }
        return rows;
    }

    boolean hasAct(String number) {
        return acts.containsKey(number);
    }

    /** Returns the grades of a unit; none for one of numbers. */
    List<String> grades(String unit) {
        return Optional.ofNullable(units.get(unit))
                .map(row -> row.getField("grades"))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> List.of(cell.split(";", -1)))
                .orElse(List.of());
    }

    /** Returns the levels of a set, if there is such a set. */
    Optional<SetLevels> set(String id) {
        return Optional.ofNullable(sets.get(id)).map(row -> opened.computeIfAbsent(id, key -> open(row)));
    }

    private SetLevels open(NamedCsvRecord set) {
        Path own = folder.resolve(set.getField("id"));
        String keys = set.getField("keys");
        try {
            return new SetLevels(
                    set.getField("axis"),
                    keys.isEmpty() ? List.of() : List.of(keys.split(";", -1)),
                    LawTable.INDICATORS.read(own),
                    new ArrayList<>(LawTable.THRESHOLDS.read(own)));
        } catch (IOException e) {
            throw new UncheckedIOException(set.getField("id"), e);
        }
    }

    /** Writes the levels of the sets that were opened. */
    void write() throws IOException {
        for (Map.Entry<String, SetLevels> set : opened.entrySet()) {
            LawTable.THRESHOLDS.write(
                    folder.resolve(set.getKey()), set.getValue().rows());
        }
    }
}
