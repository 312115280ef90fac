package vn.ntm.io.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.report.figure.FigureColumn.Role;
import vn.ntm.io.report.head.HeadLabel;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.CsvSheet;
import vn.ntm.io.sheet.FailureLog;
import vn.ntm.io.sheet.MaybeDate;
import vn.ntm.io.sheet.row.CsvRow;

/** Reads a form of figures: finds the row of each line, settles rows that stand there twice, and reads their cells. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FigureReader {

    private final FigureForm form;
    private final CsvProfile profile;
    private final FailureLog failures;
    private final String file;
    private final List<CsvCells> totals = new ArrayList<>();
    private final Map<FigureLine, List<CsvCells>> found = new LinkedHashMap<>();
    private List<CsvRow> header = List.of();
    private List<CsvRow> titles = List.of();
    private final List<CsvRow> below = new ArrayList<>();
    private int lastLine = 1;

    public FigureReader(FigureForm form, CsvProfile profile, String file) {
        this.form = form;
        this.profile = profile;
        this.file = file;
        this.failures = new FailureLog(file, profile.limits().failures());
    }

    /** Returns the row of the header, once the file was read. */
    public List<CsvRow> header() {
        return header;
    }

    /** Returns the rows before the header and those below that are no rows of the form, once the file was read. */
    public List<CsvRow> notes() {
        List<CsvRow> rows = new ArrayList<>(titles);
        rows.addAll(below);
        return rows;
    }

    /** Reads a file; what it says behind the label {@code skipped} the caller looks at. */
    public FigureReading read(TextSource source, Optional<HeadLabel> skipped) {
        Map<String, CsvCells> rows = new LinkedHashMap<>();
        FigureValues values = new FigureValues();
        List<String> columns;
        try (CsvSheet sheet = CsvSheet.open(source, form.spec(), profile, new FigureHeader(form), failures)) {
            titles = sheet.titles();
            header = List.of(sheet.header().row());
            columns = form.ids(any -> true).stream().filter(sheet::has).toList();
            form.head().check(file, titles, skipped, failures);
            sheet.forEach(row -> place(row.copy()));
            FigureCells cells = new FigureCells(form, profile, values, failures);
            for (FigureLine line : form.lines()) {
                settle(line, found.getOrDefault(line, List.of()), cells).ifPresent(row -> rows.put(line.key(), row));
            }
        }
        return new FigureReading(values, columns, rows, totals, form.head().remarks(titles), failures);
    }

    private void place(CsvCells row) {
        lastLine = row.line();
        String name = row.text(form.keyColumn()).orElse("");
        Optional<String> code = form.codeColumn().flatMap(row::text);
        Optional<FigureLine> named = form.byName(name);
        Optional<FigureLine> line = code.isPresent() ? byCode(row) : named;
        if (line.isPresent() && named.isPresent() && !line.equals(named)) {
            // Code and name are of two rows: which of them is meant, nobody guesses.
            failures.accept(row.badToken(form.keyColumn(), line.get().name()));
        } else if (line.isPresent()) {
            row.reportDamaged(failures);
            row.misshapen().ifPresent(failures);
            found.computeIfAbsent(line.get(), any -> new ArrayList<>(1)).add(row);
        } else if (form.isTotal(name)) {
            totals.add(row);
        } else {
            below.add(row.row());
            if (hasFigures(row)) {
                failures.accept(unknown(row, name));
            }
        }
    }

    private Optional<FigureLine> byCode(CsvCells row) {
        return form.codeColumn().flatMap(row::text).flatMap(form::byCode).map(coded -> {
            coded.code().repair(row, form.codeColumn().orElseThrow()).ifPresent(failures);
            return coded.line();
        });
    }

    /** Signatures and notes below a form have none. */
    private boolean hasFigures(CsvCells row) {
        return form.ids(Role::isFigure).stream()
                .anyMatch(column -> row.text(column).isPresent());
    }

    private Failure unknown(CsvCells row, String name) {
        Optional<String> code =
                form.codeColumn().filter(column -> row.text(column).isPresent());
        if (code.isPresent()) {
            return row.badToken(code.get(), form.codes());
        }
        if (name.isEmpty()) {
            return row.failure(FailureReason.MISSING_CELL, form.keyColumn());
        }
        return MaybeDate.isIn(name)
                ? row.failure(FailureReason.MAYBE_DATE, form.keyColumn())
                : row.badToken(form.keyColumn(), form.expected());
    }

    /** Of rows that say the same one is kept, of rows that contradict each other none. */
    private Optional<CsvCells> settle(FigureLine line, List<CsvCells> rows, FigureCells cells) {
        if (rows.isEmpty()) {
            if (line.required()) {
                failures.accept(Failure.builder()
                        .reason(FailureReason.MISSING_ROW)
                        .origin(Origin.builder()
                                .file(file)
                                .line(lastLine)
                                .column(0)
                                .header(form.keyColumn())
                                .build())
                        .putAttributes("row", line.name())
                        .build());
            }
            return Optional.empty();
        }
        CsvCells first = rows.get(0);
        Optional<CsvCells> differing =
                rows.stream().filter(row -> !saysTheSame(first, row)).findFirst();
        for (CsvCells row : rows) {
            if (differing.isPresent()) {
                CsvCells other = saysTheSame(first, row) ? differing.get() : first;
                report(FailureReason.CONTRADICTING_ROWS, row, other);
            } else if (row != first) {
                report(FailureReason.DUPLICATE_ROW, row, first);
            }
        }
        if (differing.isPresent()) {
            return Optional.empty();
        }
        cells.read(line, first);
        return Optional.of(first);
    }

    private boolean saysTheSame(CsvCells one, CsvCells other) {
        return form.ids(Role::isFigure).stream()
                .allMatch(column -> one.text(column).equals(other.text(column)));
    }

    private void report(FailureReason reason, CsvCells row, CsvCells other) {
        failures.accept(row.failure(reason, form.keyColumn(), "other", Integer.toString(other.line())));
    }
}
