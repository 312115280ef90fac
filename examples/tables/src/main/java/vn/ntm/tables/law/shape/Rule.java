package vn.ntm.tables.law.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.tables.law.facts.Columns;
import vn.ntm.tables.law.facts.Grades;
import vn.ntm.tables.law.facts.Item;

/**
 * A rule of the facts: an operator and its cells, general, by column and by year. A null cell is a cell; a
 * column that is not there at all is a fault of the facts.
 */
final class Rule {

    private static final ImmutableMap<String, String> OPERATORS =
            ImmutableMap.of(">=", ">=", ">", ">", "<=", "<=", "<", "<", "==", "=");

    private final Item item;
    private final Columns columns;
    private final Grades grades;
    private final String member;

    private Rule(Item item, Columns columns, Grades grades, String member) {
        this.item = item;
        this.columns = columns;
        this.grades = grades;
        this.member = member;
    }

    static Rule of(Item item, Columns columns, Grades grades) {
        return new Rule(item, columns, grades, "");
    }

    /** Returns the rule for one of the values that every cell holds. */
    Rule member(String name) {
        return new Rule(item, columns, grades, name);
    }

    /** A cell before anything is made of what it holds. */
    private record Raw(String year, String key, JsonNode value) {
        boolean isKnown() {
            return !value.isNull() && !value.isMissingNode();
        }
    }

    /** Returns the operator that {@code text} writes in facts, as the tables write it. */
    static String operator(String text, String name) {
        String operator = OPERATORS.get(text);
        if (operator == null) {
            throw new IllegalArgumentException(name + ", op: not an operator of numbers: " + text);
        }
        return operator;
    }

    /** Returns the operator, if the facts have one. */
    Optional<String> operator() {
        return item.optional("op").map(text -> operator(text, item.name()));
    }

    /** Returns whether the rule asks for a finding, yes or no. */
    boolean asksYesOrNo() {
        return item.optional("op").filter("is_true"::equals).isPresent()
                || raw().stream().anyMatch(cell -> cell.value().isBoolean());
    }

    /** Returns whether any cell has a value. */
    boolean isKnown() {
        return raw().stream().anyMatch(Raw::isKnown);
    }

    /** Returns whether the cells hold words of a scale. */
    boolean asksForGrade() {
        return raw().stream().anyMatch(cell -> cell.value().isTextual());
    }

    /** Returns the cells in the order of the tables: by year, the general one before the columns. */
    List<Cell> cells() {
        return raw().stream().map(this::cell).toList();
    }

    private List<Raw> raw() {
        List<Raw> cells = new ArrayList<>();
        JsonNode years = item.node().path("by_year");
        JsonNode own = item.node().path(columns.field());
        if (years.isObject() && !years.isEmpty()) {
            boolean split = own.isObject() || years.properties().stream().anyMatch(year -> isSplit(year.getValue()));
            for (String year : ImmutableSortedMap.copyOf(years.properties()).keySet()) {
                JsonNode value = years.path(year);
                JsonNode byKey = value.has(columns.field()) ? value.path(columns.field()) : value;
                add(cells, year, value.path("general"), byKey, split);
            }
        } else {
            add(cells, "", item.node().path("general"), own, own.isObject());
        }
        return cells;
    }

    private boolean isSplit(JsonNode year) {
        return year.has(columns.field()) || columns.keys().stream().anyMatch(year::has);
    }

    private void add(List<Raw> cells, String year, JsonNode general, JsonNode byKey, boolean split) {
        cells.add(new Raw(year, "", value(general)));
        for (String key : split ? columns.keys() : List.<String>of()) {
            if (byKey.isObject() && !byKey.has(key)) {
                throw new IllegalArgumentException(item.name() + " has no cell for the column " + key);
            }
            cells.add(new Raw(year, key, value(byKey.path(key))));
        }
    }

    private JsonNode value(JsonNode cell) {
        return member.isEmpty() ? cell : cell.path(member);
    }

    private Cell cell(Raw raw) {
        if (!raw.isKnown()) {
            return new Cell(raw.year(), raw.key(), "", Grade.UNKNOWN);
        }
        return new Cell(raw.year(), raw.key(), text(raw.value()), grades.of(raw.year(), raw.key(), member));
    }

    private String text(JsonNode value) {
        if (value.isNumber()) {
            return Decimal.of(value.decimalValue()).toString();
        }
        if (value.isTextual()) {
            return value.asText();
        }
        throw new IllegalArgumentException(item.name() + ": neither a number nor a grade: " + value);
    }
}
