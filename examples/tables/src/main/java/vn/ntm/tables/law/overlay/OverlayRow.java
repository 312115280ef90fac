package vn.ntm.tables.law.overlay;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of an overlay file.
 *
 * @param file the name of the file
 * @param line its first line, from 1
 * @param cells what it has in the columns that the file has
 * @param places which field of the file each column is, from 1
 */
record OverlayRow(String file, long line, Map<String, String> cells, Map<String, Integer> places) {

    /** Returns the text of a cell, unless it is empty or the file has no such column. */
    Optional<String> find(String column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty());
    }

    /** Returns the text of a cell that must not be empty. */
    String text(String column) {
        return find(column).orElseThrow(() -> fault(column, "the cell must not be empty"));
    }

    /** Returns a date as it is written, unless the cell is empty. */
    Optional<String> date(String column) {
        return parsed(column, text -> LocalDate.parse(text).toString());
    }

    /** Returns what {@code parser} makes of a cell, unless it is empty. */
    <T> Optional<T> parsed(String column, Function<String, T> parser) {
        return find(column).map(text -> {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw fault(column, String.valueOf(e.getMessage()));
            }
        });
    }

    /** Returns the exception for a fault of a cell. */
    OverlayFault fault(String column, String problem) {
        return new OverlayFault(
                file, line, places.getOrDefault(column, 0), column + ": " + problem, cells.getOrDefault(column, ""));
    }
}
