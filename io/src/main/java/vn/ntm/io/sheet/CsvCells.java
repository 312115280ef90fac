package vn.ntm.io.sheet;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.core.text.TextDamage;
import vn.ntm.criteria.catalog.Objection;
import vn.ntm.io.sheet.row.CsvRow;

/** A row of a {@link CsvSheet}: its cells by column, and the place of each for a failure. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CsvCells {

    /** The order of failures in a report: as one reads the file. */
    public static final Comparator<Failure> BY_PLACE = Comparator.comparingInt(
                    (Failure failure) -> failure.origin().line())
            .thenComparingInt(failure -> failure.origin().column());

    private static final Map<String, String> CALLED_FOR_BY =
            ImmutableMap.of("part", "indicator", "key", "axis", "indicator", "criterion");

    private static final int DATE_LENGTH = 10;

    private final CsvSheet sheet;
    private final CsvRow row;

    CsvCells(CsvSheet sheet, CsvRow row) {
        this.sheet = sheet;
        this.row = row;
    }

    /** Returns cells that stay as these are now. */
    public CsvCells copy() {
        return new CsvCells(sheet, row.copy());
    }

    public int line() {
        return row.line();
    }

    /** Returns the record itself. */
    public CsvRow row() {
        return row;
    }

    /** Returns the text of a cell without blanks around it, or nothing where it is empty or not there. */
    public Optional<String> text(String column) {
        String cell = row.text(sheet.index(column));
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (sheet.header().isCode(column)) {
            return Optional.of(CodeCell.withoutMarks(cell));
        }
        boolean guarded = sheet.profile().hasFormulaGuard() && sheet.header().isText(column);
        return Optional.of(guarded ? FormulaGuard.off(cell) : cell);
    }

    /** Returns the number that a cell text writes by the marks of the file, if it is one. */
    public Optional<Decimal> number(String text) {
        return sheet.numbers().number(text);
    }

    /** Returns the failure of a text that looks as if it had been read in a wrong encoding, if it does. */
    private Optional<Failure> damaged(String column) {
        if (row.isSound(sheet.index(column))) {
            return Optional.empty();
        }
        return text(column)
                .flatMap(TextDamage::of)
                .map(damage -> failing(FailureReason.DAMAGED_TEXT, column)
                        .putAttributes("damageVi", damage.toText(Language.VI))
                        .putAttributes("damageEn", damage.toText(Language.EN))
                        .build());
    }

    /** Reports the texts of the row that look as if they had been read in a wrong encoding. */
    public void reportDamaged(Consumer<Failure> failures) {
        if (sheet.header().isSound(row)) {
            return;
        }
        for (String column : sheet.header().texts()) {
            damaged(column).ifPresent(failures);
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

    /** Returns what is wrong with the shape of a row of values: too few cells, or more than the header has. */
    public Optional<Failure> misshapen() {
        // Also where the columns that are missing may be empty: the values may have been cut off.
        return row.size() < sheet.header().width() ? Optional.of(endsBefore(row.size())) : extra();
    }

    /**
     * Returns what is wrong with the shape of a row whose columns mean something of their own: it ends before one that
     * must be filled, or has more cells than the header. Programs leave out empty cells at the end of a row.
     */
    public Optional<Failure> cutShort() {
        for (int i = row.size(); i < sheet.header().width(); i++) {
            if (sheet.header().isRequired(i)) {
                return Optional.of(endsBefore(i));
            }
        }
        return extra();
    }

    private Failure endsBefore(int column) {
        Origin at = Origin.builder()
                .file(sheet.file())
                .line(line())
                .column(column + 1)
                .header(sheet.header().header(column))
                .build();
        return Failure.builder()
                .reason(FailureReason.MISSING_CELL)
                .origin(at)
                .putAttributes("cells", Integer.toString(row.size()))
                .putAttributes("columns", Integer.toString(sheet.header().width()))
                .build();
    }

    private Optional<Failure> extra() {
        int width = sheet.header().width();
        for (int i = width; i < row.size(); i++) {
            if (!row.isBlank(i)) {
                Origin at = Origin.builder()
                        .file(sheet.file())
                        .line(line())
                        .column(i + 1)
                        .raw(row.raw(i))
                        .build();
                return Optional.of(Failure.of(FailureReason.EXTRA_CELL, at));
            }
        }
        return Optional.empty();
    }

    /** Returns the place of the whole row. */
    public Origin at() {
        return Origin.builder().file(sheet.file()).line(line()).column(0).build();
    }

    /** Returns the place of a cell; where the file has no such column, that of the cell which calls for it. */
    public Origin at(String column) {
        int index = sheet.index(column);
        if (index < 0) {
            int instead = sheet.index(CALLED_FOR_BY.getOrDefault(column, column));
            return Origin.builder()
                    .file(sheet.file())
                    .line(line())
                    .column(instead + 1)
                    .header(column)
                    .build();
        }
        return at(index);
    }

    /** Returns the place of the cell so many columns behind the first. */
    public Origin at(int index) {
        Origin.Builder at = Origin.builder().file(sheet.file()).line(line()).column(index + 1);
        if (index < sheet.header().width()) {
            at.header(sheet.header().header(index));
        }
        if (!row.isBlank(index)) {
            at.raw(row.raw(index));
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

    /** Returns the failure of a cell that holds no number: too many digits, what was made of one, or none at all. */
    public Failure badNumber(String column) {
        String text = text(column).orElse("");
        if (sheet.numbers().hasTooManyDigits(text)) {
            return failing(FailureReason.LIMIT_EXCEEDED, column)
                    .putAttributes("limit", "numberDigits")
                    .putAttributes(
                            "value", Integer.toString(sheet.profile().limits().numberDigits()))
                    .build();
        }
        return failure(MaybeDate.isIn(text) ? FailureReason.MAYBE_DATE : FailureReason.BAD_NUMBER, column);
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
