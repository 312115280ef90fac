package vn.ntm.tables.law;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ntm.tables.law.facts.CriterionFacts;
import vn.ntm.tables.law.facts.IndicatorFacts;
import vn.ntm.tables.law.facts.Readings;
import vn.ntm.tables.law.facts.SetFacts;
import vn.ntm.tables.law.shape.Piece;

/** Invented facts of a few lines, with words for whatever they ask for. */
final class SmallFacts {

    private final SetRows rows;

    private SmallFacts(SetRows rows) {
        this.rows = rows;
    }

    /**
     * Makes the rows of a set.
     *
     * @param folder where files may be written
     * @param json the fields of the set beside id, decision and first day
     * @param readings lines of {@code law-readings.csv}: item, field and value
     */
    static SmallFacts of(Path folder, String json, String... readings) throws IOException {
        Path file = folder.resolve("small.json");
        Files.writeString(
                file,
                "{\"id\": \"small\", \"decision\": \"1/QĐ-X\", \"effective\": \"2022-03-08\", " + json + "}",
                StandardCharsets.UTF_8);
        StringBuilder table = new StringBuilder("set,item,field,value,why\n");
        Stream.of(readings).forEach(line -> table.append("small,").append(line).append(",because\n"));
        SetFacts facts = SetFacts.read(
                file, Readings.read(new StringReader(table.toString()), new StringReader("facts,unit\nper cent,%\n")));
        writeWords(folder, facts);
        return new SmallFacts(SetRows.of(facts, LawWords.read(folder)));
    }

    private static void writeWords(Path folder, SetFacts facts) throws IOException {
        List<Map<String, String>> criteria = new ArrayList<>();
        List<Map<String, String>> items = new ArrayList<>();
        for (CriterionFacts criterion : facts.criteria()) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("no", criterion.no());
            List.of("group_vi", "group_en", "name_vi", "name_en").forEach(column -> row.put(column, "x"));
            criteria.add(row);
            for (IndicatorFacts indicator : criterion.indicators()) {
                items.add(words(indicator.no(), ""));
                new Stretches(facts, indicator)
                        .read().demands().stream()
                                .flatMap(demand -> demand.content().parts().stream())
                                .map(Piece::id)
                                .distinct()
                                .forEach(part -> items.add(words(indicator.no(), part)));
            }
        }
        LawTable.CRITERIA.write(folder, criteria);
        LawTable.INDICATORS.write(folder, items);
    }

    private static Map<String, String> words(String no, String part) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("no", no);
        row.put("part", part);
        List.of("label_vi", "label_en", "choice", "applies_when_vi", "applies_when_en")
                .forEach(column -> row.put(column, "x"));
        return row;
    }

    /** Returns columns of every row of a table, joined by bars. */
    List<String> all(LawTable table, String... columns) {
        return rows.of(table).stream()
                .map(row -> String.join(
                        "|",
                        Stream.of(columns)
                                .map(column -> row.getOrDefault(column, ""))
                                .toList()))
                .toList();
    }
}
