package vn.ntm.tables.law.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.core.law.Grade;

/**
 * The grades of the cells of an indicator: of each that of the longest path of {@code value_confidence} that
 * fits the cell, else that of the indicator.
 */
public final class Grades {

    /** Paths that fit every cell, the narrower first. */
    private static final List<String> ANY = List.of("others", "rest", "rule", "values");

    private final Item item;
    private final Columns columns;

    private Grades(Item item, Columns columns) {
        this.item = item;
        this.columns = columns;
    }

    /** Returns the grades of the cells of an indicator whose rules may be split into {@code columns}. */
    public static Grades of(Item item, Columns columns) {
        return new Grades(item, columns);
    }

    /** Returns the grade of an indicator as a whole; where its level is not established, that of its subject. */
    public static Grade of(Item item) {
        return item.optional("confidence")
                .or(() -> item.optional("identity_confidence"))
                .map(text -> grade(text, item.name()))
                .orElseThrow(() -> new IllegalArgumentException(item.name() + ": the field confidence is missing"));
    }

    /**
     * Returns the grade of a cell that has a value.
     *
     * @param year the year of the cell, or empty
     * @param key its column, or empty for the general one
     * @param member which of the values in the cell, or empty if it holds one only
     */
    public Grade of(String year, String key, String member) {
        for (String field : List.of("value_confidence", "confidence_detail")) {
            JsonNode paths = item.node().path(field);
            for (String path : paths(year, key, member)) {
                if (paths.has(path)) {
                    return grade(paths.get(path).asText(), item.name() + ", " + path);
                }
            }
        }
        return grade(item.text("confidence"), item.name());
    }

    private List<String> paths(String year, String key, String member) {
        List<String> cells = new ArrayList<>();
        if (!year.isEmpty()) {
            cells.add(year + "." + (key.isEmpty() ? "general" : key));
        }
        cells.add(key.isEmpty() ? "general" : columns.field() + "." + key);
        List<String> paths = new ArrayList<>();
        for (String cell : cells) {
            if (!member.isEmpty()) {
                paths.add(cell + "." + member);
            }
            paths.add(cell);
        }
        if (!year.isEmpty()) {
            paths.add(year);
        }
        if (!key.isEmpty()) {
            paths.add(columns.field() + ".others");
            paths.add(columns.field());
        }
        paths.addAll(ANY);
        return paths;
    }

    /** The grade stands in the first word; reasons may follow it. */
    private static Grade grade(String text, String where) {
        return switch (text.split("[^a-z_]", 2)[0]) {
            case "verified" -> Grade.VERIFIED;
            case "corroborated" -> Grade.CORROBORATED;
            case "recalled" -> Grade.UNVERIFIED;
            default -> throw new IllegalArgumentException(where + ": not a grade: " + text);
        };
    }
}
