package vn.ntm.tables.law.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

/**
 * Makes a row of {@code thresholds.csv} of a row of an overlay file. What the file leaves out is taken from the
 * tables: the unit, who sets the level, and whether it is a floor.
 */
final class LevelReader {

    private final LawFolder law;
    private final boolean decimalComma;

    LevelReader(LawFolder law, boolean decimalComma) {
        this.law = law;
        this.decimalComma = decimalComma;
    }

    /**
     * Returns the level of a row.
     *
     * @throws OverlayFault if the tables have no place for it, or a cell is not what its column takes
     */
    Map<String, String> read(SetLevels set, OverlayRow row) {
        Map<String, String> demand = demand(set, row);
        String unit = demand.getOrDefault("unit", "");
        Map<String, String> level = new LinkedHashMap<>();
        level.put("indicator", row.text("indicator"));
        level.put("part", row.find("part").orElse(""));
        column(set, row, level);
        level.put("from", row.date("from").orElseThrow(() -> row.fault("from", "the cell must not be empty")));
        level.put("to", row.date("to").orElse(""));
        level.put(
                "op",
                row.parsed("op", Operator::parse)
                        .map(Operator::toString)
                        .orElseThrow(() -> row.fault("op", "the cell must not be empty")));
        level.put("value", value(row, law.grades(unit)));
        level.put("unit", unit(row, unit));
        Optional<Map<String, String>> known = set.covering(level);
        level.put(
                "set_by",
                row.parsed("set_by", Authority::parse)
                        .map(Authority::toString)
                        .orElseGet(() -> known.orElse(demand).getOrDefault("set_by", "")));
        level.put(
                "mode",
                row.parsed("mode", Threshold.Mode::valueOf)
                        .map(Threshold.Mode::name)
                        .orElseGet(() -> known.map(found -> found.getOrDefault("mode", ""))
                                .orElse(Threshold.Mode.FLOOR.name())));
        level.put("status", status(row));
        level.put("act", act(row));
        level.put("article", row.find("article").orElse(""));
        level.put("source", row.find("source").orElse(row.file()));
        level.put("checked_on", row.date("checked_on").orElse(""));
        level.put("note", row.find("note").orElse(""));
        if (!level.get("to").isEmpty() && level.get("to").compareTo(level.get("from")) < 0) {
            throw row.fault("to", "the last day is before the first");
        }
        return level;
    }

    /** Returns the row of indicators.csv that asks for the number on the first day. */
    private static Map<String, String> demand(SetLevels set, OverlayRow row) {
        String indicator = row.text("indicator");
        String part = row.find("part").orElse("");
        if (!set.hasItem(indicator, "")) {
            throw row.fault("indicator", "the set has no such indicator");
        }
        if (!set.hasItem(indicator, part)) {
            throw row.fault("part", "the indicator has no such part");
        }
        return set.demand(indicator, part, row.date("from").orElse(""))
                .orElseThrow(() ->
                        row.fault(part.isEmpty() ? "indicator" : "part", "the set asks for no number or grade here"));
    }

    private static void column(SetLevels set, OverlayRow row, Map<String, String> level) {
        String axis = row.text("axis");
        String key = row.find("key").orElse("");
        boolean general = axis.equals("GENERAL");
        if (!general && !axis.equals(set.axis())) {
            throw row.fault("axis", "not one of GENERAL, " + set.axis());
        }
        if (general ? !key.isEmpty() : !set.keys().contains(key)) {
            throw row.fault(
                    "key",
                    general ? "must be empty, as the axis is GENERAL" : "not one of " + String.join(", ", set.keys()));
        }
        level.put("axis", axis);
        level.put("key", key);
    }

    private String value(OverlayRow row, List<String> grades) {
        String text = row.text("value");
        if (!grades.isEmpty()) {
            if (!grades.contains(text)) {
                throw row.fault("value", "not one of " + String.join(", ", grades));
            }
            return text;
        }
        return row.parsed("value", written -> Decimal.parse(decimalComma ? written.replace(',', '.') : written))
                .orElseThrow()
                .toString();
    }

    private static String unit(OverlayRow row, String asked) {
        if (row.find("unit").filter(unit -> !unit.equals(asked)).isPresent()) {
            throw row.fault("unit", "the set asks for it in " + asked);
        }
        return asked;
    }

    private static String status(OverlayRow row) {
        Grade grade = row.parsed("status", Grade::valueOf).orElse(Grade.VERIFIED);
        if (grade == Grade.UNKNOWN) {
            throw row.fault("status", "a level that is filled in is not unknown");
        }
        return grade.name();
    }

    private String act(OverlayRow row) {
        String act = row.text("act");
        if (!law.hasAct(act)) {
            throw row.fault("act", "acts.csv has no such act: write it there first, with its dates and titles");
        }
        return act;
    }
}
