package vn.ntm.tables.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.core.law.Grade;
import vn.ntm.tables.law.facts.SetFacts;
import vn.ntm.tables.law.shape.Cell;
import vn.ntm.tables.law.shape.Piece;

/** The rows of {@code thresholds.csv} of an indicator in a stretch of days, one for each cell of its rules. */
final class LevelRows {

    private final SetFacts facts;
    private final String indicator;
    private final Stretch stretch;

    private LevelRows(SetFacts facts, String indicator, Stretch stretch) {
        this.facts = facts;
        this.indicator = indicator;
        this.stretch = stretch;
    }

    static List<Map<String, String>> of(SetFacts facts, LawWords words, String indicator, Stretch stretch) {
        LevelRows maker = new LevelRows(facts, indicator, stretch);
        List<Map<String, String>> rows = new ArrayList<>();
        Stream.concat(Stream.of(stretch.content().own()), stretch.content().parts().stream())
                .forEach(piece -> maker.add(piece, rows));
        rows.forEach(words::fillLevel);
        return rows;
    }

    private void add(Piece piece, List<Map<String, String>> rows) {
        piece.levels().cells().forEach(cell -> days(cell).ifPresent(days -> rows.add(row(piece, cell, days))));
        lastYear(piece)
                .flatMap(this::afterYear)
                .ifPresent(days -> piece.levels().cells().stream()
                        .map(Cell::key)
                        .distinct()
                        .forEach(key -> rows.add(row(piece, new Cell("", key, "", Grade.UNKNOWN), days))));
    }

    /** Returns the last year of which the facts speak in the stretch, if they speak of years. */
    private Optional<Integer> lastYear(Piece piece) {
        return piece.levels().cells().stream()
                .filter(cell -> !cell.year().isEmpty() && days(cell).isPresent())
                .map(cell -> Integer.parseInt(cell.year()))
                .max(Comparator.naturalOrder());
    }

    /** The set goes on after the last year that has a level; what is asked then is not known. */
    private Optional<Days> afterYear(int year) {
        Days after = new Days(year + 1 + "-01-01", stretch.to());
        return after.to().isEmpty() || after.from().compareTo(after.to()) <= 0 ? Optional.of(after) : Optional.empty();
    }

    private Map<String, String> row(Piece piece, Cell cell, Days days) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("indicator", indicator);
        row.put("part", piece.id());
        row.put("axis", cell.key().isEmpty() ? "GENERAL" : facts.columns().axis());
        row.put("key", cell.key());
        row.put("from", days.from());
        row.put("to", days.to());
        row.put("op", piece.levels().op());
        row.put("value", cell.value());
        row.put("unit", piece.cells().getOrDefault("unit", ""));
        row.put("set_by", stretch.setBy().body());
        row.put("mode", isExact(cell) ? "EXACT" : "FLOOR");
        row.put("status", cell.grade().name());
        row.put("act", stretch.act());
        row.put("article", facts.article(stretch.act()));
        row.put("source", stretch.source());
        return row;
    }

    private record Days(String from, String to) {}

    /**
     * A level of a year holds in that year, and in a stretch that bounds it within the stretch. An unknown level
     * of a year outside says nothing; a known one contradicts the facts themselves.
     */
    private Optional<Days> days(Cell cell) {
        if (cell.year().isEmpty()) {
            return Optional.of(new Days(stretch.from(), stretch.to()));
        }
        Days year = new Days(cell.year() + "-01-01", cell.year() + "-12-31");
        if (!stretch.bounds()) {
            return Optional.of(year);
        }
        // Days of this form sort as text does.
        Days within = new Days(max(year.from(), stretch.from()), min(year.to(), stretch.to()));
        if (within.from().compareTo(within.to()) <= 0) {
            return Optional.of(within);
        }
        if (cell.value().isEmpty()) {
            return Optional.empty();
        }
        throw new IllegalArgumentException("indicator " + indicator + ": a level of " + cell.year()
                + " in a version of " + stretch.from() + " to " + stretch.to());
    }

    private static String max(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String min(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** What a province sets is the level itself, unless it is held to a floor. */
    private boolean isExact(Cell cell) {
        return stretch.setBy().body().equals("PROVINCE")
                && !stretch.setBy().floor()
                && !cell.value().isEmpty();
    }
}
