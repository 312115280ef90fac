package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.core.law.Grade;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;

/** The table {@code thresholds.csv} of a set: a row for every column of every number, known or not. */
final class ThresholdTable {

    private final SetHeader header;
    private final Map<String, MeasureUnit> units;
    private final Map<String, LegalAct> acts;

    ThresholdTable(SetHeader header, Map<String, MeasureUnit> units, Map<String, LegalAct> acts) {
        this.header = header;
        this.units = units;
        this.acts = acts;
    }

    /** A level and the row it stands in. */
    private record Line(Row row, Threshold level) {}

    /**
     * Reads the levels.
     *
     * @param numbers the numbers that the set asks for, each with the row that does
     */
    ImmutableList<Threshold> read(CsvTable table, Map<CriteriaSet.Item, Row> numbers) {
        ImmutableListMultimap.Builder<CriteriaSet.Item, Line> byItem = ImmutableListMultimap.builder();
        ImmutableList.Builder<Threshold> levels = ImmutableList.builder();
        for (Row row : table.rows()) {
            Threshold level = threshold(row);
            CriteriaSet.Item item = new CriteriaSet.Item(level.indicator(), level.part());
            Row demand = numbers.get(item);
            if (demand == null) {
                throw row.fault(
                        level.part().isPresent() ? "part" : "indicator", "indicators.csv asks for no such number");
            }
            if (!demand.text("unit").equals(level.unit().id())) {
                throw row.fault("unit", "indicators.csv asks for it in " + demand.text("unit"));
            }
            byItem.put(item, new Line(row, level));
            levels.add(level);
        }
        ImmutableListMultimap<CriteriaSet.Item, Line> lines = byItem.build();
        numbers.forEach((item, demand) -> check(lines.get(item), demand));
        return levels.build();
    }

    private Threshold threshold(Row row) {
        Threshold.Builder level = Threshold.builder()
                .indicator(row.text("indicator"))
                .part(row.optional("part"))
                .column(column(row))
                .validity(row.validity())
                .operator(LawTables.required(row, "op", Operator::parse))
                .value(row.decimal("value"))
                .unit(IndicatorTable.unit(row, units))
                .setBy(LawTables.required(row, "set_by", Authority::parse))
                .mode(LawTables.constant(row, "mode", Threshold.Mode.class))
                .grade(LawTables.constant(row, "status", Grade.class))
                .note(row.optional("note"));
        var citation = IndicatorTable.citation(row, acts);
        citation.checkedOn(row.date("checked_on"));
        level.citation(citation.build());
        try {
            return level.build();
        } catch (IllegalArgumentException e) {
            throw row.fault("status", String.valueOf(e.getMessage()));
        }
    }

    private Column column(Row row) {
        Axis axis = LawTables.constant(row, "axis", Axis.class);
        String key = row.optional("key").orElse("");
        if (axis == Axis.GENERAL
                ? !key.isEmpty()
                : axis != header.axis() || !header.keys().contains(key)) {
            throw row.fault("key", "the set has no column " + axis + " " + key);
        }
        return new Column(axis, key);
    }

    private void check(List<Line> lines, Row demand) {
        if (lines.isEmpty()) {
            throw demand.fault(
                    "no", "thresholds.csv has no row for this number; an unknown level is a row without a value");
        }
        boolean byAxis = lines.stream().anyMatch(line -> line.level().column().axis() != Axis.GENERAL);
        Set<LocalDate> checked = new HashSet<>();
        for (Line line : lines) {
            if (!line.level().operator().leansAs(lines.get(0).level().operator())) {
                throw line.row().fault("op", "the operators of one number must lean to one side");
            }
            checkOverlap(lines, line);
            if (byAxis) {
                line.level()
                        .validity()
                        .from()
                        .filter(checked::add)
                        .ifPresent(day -> checkColumns(lines, line.row(), day));
            }
        }
    }

    private static void checkOverlap(List<Line> lines, Line line) {
        for (Line other : lines) {
            if (other.row().line() < line.row().line()
                    && other.level().column().equals(line.level().column())
                    && other.level().validity().overlaps(line.level().validity())) {
                throw line.row()
                        .fault(
                                "from",
                                "the row overlaps that of line " + other.row().line());
            }
        }
    }

    /** On a day on which one column has a row, all have one, so that no region is forgotten. */
    private void checkColumns(List<Line> lines, Row row, LocalDate day) {
        for (String key : header.keys()) {
            Column column = new Column(header.axis(), key);
            boolean found = lines.stream()
                    .map(Line::level)
                    .anyMatch(level ->
                            level.column().equals(column) && level.validity().contains(day));
            if (!found) {
                throw row.fault("from", "on " + day + " the column " + column + " has no row");
            }
        }
    }
}
