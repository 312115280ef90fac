package vn.ntm.io.form.matrix;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.io.TextSource;
import vn.ntm.io.form.FormControl;
import vn.ntm.io.form.ResultMatrix;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.sheet.CsvSheet;
import vn.ntm.io.sheet.FailureLog;

/** Reads the matrix form: its rows are told apart, its units settled, and what it prints of them is recomputed. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class MatrixReader {

    private final MatrixForm form;
    private final CsvProfile profile;

    public MatrixReader(MatrixForm form, CsvProfile profile) {
        this.form = form;
        this.profile = profile;
    }

    /** Reads a source without looking up any unit. */
    public ResultMatrix read(TextSource source) {
        return read(source, code -> true, (sheet, units) -> {});
    }

    /** Reads a source and asks the register of a day about its units. */
    public ResultMatrix read(TextSource source, UnitsOnDay register) {
        return read(source, code -> register.find(code).isPresent(), (sheet, units) -> {
            UnitNames names = new UnitNames(sheet, register);
            units.forEach(names::check);
        });
    }

    /** Reads a source and asks the register of all days about its units. */
    public ResultMatrix read(TextSource source, UnitRegistry register) {
        return read(source, code -> !register.versions(code).isEmpty(), (sheet, units) -> {
            EverKnownNames names = new EverKnownNames(sheet, register);
            units.forEach(names::check);
        });
    }

    private ResultMatrix read(
            TextSource source, Predicate<UnitCode> isKnown, BiConsumer<Sheet, List<MatrixUnit>> lookUp) {
        FailureLog failures = new FailureLog(source.name(), profile.limits().failures());
        try (CsvSheet file = CsvSheet.open(source, form.spec(), profile, new MatrixHeader(form), failures)) {
            Sheet sheet = new Sheet(form, file, isKnown, failures);
            reportMissing(sheet);
            RowReader rows = new RowReader(sheet);
            rows.read();
            UnitRows.settle(rows.units(), sheet);
            lookUp.accept(sheet, rows.units());
            List<FormControl> controls = new Controls(sheet).of(rows.units(), rows.controls());
            List<ResultRow> items = rows.units().stream()
                    .filter(MatrixUnit::isUsed)
                    .map(unit -> row(unit, sheet))
                    .toList();
            return new ResultMatrix(titles(file), items, controls, failures.inOrder());
        }
    }

    private static List<String> titles(CsvSheet file) {
        return file.titles().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(cell -> Blanks.collapse(row.text(cell)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")))
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** A criterion without a column is undetermined for every unit and reported; the others are read. */
    private void reportMissing(Sheet sheet) {
        int line = sheet.file().header().line();
        for (String column : form.criteria().keySet()) {
            if (!sheet.places().containsKey(column)) {
                Origin header = Origin.builder()
                        .file(sheet.file().file())
                        .line(line)
                        .column(0)
                        .header(column)
                        .build();
                sheet.failures().accept(Failure.of(FailureReason.MISSING_COLUMN, header));
            }
        }
    }

    private static ResultRow row(MatrixUnit unit, Sheet sheet) {
        return ResultRow.builder()
                .set(sheet.form().set())
                .code(unit.code())
                .name(unit.name())
                .group(unit.section().label())
                .putAllMarks(unit.marks())
                .printedTotal(unit.printedTotal())
                .note(unit.note())
                .origin(Origin.builder()
                        .file(sheet.file().file())
                        .line(unit.row().line())
                        .column(0)
                        .build())
                .build();
    }
}
