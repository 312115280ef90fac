package vn.ntm.core.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.time.Validity;

/** A row of a {@link CsvTable}: typed cells, each fault with its place. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Row {

    private static final char WORDS_MARK = ';';

    private final CsvTable table;
    private final int line;
    private final String[] cells;

    Row(CsvTable table, int line, String[] cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    /** Returns the line of the row in its file, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the text of a cell, which may be empty. */
    public String cell(String column) {
        return cells[table.column(column)];
    }

    /** Returns the text of a cell that must not be empty. */
    public String text(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw empty(column);
        }
        return cell;
    }

    /** Returns the text of a cell, unless it is empty. */
    public Optional<String> optional(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** Returns the words of a cell with a semicolon between each and the next; none if it is empty. */
    public List<String> words(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int mark = cell.indexOf(WORDS_MARK); mark >= 0; mark = cell.indexOf(WORDS_MARK, start)) {
            words.add(cell.substring(start, mark));
            start = mark + 1;
        }
        words.add(cell.substring(start));
        return Collections.unmodifiableList(words);
    }

    /** Returns the integer in a cell, unless it is empty. */
    public OptionalInt integer(String column) {
        String cell = cell(column);
        try {
            return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
        } catch (NumberFormatException e) {
            throw fault(column, e);
        }
    }

    /** Returns the number in a cell, unless it is empty. */
    public Optional<Decimal> decimal(String column) {
        String cell = cell(column);
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(Decimal.parse(cell));
        } catch (IllegalArgumentException e) {
            throw fault(column, e);
        }
    }

    /** Returns the date in a cell, unless it is empty. */
    public Optional<LocalDate> date(String column) {
        return Optional.ofNullable(day(column));
    }

    private @Nullable LocalDate day(String column) {
        String cell = cell(column);
        try {
            return cell.isEmpty() ? null : IsoDates.parse(cell);
        } catch (DateTimeParseException e) {
            throw fault(column, e);
        }
    }

    /** Returns the constant that a cell names, unless it is empty. */
    public <E extends Enum<E>> Optional<E> constant(String column, Class<E> type) {
        String cell = cell(column);
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(type, cell));
        } catch (IllegalArgumentException e) {
            throw fault(column, e);
        }
    }

    /** Returns the constant that a cell names, which must not be empty. */
    public <E extends Enum<E>> E required(String column, Class<E> type) {
        Optional<E> constant = constant(column, type);
        if (constant.isEmpty()) {
            throw empty(column);
        }
        return constant.get();
    }

    /** Returns what {@code maker} makes of the row; what it refuses is a fault of the cell in {@code column}. */
    public <T> T made(String column, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw fault(column, e);
        }
    }

    /** Returns what {@code parser} makes of a cell, unless it is empty. */
    public <T> Optional<T> parsed(String column, Function<String, T> parser) {
        String cell = cell(column);
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.ofNullable(parser.apply(cell));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw fault(column, e);
        }
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
        LocalDate from = day("from");
        LocalDate to = day("to");
        try {
            return Validity.of(from, to);
        } catch (IllegalArgumentException e) {
            throw fault("to", e);
        }
    }

    /** Returns the exception for a cell that is empty and must not be. */
    public TableException empty(String column) {
        return fault(column, "the cell must not be empty");
    }

    /** Returns the exception for a fault of a cell. */
    public TableException fault(String column, String problem) {
        int index = table.column(column);
        return new TableException(table.file(), line, index + 1, cells[index], problem);
    }

    /** Returns the exception for a cell that could not be read, or does not go with another; it says why. */
    public TableException fault(String column, RuntimeException refusal) {
        return fault(column, String.valueOf(refusal.getMessage()));
    }
}
