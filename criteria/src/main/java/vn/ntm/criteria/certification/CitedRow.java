package vn.ntm.criteria.certification;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.catalog.CriteriaCatalog;

/** What the tables of certification and recognition share: rows that name an act of the law tables and a grade. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CitedRow {

    private final Row row;

    private CitedRow(Row row) {
        this.row = row;
    }

    /** Returns the rows of the table {@code file} beside {@code type}. */
    public static List<CitedRow> read(Class<?> type, String file, List<String> columns) {
        return CsvTable.read(type.getResource(file), file, columns).rows().stream()
                .map(CitedRow::new)
                .toList();
    }

    /** Returns the row itself. */
    public Row row() {
        return row;
    }

    /** Returns how sure we are. */
    public Grade grade() {
        return row.required("status", Grade.class);
    }

    /** Returns the level of units that it is about, unless it is about all. */
    public Optional<UnitLevel> level() {
        return row.constant("level", UnitLevel.class);
    }

    /** Returns where it stands; empty where no act says it. The act must be one of the law tables. */
    public Optional<Citation> citation() {
        return row.parsed(
                "act",
                number -> Citation.builder()
                        .act(CriteriaCatalog.standard()
                                .act(number)
                                .orElseThrow(() -> new IllegalArgumentException("not among the acts of the law tables"))
                                .number())
                        .article(row.optional("article"))
                        .source(row.optional("source"))
                        .build());
    }

    /** Returns the constants that a cell names, none if it is empty. */
    public <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
        return made(
                column,
                () -> row.words(column).stream()
                        .map(word -> Enum.valueOf(type, word))
                        .toList());
    }

    /** Returns what {@code maker} makes; what it refuses is a fault of the cell in {@code column}. */
    public <T> T made(String column, Supplier<T> maker) {
        return row.made(column, maker);
    }
}
