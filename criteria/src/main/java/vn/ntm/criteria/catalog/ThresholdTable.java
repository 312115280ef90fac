package vn.ntm.criteria.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.ntm.core.law.Grade;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
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
    /** The columns of the set by key, the general one by the empty key. */
    private final Map<String, Column> columns = new HashMap<>();

    private final Map<String, MeasureUnit> units;
    private final RowAbove above;

    ThresholdTable(SetHeader header, Map<String, MeasureUnit> units, Map<String, LegalAct> acts) {
        this.header = header;
        columns.put("", Column.GENERAL);
        for (String key : header.keys()) {
            columns.put(key, new Column(header.axis(), key));
        }
        this.units = units;
        this.above = new RowAbove(acts, true);
    }

    /** A level and the row it stands in. */
    private record Line(Row row, Threshold level) {}

    /**
     * Reads the levels.
     *
     * @param demands what the set asks to measure, each with the rows that do
     */
    List<Threshold> read(CsvTable table, Map<ItemId, List<IndicatorTable.Demand>> demands) {
        Map<ItemId, List<Line>> lines = new LinkedHashMap<>();
        List<Threshold> levels = new ArrayList<>();
        for (Row row : table.rows()) {
            Threshold level = threshold(row);
            ItemId item = level.item();
            List<IndicatorTable.Demand> asked = demands.get(item);
            if (asked == null) {
                throw row.fault(
                        level.part().isPresent() ? "part" : "indicator", "indicators.csv asks for no such number");
            }
            for (IndicatorTable.Demand demand : demands(asked, level)) {
                checkUnit(row, level, demand);
            }
            List<Line> ofItem = lines.get(item);
            if (ofItem == null) {
                ofItem = new ArrayList<>();
                lines.put(item, ofItem);
            }
            ofItem.add(new Line(row, level));
            levels.add(level);
        }
        for (Map.Entry<ItemId, List<IndicatorTable.Demand>> asked : demands.entrySet()) {
            List<Line> ofItem = lines.getOrDefault(asked.getKey(), List.of());
            for (IndicatorTable.Demand demand : asked.getValue()) {
                check(linesOf(demand, ofItem, asked.getValue()), demand.row());
            }
        }
        for (List<Line> ofItem : lines.values()) {
            checkOverlaps(ofItem);
        }
        return levels;
    }

    /** The wordings that a level belongs to: those in force on its days, or the first where it is older than all. */
    private static List<IndicatorTable.Demand> demands(List<IndicatorTable.Demand> demands, Threshold level) {
        if (demands.size() == 1) {
            return demands;
        }
        List<IndicatorTable.Demand> found = new ArrayList<>();
        for (IndicatorTable.Demand demand : demands) {
            if (demand.requirement().validity().overlaps(level.validity())) {
                found.add(demand);
            }
        }
        return found.isEmpty() ? demands.subList(0, 1) : found;
    }

    private static List<Line> linesOf(
            IndicatorTable.Demand demand, List<Line> lines, List<IndicatorTable.Demand> demands) {
        if (demands.size() == 1) {
            return lines;
        }
        List<Line> found = new ArrayList<>();
        for (Line line : lines) {
            for (IndicatorTable.Demand other : demands(demands, line.level())) {
                if (other.row().line() == demand.row().line()) {
                    found.add(line);
                }
            }
        }
        return found;
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
                .validity(above.validity(row))
                .operator(operator(row))
                .value(value(row, unit))
                .unit(unit)
                .setBy(Cells.authority(row, "set_by"))
                .mode(Cells.constant(row, "mode", Threshold.Mode.class))
                .grade(Cells.constant(row, "status", Grade.class))
                .citation(above.citation(row))
                .note(row.optional("note"));
        try {
            return level.build();
        } catch (IllegalArgumentException e) {
            throw row.fault("status", e);
        }
    }

    private static Operator operator(Row row) {
        try {
            return Operator.parse(row.text("op"));
        } catch (IllegalArgumentException e) {
            throw row.fault("op", e);
        }
    }

    private static Optional<Decimal> value(Row row, MeasureUnit unit) {
        String word = row.cell("value");
        if (unit.grades().isEmpty() || word.isEmpty()) {
            return row.decimal("value");
        }
        Optional<Decimal> grade = unit.grade(word);
        // A table writes a grade exactly; the case that a file may ignore is no matter of the law.
        if (grade.isEmpty() || !unit.format(grade.get()).equals(word)) {
            throw row.fault("value", "not one of " + String.join(", ", unit.grades()));
        }
        return grade;
    }

    private Column column(Row row) {
        Axis axis = Cells.constant(row, "axis", Axis.class);
        String key = row.cell("key");
        Column column = columns.get(key);
        if (column == null || column.axis() != axis) {
            throw row.fault("key", "the set has no column " + axis + " " + key);
        }
        return column;
    }

    private void check(List<Line> lines, Row demand) {
        if (lines.isEmpty()) {
            throw demand.fault(
                    "no", "thresholds.csv has no row for this number; an unknown level is a row without a value");
        }
        boolean byAxis = isByAxis(lines);
        Set<LocalDate> checked = new HashSet<>();
        for (Line line : lines) {
            if (!line.level().operator().leansAs(lines.get(0).level().operator())) {
                throw line.row().fault("op", "the operators of one number must lean to one side");
            }
            Optional<LocalDate> day = line.level().validity().from();
            if (byAxis && day.isPresent() && checked.add(day.get())) {
                checkColumns(lines, line.row(), day.get());
            }
        }
    }

    private static boolean isByAxis(List<Line> lines) {
        for (Line line : lines) {
            if (line.level().column().axis() != Axis.GENERAL) {
                return true;
            }
        }
        return false;
    }

    private static void checkOverlaps(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Threshold level = lines.get(i).level();
            for (int j = 0; j < i; j++) {
                Threshold above = lines.get(j).level();
                if (above.column().equals(level.column()) && above.validity().overlaps(level.validity())) {
                    int line = lines.get(j).row().line();
                    throw lines.get(i).row().fault("from", "the row overlaps that of line " + line);
                }
            }
        }
    }

    /** On a day on which one column has a row, all have one, so that no region is forgotten. */
    private void checkColumns(List<Line> lines, Row row, LocalDate day) {
        for (String key : header.keys()) {
            Column column = Objects.requireNonNull(columns.get(key));
            if (!hasRow(lines, column, day)) {
                throw row.fault("from", "on " + day + " the column " + column + " has no row");
            }
        }
    }

    private static boolean hasRow(List<Line> lines, Column column, LocalDate day) {
        for (Line line : lines) {
            if (line.level().column().equals(column) && line.level().validity().contains(day)) {
                return true;
            }
        }
        return false;
    }
}
