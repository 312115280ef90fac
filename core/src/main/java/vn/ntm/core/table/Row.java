package vn.ntm.core.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.time.Validity;

/** A row of a {@link CsvTable}: typed cells, each fault with its place. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Row {

    private final CsvTable table;
    private final int line;
    private final List<String> cells;

    Row(CsvTable table, int line, List<String> cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    /** Returns the line of the row in its file, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the text of a cell that must not be empty. */
    public String text(String column) {
        return optional(column).orElseThrow(() -> fault(column, "the cell must not be empty"));
    }

    /** Returns the text of a cell, unless it is empty. */
    public Optional<String> optional(String column) {
        String cell = cells.get(index(column));
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** Returns the number in a cell, unless it is empty. */
    public Optional<Decimal> decimal(String column) {
        return parsed(column, Decimal::parse);
    }

    /** Returns the date in a cell, unless it is empty. */
    public Optional<LocalDate> date(String column) {
        return parsed(column, IsoDates::parse);
    }

    /** Returns the constant that a cell names, unless it is empty. */
    public <E extends Enum<E>> Optional<E> constant(String column, Class<E> type) {
        return parsed(column, name -> Enum.valueOf(type, name));
    }

    /** Returns what {@code parser} makes of a cell, unless it is empty. */
    public <T> Optional<T> parsed(String column, Function<String, T> parser) {
        return optional(column).map(text -> {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw fault(column, String.valueOf(e.getMessage()));
            }
        });
    }

    /** Returns whether a cell says yes; it must say {@code true} or {@code false}. */
    public boolean flag(String column) {
        String text = text(column);
        if (!text.equals("true") && !text.equals("false")) {
            throw fault(column, "the cell must be true or false");
        }
        return text.equals("true");
    }

    /** Returns the validity that the cells {@code from} and {@code to} hold. */
    public Validity validity() {
        Optional<LocalDate> from = date("from");
        Optional<LocalDate> to = date("to");
        try {
            return Validity.of(from.orElse(null), to.orElse(null));
        } catch (IllegalArgumentException e) {
            throw fault("to", String.valueOf(e.getMessage()));
        }
    }

    /** Returns the exception for a fault of a cell. */
    public TableException fault(String column, String problem) {
        int index = index(column);
        return new TableException(table.file(), line, index + 1, cells.get(index), problem);
    }

    private int index(String column) {
        int index = table.columns().indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("the table " + table.file() + " has no column " + column);
        }
        return index;
    }
}
