package vn.ntm.criteria.catalog;

import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Threshold;

/** The bundled set with an invented condition C1 beside its criteria, whose rows a test writes. */
final class ConditionRows {

    private static final String INDICATORS = EditedTables.SET + "/indicators.csv";
    private static final String THRESHOLDS = EditedTables.SET + "/thresholds.csv";

    final EditedTables tables = new EditedTables()
            .appendToSet("criteria.csv", "C1,,,,Điều kiện thử,Invented condition,false,true")
            .append("units.csv", "xl,xếp loại,grade,,Đạt;Khá;Tốt")
            .append("units.csv", "times_own,lần,times,TIMES,")
            .append("units.csv", "percent_more,% cao hơn,% more,PERCENT_MORE,");

    /** A row asks for something: {@code kind|unit|base|counts}; a cell may be empty. */
    ConditionRows asks(String cells) {
        return asks("", cells, "2022-03-08", "");
    }

    ConditionRows asks(String part, String cells, String from, String to) {
        String[] words = cells.split("\\|", -1);
        return row(part, words[0], "", words[1], words[2], words[3], from, to);
    }

    /** A part asks for a yes or no, and is one of those that {@code choice,any_of} name. */
    ConditionRows partOf(String part, String groups, String from, String to) {
        return row(part, "ATTESTED", groups, "", "", "", from, to);
    }

    private ConditionRows row(
            String part, String kind, String groups, String unit, String base, String counts, String from, String to) {
        return line(
                "Điều kiện",
                "Condition",
                String.join(",", kind, groups.isEmpty() ? "," : groups, unit, base, counts) + ",NATION,,," + from + ","
                        + to,
                part);
    }

    /** A row of which nobody could read what it is about. */
    ConditionRows place(String labelVi, String labelEn) {
        return line(labelVi, labelEn, "ATTESTED,,,,,,UNKNOWN,,,2022-03-08,", "");
    }

    private ConditionRows line(String labelVi, String labelEn, String rest, String part) {
        String status = labelVi.isEmpty() ? ",UNKNOWN," : ",VERIFIED,";
        tables.appendToSet(
                "indicators.csv",
                String.join(",", "C1", "C1", part, "true", labelVi, labelEn, rest) + status + "318/QĐ-TTg,,,");
        return this;
    }

    /** A general level: {@code 2022-03-08 2023-12-31 >= 90 %}; an open end is {@code -}. */
    ConditionRows level(String part, String words) {
        String[] cells = words.split(" ", -1);
        String value = cells[3].equals("?") ? "" : cells[3];
        tables.appendToSet(
                "thresholds.csv",
                String.join(
                        ",",
                        "C1",
                        part,
                        "GENERAL",
                        "",
                        cells[0],
                        cells[1].equals("-") ? "" : cells[1],
                        cells[2],
                        value,
                        cells[4],
                        "NATION",
                        "FLOOR",
                        value.isEmpty() ? "UNKNOWN" : "VERIFIED",
                        "318/QĐ-TTg,,,,"));
        return this;
    }

    CriteriaSet set() {
        return tables.set();
    }

    Indicator condition() {
        return set().indicator("C1").orElseThrow();
    }

    Optional<String> required(String day) {
        return set().threshold("C1", Optional.empty(), Optional.empty(), LocalDate.parse(day))
                .flatMap(Threshold::required);
    }

    /** Returns the place of a cell in the row of {@code number}, counted from 1, that the test appended. */
    String indicator(int number, int column) {
        return INDICATORS + ":" + (tables.line(INDICATORS, "C1,") + number - 1) + ":" + column + ": ";
    }

    String threshold(int number, int column) {
        return THRESHOLDS + ":" + (tables.line(THRESHOLDS, "C1,") + number - 1) + ":" + column + ": ";
    }
}
