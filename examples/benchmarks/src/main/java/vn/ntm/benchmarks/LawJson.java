package vn.ntm.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalog.CriteriaCatalog;

/** The tables of the criteria sets as JSON, with the records that Jackson binds it to: the peer of their loading. */
final class LawJson {

    private LawJson() {}

    /** A set: every cell of its three tables. */
    record SetJson(List<CriterionJson> criteria, List<IndicatorJson> indicators, List<ThresholdJson> thresholds) {}

    record CriterionJson(
            String no,
            @Nullable String group,
            @Nullable String group_vi,
            @Nullable String group_en,
            String name_vi,
            String name_en,
            boolean counted,
            boolean complete) {}

    record IndicatorJson(
            String criterion,
            String no,
            @Nullable String part,
            boolean numbered,
            @Nullable String label_vi,
            @Nullable String label_en,
            String kind,
            @Nullable String choice,
            @Nullable String any_of,
            @Nullable String unit,
            @Nullable String base,
            @Nullable String counts,
            String set_by,
            @Nullable String applies_when_vi,
            @Nullable String applies_when_en,
            String from,
            @Nullable String to,
            String status,
            String act,
            @Nullable String article,
            @Nullable String source,
            @Nullable String note) {}

    record ThresholdJson(
            String indicator,
            @Nullable String part,
            String axis,
            @Nullable String key,
            String from,
            @Nullable String to,
            String op,
            @Nullable BigDecimal value,
            @Nullable String grade,
            String unit,
            String set_by,
            String mode,
            String status,
            String act,
            @Nullable String article,
            @Nullable String source,
            @Nullable String checked_on,
            @Nullable String note) {}

    /** Writes a file for each set and returns their paths. */
    static List<String> write(Path folder) throws IOException {
        ObjectMapper mapper = JsonMapper.builder().build();
        List<String> files = new ArrayList<>();
        for (String set : CriteriaCatalog.standard().ids()) {
            ObjectNode json = mapper.createObjectNode();
            for (String table : List.of("criteria", "indicators", "thresholds")) {
                read(set + "/" + table + ".csv", json.putArray(table));
            }
            Files.write(Path.of(file(folder, set)), mapper.writeValueAsBytes(json));
            files.add(file(folder, set));
        }
        return files;
    }

    static String file(Path folder, String set) {
        return folder.resolve(set + ".json").toString();
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void read(String table, ArrayNode rows) throws IOException {
        try (InputStream stream =
                        Objects.requireNonNull(CriteriaCatalog.class.getResourceAsStream("law/" + table), table);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord record : csv) {
                ObjectNode row = rows.addObject();
                record.getFieldsAsMap().forEach((column, cell) -> put(row, column, cell));
            }
        }
    }

    private static void put(ObjectNode row, String column, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (column) {
            case "counted", "complete", "numbered" -> row.put(column, Boolean.parseBoolean(cell));
            case "value" -> {
                if (Character.isDigit(cell.charAt(0))) {
                    row.put(column, new BigDecimal(cell));
                } else {
                    row.put("grade", cell);
                }
            }
            default -> row.put(column, cell);
        }
    }
}
