package vn.ntm.tables.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Grade;

/**
 * The grade of one cell: that of the longest path of {@code value_confidence} that fits the cell, else that of
 * its indicator.
 */
final class CellGrade {

    /** Paths that fit every cell of an indicator, the narrower first. */
    private static final List<String> ANY = List.of("others", "rest", "rule", "values");

    private CellGrade() {}

    /** Returns the grade of an indicator as a whole. */
    static Grade of(SetFacts.Item indicator) {
        return grade(indicator.text("confidence"), indicator.name());
    }

    /**
     * Returns the grade of a cell that has a value.
     *
     * @param year the year of the cell, if it is of one
     * @param region the region, or empty for the general column
     */
    static Grade of(SetFacts.Item indicator, Optional<String> year, String region) {
        for (String field : List.of("value_confidence", "confidence_detail")) {
            JsonNode paths = indicator.node().path(field);
            for (String path : paths(year, region)) {
                if (paths.has(path)) {
                    return grade(paths.get(path).asText(), indicator.name() + ", " + path);
                }
            }
        }
        return of(indicator);
    }

    private static List<String> paths(Optional<String> year, String region) {
        List<String> paths = new ArrayList<>();
        String column = region.isEmpty() ? "general" : region;
        year.ifPresent(y -> paths.add(y + "." + column));
        paths.add(region.isEmpty() ? "general" : "by_region." + region);
        year.ifPresent(paths::add);
        if (!region.isEmpty()) {
            paths.add("by_region");
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
