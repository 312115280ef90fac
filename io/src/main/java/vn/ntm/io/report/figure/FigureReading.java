package vn.ntm.io.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Rounding;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.io.form.FormControl;
import vn.ntm.io.form.FormControl.Verdict;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.FailureLog;

/** The figures of a file, the rows that they stand in, and the controls that the form makes of them. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FigureReading {

    private static final int SHARE_SCALE = 1;

    private final FigureValues values;
    private final List<String> columns;
    private final Map<String, CsvCells> rows;
    private final List<CsvCells> totals;
    private final List<String> remarks;
    private final FailureLog failures;
    private final List<Placed> controls = new ArrayList<>();

    private record Placed(FormControl control, int column) {}

    /**
     * A figure as a cell prints it.
     *
     * @param value its value
     * @param scale how many digits stand behind the mark
     */
    private record PrintedFigure(Decimal value, int scale) {

        private static final String PERCENT = "%";

        /** Returns the figure of a cell, a share with or without its sign; nothing where the cell holds no whole number of digits. */
        static Optional<PrintedFigure> of(CsvCells row, String column) {
            String text = row.text(column).orElse("");
            String plain = text.endsWith(PERCENT) ? Blanks.strip(text.substring(0, text.length() - 1)) : text;
            if (ShortenedNumber.isIn(plain)) {
                return Optional.empty();
            }
            return row.number(plain).map(value -> new PrintedFigure(value, scale(plain, value)));
        }

        /** The last mark stands before decimals if the digits behind it are those of the value, else before a group. */
        private static int scale(String text, Decimal value) {
            int mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
            int behind = mark < 0 ? 0 : text.length() - mark - 1;
            if (behind < value.scale()) {
                return value.scale();
            }
            String digits = text.replaceAll("\\D", "");
            return value.abs()
                            .toPlain(behind)
                            .replace(".", "")
                            .replaceFirst("^0+", "")
                            .equals(digits.replaceFirst("^0+", ""))
                    ? behind
                    : value.scale();
        }

        @Override
        public String toString() {
            return value.toPlain(scale);
        }
    }

    FigureReading(
            FigureValues values,
            List<String> columns,
            Map<String, CsvCells> rows,
            List<CsvCells> totals,
            List<String> remarks,
            FailureLog failures) {
        this.values = values;
        this.columns = columns;
        this.rows = rows;
        this.totals = totals;
        this.remarks = remarks;
        this.failures = failures;
    }

    public FigureValues values() {
        return values;
    }

    /** Returns the row of a line, if the file has one that is used. */
    public Optional<CsvCells> row(String line) {
        return Optional.ofNullable(rows.get(line));
    }

    public List<CsvCells> totals() {
        return totals;
    }

    /** Returns what stands above the header and is no part of the form. */
    public List<String> remarks() {
        return remarks;
    }

    /** Returns whether the file has a place for a figure, be it empty. */
    public boolean hasCell(String line, String column) {
        return rows.containsKey(line) && columns.contains(column);
    }

    /** Returns the number of a cell; nothing where it has none. */
    public Optional<Decimal> number(CsvCells row, String column) {
        return row.text(column).flatMap(row::number);
    }

    /** Reports an empty cell that must have a value; a row or column that is not there was reported as a whole. */
    public void requireCell(String line, String column) {
        row(line)
                .filter(any -> columns.contains(column))
                .filter(row -> row.text(column).isEmpty())
                .ifPresent(row -> report(row.failure(FailureReason.MISSING_CELL, column)));
    }

    public void report(Failure failure) {
        failures.accept(failure);
    }

    /** Compares a printed count or amount with what it is the sum of. */
    public void checkSum(CsvCells row, String column, String what, Decimal computed) {
        check(row, column, what, 0, scale -> Optional.of(computed.round(scale, Rounding.HALF_UP)));
    }

    /** Compares a printed share with its ratio. */
    public void checkShare(CsvCells row, String column, String what, Ratio computed) {
        check(
                row,
                column,
                what,
                SHARE_SCALE,
                scale -> computed.toPercentage(scale).toOptional().map(share -> share.value()));
    }

    private void check(CsvCells row, String column, String what, int usualScale, IntFunction<Optional<Decimal>> given) {
        Optional<String> text = row.text(column);
        if (text.isEmpty()) {
            return;
        }
        Optional<PrintedFigure> figure = PrintedFigure.of(row, column);
        int scale = figure.map(PrintedFigure::scale).orElse(usualScale);
        Optional<String> computed = given.apply(scale).map(value -> value.toPlain(Math.max(scale, value.scale())));
        boolean same = figure.isPresent()
                && given.apply(scale).filter(figure.get().value()::equals).isPresent();
        String printed = figure.map(PrintedFigure::toString).orElse(Blanks.collapse(text.get()));
        add(row, column, what, printed, computed, same);
        if (figure.isEmpty()) {
            report(ShortenedNumber.failure(row, column));
        } else if (!same) {
            differs(row, column, printed, computed.orElse("-"));
        }
    }

    /** Records that a cell says another thing than the rows below it allow. */
    public void contradict(CsvCells row, String column, String what, String printed, String computed) {
        add(row, column, what, printed, Optional.of(computed), false);
        differs(row, column, printed, computed);
    }

    private void add(
            CsvCells row, String column, String what, String printed, Optional<String> computed, boolean same) {
        String header = row.at(column).header().map(Blanks::collapse).orElse(column);
        controls.add(new Placed(
                new FormControl(
                        what + " " + header, row.line(), printed, computed, same ? Verdict.MATCH : Verdict.MISMATCH),
                row.at(column).column()));
    }

    private void differs(CsvCells row, String column, String printed, String computed) {
        report(row.failing(FailureReason.CONTROL_DIFFERS, column)
                .putAttributes("printed", printed)
                .putAttributes("computed", computed)
                .build());
    }

    /** Returns the controls in the order of the file. */
    public List<FormControl> controls() {
        return controls.stream()
                .sorted(Comparator.comparingInt(
                                (Placed placed) -> placed.control().line())
                        .thenComparingInt(Placed::column))
                .map(Placed::control)
                .toList();
    }

    /** Returns what is wrong with the file, in its order. */
    public List<Failure> failures() {
        return failures.inOrder();
    }
}
