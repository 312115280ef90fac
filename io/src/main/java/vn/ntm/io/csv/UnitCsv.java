package vn.ntm.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.CsvSheet;

/**
 * Lists of units, one version a row: villages below the communes of a register, or any units of a register.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th></th><th>holds</th></tr>
 * <tr><td>{@code code}</td><td>required</td><td>a national code, or for a village one with its system:
 *     {@code thon-ls:06364-01}</td></tr>
 * <tr><td>{@code name}</td><td>required</td><td>the name without its type word</td></tr>
 * <tr><td>{@code type}</td><td>required</td><td>a {@link vn.ntm.core.unit.UnitType}, by its constant or its word:
 *     VILLAGE or thôn</td></tr>
 * <tr><td>{@code parent}</td><td>required, empty for a province</td><td>the code of the unit above, in the file or in
 *     the register, on all days of the row</td></tr>
 * <tr><td>{@code from}, {@code to}</td><td></td><td>first and last day, year-month-day; empty is open</td></tr>
 * <tr><td>{@code basis}</td><td></td><td>ACT, SEEN_BY, CARRIED_BACK; empty is ACT where {@code act} is
 *     given or neither day is, else SEEN_BY, since no act is named that sets the day</td></tr>
 * <tr><td>{@code act}</td><td></td><td>the number of the act that began the version</td></tr>
 * </table>
 *
 * <p>A row that the register cannot take is a failure with its line and column and is left out; the others are
 * delivered.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnitCsv {

    private static final List<String> REQUIRED = List.of("code", "name", "type", "parent");
    private static final List<String> COLUMNS = List.of("code", "name", "type", "parent", "from", "to", "basis", "act");

    private final UnitRegistry registry;

    private UnitCsv(UnitRegistry registry) {
        this.registry = registry;
    }

    /** Returns a reader of units that are to be added to {@code registry}. */
    public static UnitCsv of(UnitRegistry registry) {
        return new UnitCsv(registry);
    }

    /** Reads a file of units that are to be added to the bundled register, as {@link #read(TextSource)} does. */
    public static UnitReading read(Path path) {
        return of(UnitRegistry.standard()).read(TextSource.of(path));
    }

    /**
     * Reads a source. {@link UnitRegistry#with} takes what it delivers.
     *
     * @throws vn.ntm.io.UnreadableInputException if it is not there or not text
     * @throws MissingColumnException if its header lacks a required column
     */
    public UnitReading read(TextSource source) {
        List<Failure> failures = new ArrayList<>();
        CsvSheet sheet = CsvSheet.read(source, COLUMNS, REQUIRED, failures::add);
        List<AdministrativeUnit> units = new ArrayList<>();
        List<CsvCells> rows = new ArrayList<>();
        for (CsvCells row : sheet.rows()) {
            Optional<Failure> misshapen = row.misshapen();
            if (misshapen.isPresent()) {
                failures.add(misshapen.get());
                continue;
            }
            UnitVersionCells.read(row, failures::add).ifPresent(unit -> {
                units.add(unit);
                rows.add(row);
            });
        }
        List<LegalAct> acts = acts(source.name(), units);
        // A row that goes may have been the parent of others, so they are asked about again.
        List<UnitRegistry.Objection> objections = registry.objections(units, acts);
        while (!objections.isEmpty()) {
            Map<Integer, Failure> refused = new LinkedHashMap<>();
            for (UnitRegistry.Objection objection : objections) {
                refused.putIfAbsent(objection.index(), failure(objection, units, rows));
            }
            failures.addAll(refused.values());
            for (int i = units.size() - 1; i >= 0; i--) {
                if (refused.containsKey(i)) {
                    units.remove(i);
                    rows.remove(i);
                }
            }
            objections = registry.objections(units, acts);
        }
        failures.sort(CsvCells.BY_PLACE);
        return new UnitReading(units, acts(source.name(), units), failures);
    }

    private static Failure failure(
            UnitRegistry.Objection objection, List<AdministrativeUnit> units, List<CsvCells> rows) {
        CsvCells row = rows.get(objection.index());
        if (objection.other().isEmpty()) {
            return units.get(objection.index()).parent().isEmpty()
                    ? row.failure(FailureReason.MISSING_CELL, "parent")
                    : row.failure(FailureReason.BAD_PARENT, "parent");
        }
        AdministrativeUnit other = objection.other().get();
        // Two rows that overlap are both refused, because which of them holds is not for a reader to guess.
        String where = "";
        for (int i = 0; i < units.size(); i++) {
            // Versions of one code and one time are equal, so only the object tells which row it is of.
            if (units.get(i) == other) {
                where = " (" + rows.get(i).line() + ")";
            }
        }
        return row.failure(FailureReason.UNIT_OVERLAPS, "code", "other", other + where);
    }

    private List<LegalAct> acts(String file, List<AdministrativeUnit> units) {
        Map<String, LegalAct> acts = new LinkedHashMap<>();
        for (AdministrativeUnit unit : units) {
            unit.act()
                    .filter(number -> registry.act(number).isEmpty())
                    .ifPresent(number -> acts.putIfAbsent(
                            number,
                            LegalAct.builder()
                                    .number(number)
                                    .titleVi("Văn bản được nêu trong " + file)
                                    .titleEn("Act named in " + file)
                                    .build()));
        }
        return List.copyOf(acts.values());
    }

    /** Returns {@code units} in the form that is read, one a row in the order given, lines ending with a line feed. */
    public static String write(List<AdministrativeUnit> units) {
        StringWriter text = new StringWriter();
        write(units, text);
        return text.toString();
    }

    /**
     * Writes {@code units} as {@link #write(List)} does. The caller chooses the encoding with the writer, and closes
     * it.
     *
     * @throws UncheckedIOException if {@code out} cannot be written to
     */
    public static void write(List<AdministrativeUnit> units, Writer out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(COLUMNS);
        for (AdministrativeUnit unit : units) {
            csv.writeRecord(
                    unit.code().text(),
                    unit.name(),
                    unit.type().name(),
                    unit.parent().map(UnitCode::text).orElse(""),
                    unit.validity().from().map(LocalDate::toString).orElse(""),
                    unit.validity().to().map(LocalDate::toString).orElse(""),
                    unit.basis().name(),
                    unit.act().orElse(""));
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
