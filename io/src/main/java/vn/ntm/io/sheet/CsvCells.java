package vn.ntm.io.sheet;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.criteria.catalog.Objection;
import vn.ntm.io.profile.Blanks;

/** A row of a {@link CsvSheet}: its cells by column, and the place of each for a failure. */
public final class CsvCells {

    /** The order of failures in a report: as one reads the file. */
    public static final Comparator<Failure> BY_PLACE = Comparator.comparingInt(
                    (Failure failure) -> failure.origin().line())
            .thenComparingInt(failure -> failure.origin().column());

    private static final Map<String, String> CALLED_FOR_BY =
            ImmutableMap.of("part", "indicator", "key", "axis", "indicator", "criterion");

    private static final int DATE_LENGTH = 10;

    private final CsvSheet sheet;
    private final int line;
    private final List<String> cells;

    CsvCells(CsvSheet sheet, int line, List<String> cells) {
        this.sheet = sheet;
        this.line = line;
        this.cells = cells;
    }

    public int line() {
        return line;
    }

    /** Returns the text of a cell without blanks around it, or nothing where it is empty or not there. */
    public Optional<String> text(String column) {
        int index = sheet.index(column);
        if (index < 0 || index >= cells.size()) {
            return Optional.empty();
        }
        String cell = Blanks.strip(cells.get(index));
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** Returns the number that a cell text writes by the decimal mark of the file, if it is one. */
    public Optional<Decimal> number(String text) {
        String plain = text;
        if (sheet.isDecimalComma()) {
            // Beside a decimal comma a dot groups thousands or is a slip; 1.234 is refused rather than guessed.
            if (text.indexOf('.') >= 0) {
                return Optional.empty();
            }
            plain = text.replace(',', '.');
        }
        try {
            return Optional.of(Decimal.parse(plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the day that a cell writes; a cell that writes none is a failure, an empty one is not. */
    public Optional<LocalDate> date(String column, Consumer<Failure> failures) {
        Optional<String> text = text(column);
        try {
            // ISO also writes years of more digits; none is meant here, and the last of them have no day after.
            Optional<LocalDate> date =
                    text.filter(given -> given.length() == DATE_LENGTH).map(LocalDate::parse);
            if (date.isPresent() == text.isPresent()) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // Reported below, as a date of another length is.
        }
        failures.accept(failure(FailureReason.BAD_DATE, column));
        return Optional.empty();
    }

    /** Returns what is wrong with the shape of the row: too few cells, or more than the header has. */
    public Optional<Failure> misshapen() {
        if (cells.size() < sheet.width()) {
            Origin at = Origin.builder()
                    .file(sheet.file())
                    .line(line)
                    .column(cells.size() + 1)
                    .header(sheet.header(cells.size()))
                    .build();
            return Optional.of(Failure.of(FailureReason.MISSING_CELL, at));
        }
        for (int i = sheet.width(); i < cells.size(); i++) {
            if (!Blanks.isBlank(cells.get(i))) {
                Origin at = Origin.builder()
                        .file(sheet.file())
                        .line(line)
                        .column(i + 1)
                        .raw(cells.get(i))
                        .build();
                return Optional.of(Failure.of(FailureReason.EXTRA_CELL, at));
            }
        }
        return Optional.empty();
    }

    /** Returns the place of the whole row. */
    public Origin at() {
        return Origin.builder().file(sheet.file()).line(line).column(0).build();
    }

    /** Returns the place of a cell; where the file has no such column, that of the cell which calls for it. */
    public Origin at(String column) {
        int index = sheet.index(column);
        Origin.Builder at = Origin.builder().file(sheet.file()).line(line);
        if (index < 0) {
            int instead = sheet.index(CALLED_FOR_BY.getOrDefault(column, column));
            return at.column(instead + 1).header(column).build();
        }
        at.column(index + 1).header(sheet.header(index));
        if (index < cells.size() && !Blanks.isBlank(cells.get(index))) {
            at.raw(cells.get(index));
        }
        return at.build();
    }

    public Failure failure(FailureReason reason, String column) {
        return failing(reason, column).build();
    }

    /** Returns the failure of a cell whose message names one particular more. */
    public Failure failure(FailureReason reason, String column, String name, String value) {
        return failing(reason, column).putAttributes(name, value).build();
    }

    /** Returns the failure of a cell that holds none of what is accepted. */
    public Failure badToken(String column, String accepted) {
        return failure(FailureReason.BAD_TOKEN, column, "expected", accepted);
    }

    /** Returns an objection to what the row says as a failure of the cell that says it. */
    public Failure failure(Objection objection) {
        return failing(objection.reason(), objection.column())
                .putAllAttributes(objection.attributes())
                .build();
    }

    /** Starts a failure of a cell whose message names particulars. */
    public Failure.Builder failing(FailureReason reason, String column) {
        return Failure.builder().reason(reason).origin(at(column));
    }
}
