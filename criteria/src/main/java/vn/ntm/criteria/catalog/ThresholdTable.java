package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ntm.core.law.Grade;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;

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
     * @param demands what the set asks to measure, each with the rows that do
     */
    ImmutableList<Threshold> read(CsvTable table, ImmutableListMultimap<ItemId, IndicatorTable.Demand> demands) {
        ImmutableListMultimap.Builder<ItemId, Line> byItem = ImmutableListMultimap.builder();
        ImmutableList.Builder<Threshold> levels = ImmutableList.builder();
        for (Row row : table.rows()) {
            Threshold level = threshold(row);
            if (!demands.containsKey(level.item())) {
                throw row.fault(
                        level.part().isPresent() ? "part" : "indicator", "indicators.csv asks for no such number");
            }
            demands(demands.get(level.item()), level).forEach(demand -> checkUnit(row, level, demand));
            byItem.put(level.item(), new Line(row, level));
            levels.add(level);
        }
        ImmutableListMultimap<ItemId, Line> lines = byItem.build();
        demands.forEach((item, demand) -> check(
                lines.get(item).stream()
                        .filter(line -> demands(demands.get(item), line.level()).contains(demand))
                        .toList(),
                demand.row()));
        lines.asMap().values().forEach(ThresholdTable::checkOverlaps);
        return levels.build();
    }

    /** The wordings that a level belongs to: those in force on its days, or the first where it is older than all. */
    private static List<IndicatorTable.Demand> demands(List<IndicatorTable.Demand> demands, Threshold level) {
        List<IndicatorTable.Demand> found = demands.stream()
                .filter(demand -> demand.requirement().validity().overlaps(level.validity()))
                .toList();
        return found.isEmpty() ? demands.subList(0, 1) : found;
    }

    private static void checkUnit(Row row, Threshold level, IndicatorTable.Demand demand) {
        String asked = demand.row().text("unit");
        if (!asked.equals(level.unit().id())) {
            throw row.fault("unit", "indicators.csv asks for it in " + asked);
        }
    }

    private Threshold threshold(Row row) {
        MeasureUnit unit = IndicatorTable.unit(row, units);
        Threshold.Builder level = Threshold.builder()
                .indicator(row.text("indicator"))
                .part(row.optional("part"))
                .column(column(row))
                .validity(row.validity())
                .operator(LawTables.required(row, "op", Operator::parse))
                .value(value(row, unit))
                .unit(unit)
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

    private static Optional<Decimal> value(Row row, MeasureUnit unit) {
        if (unit.grades().isEmpty()) {
            return row.decimal("value");
        }
        return row.optional("value")
                .map(word -> unit.grade(word)
                        .filter(grade -> unit.format(grade).equals(word))
                        .orElseThrow(() -> row.fault("value", "not one of " + String.join(", ", unit.grades()))));
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
            if (byAxis) {
                line.level()
                        .validity()
                        .from()
                        .filter(checked::add)
                        .ifPresent(day -> checkColumns(lines, line.row(), day));
            }
        }
    }

    private static void checkOverlaps(Collection<Line> lines) {
        lines.forEach(line -> checkOverlap(lines, line));
    }

    private static void checkOverlap(Collection<Line> lines, Line line) {
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
