package vn.ntm.criteria.validation;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.MeasureUnit;

/**
 * Which values a unit of measure can have, or an item that is measured in it and is none of its usual kind.
 *
 * @param set the set of the item; empty for every item in the unit
 * @param indicator the indicator, where an item is meant
 * @param part its part, where one is meant
 * @param unit the id of the unit
 * @param least the least possible value
 * @param most the greatest possible value
 * @param whole whether only whole numbers are possible
 * @param doubtfulFrom from which value on it is rather in another unit; a convention of this library, far above any
 *     level of the law
 */
record Bounds(
        String set,
        String indicator,
        Optional<String> part,
        String unit,
        Optional<Decimal> least,
        Optional<Decimal> most,
        boolean whole,
        Optional<Decimal> doubtfulFrom) {

    private static final String FILE = "bounds.csv";

    private static final List<String> COLUMNS =
            List.of("set", "indicator", "part", "unit", "least", "most", "whole", "doubtful_from");

    /** Read when first asked for, once. */
    private static final class Table {
        private static final List<Bounds> ROWS =
                CsvTable.read(Bounds.class.getResource(FILE), FILE, COLUMNS).rows().stream()
                        .map(Bounds::of)
                        .toList();
    }

    private static Bounds of(Row row) {
        return new Bounds(
                row.optional("set").orElse(""),
                row.optional("indicator").orElse(""),
                row.optional("part"),
                row.text("unit"),
                row.decimal("least"),
                row.decimal("most"),
                row.flag("whole"),
                row.decimal("doubtful_from"));
    }

    /** Returns the bounds of an item, else of the unit; empty for a unit of which nothing is known. */
    static Optional<Bounds> of(String set, Subject subject, MeasureUnit unit) {
        return Table.ROWS.stream()
                .filter(row -> row.unit.equals(unit.id()) && row.isOf(set, subject))
                .findFirst()
                .or(() -> Table.ROWS.stream()
                        .filter(row -> row.unit.equals(unit.id()) && row.set.isEmpty())
                        .findFirst());
    }

    private boolean isOf(String id, Subject subject) {
        return set.equals(id) && indicator.equals(subject.no()) && part.equals(subject.part());
    }
}
