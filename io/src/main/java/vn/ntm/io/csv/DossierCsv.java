package vn.ntm.io.csv;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.DossierCheck;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.CsvSheet;

/**
 * Reads dossier files in the long form: one observation a row, the columns in any order.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th></th><th>holds</th></tr>
 * <tr><td>{@code unit}</td><td>required</td><td>the code of the unit, in force on the day, of the level of the set;
 *     and of a type that it judges</td></tr>
 * <tr><td>{@code indicator}, {@code criterion}</td><td>exactly one filled</td><td>the number, as text</td></tr>
 * <tr><td>{@code value}</td><td>required, may be empty</td><td>a number in the unit of the set, or one of true,
 *     false, Đạt, Không đạt, Chưa đạt, x, ✓, có, không; empty means no data</td></tr>
 * <tr><td>{@code part}</td><td></td><td>the part of the indicator</td></tr>
 * <tr><td>{@code status}</td><td></td><td>MEASURED, ATTESTED, NOT_APPLICABLE, NOT_ASSESSED; by default what the
 *     value is</td></tr>
 * <tr><td>{@code by}</td><td></td><td>SELF, VERIFICATION, APPRAISAL; by default APPRAISAL</td></tr>
 * <tr><td>{@code region}, {@code group}, {@code flags}</td><td></td><td>of the unit; one row of it is enough, flags
 *     are separated by semicolons</td></tr>
 * <tr><td>{@code evidence}, {@code note}</td><td></td><td>text</td></tr>
 * </table>
 *
 * <p>Rows that say the same of one thing count once and are reported, the first is kept, also where they name different
 * evidence or notes: an observation has but one. Rows that contradict each other are reported and none is used. A criterion is seen as a whole or by its indicators, an indicator by one assessor as a whole or
 * by its parts: rows of both kinds contradict each other too. Every other problem is reported, and the rows around
 * it are read. A unit has a dossier even where none of its rows can be used. A row that names no unit and has neither
 * value nor status, evidence or note says nothing and is passed over, as those of an unused {@link TemplateCsv template}.
 *
 * <p>What a {@link DossierCheck} objects to is left out, so that an {@link Evaluator} with the same set and the same
 * register refuses none of the dossiers.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DossierCsv {

    private static final List<String> COLUMNS = List.of(
            "unit",
            "indicator",
            "criterion",
            "part",
            "status",
            "value",
            "by",
            "region",
            "group",
            "flags",
            "evidence",
            "note");

    private final CriteriaSet set;
    private final LocalDate date;
    private final UnitsOnDay units;

    private DossierCsv(CriteriaSet set, LocalDate date, UnitsOnDay units) {
        this.set = set;
        this.date = date;
        this.units = units;
    }

    /** Returns a reader of dossiers to be judged by {@code set} on {@code date}, with the bundled register of units. */
    public static DossierCsv of(CriteriaSet set, LocalDate date) {
        return new DossierCsv(set, date, UnitRegistry.standard().on(date));
    }

    /** Returns this reader with units looked up in {@code registry}. */
    public DossierCsv withUnits(UnitRegistry registry) {
        return new DossierCsv(set, date, registry.on(date));
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableInputException if it is not there or not text
     * @throws MissingColumnException if its header lacks a required column
     */
    public PartialResult<Dossier> read(Path path) {
        return read(TextSource.of(path));
    }

    /**
     * Reads a source. The dossiers come in the order in which their units first appear.
     *
     * @throws UnreadableInputException if it is not there or not text
     * @throws MissingColumnException if its header lacks a required column
     */
    public PartialResult<Dossier> read(TextSource source) {
        List<Failure> failures = new ArrayList<>();
        CsvSheet sheet = CsvSheet.read(source, COLUMNS, List.of("unit", "value"), failures::add);
        if (!sheet.has("criterion")) {
            sheet.require("indicator");
        }
        Map<UnitCode, DossierRows> byUnit = new LinkedHashMap<>();
        DossierCheck check = DossierCheck.of(set, units);
        DossierUnitCells unitCells = new DossierUnitCells(check, units);
        ObservationCells observationCells = new ObservationCells(check);
        for (CsvCells row : sheet.rows()) {
            if (row.misshapen().isEmpty() && saysNothing(row)) {
                continue;
            }
            List<Failure> found = new ArrayList<>();
            Optional<UnitCode> unit = unitCells.unit(row, found::add);
            // The unit has come up even where nothing else of the row can be used.
            unit.ifPresent(code -> byUnit.computeIfAbsent(code, any -> new DossierRows(check, failures::add)));
            Optional<Failure> misshapen = row.misshapen();
            if (misshapen.isPresent()) {
                failures.add(misshapen.get());
                continue;
            }
            failures.addAll(found);
            unit.map(byUnit::get).ifPresent(rows -> {
                unitCells.read(row, rows, failures::add);
                observationCells.read(row, failures::add).ifPresent(observation -> rows.add(row, observation));
            });
        }
        List<Dossier> dossiers = new ArrayList<>();
        byUnit.forEach((unit, rows) -> dossiers.add(dossier(unit, rows)));
        // A contradiction is found at its second row and reported for both, so failures do not come in order.
        failures.sort(CsvCells.BY_PLACE);
        return PartialResult.of(dossiers, failures);
    }

    /** A row of a template that nobody has begun to fill in names no unit and finds nothing, so nothing of it is lost. */
    private static boolean saysNothing(CsvCells row) {
        return Stream.of("unit", "value", "status", "evidence", "note")
                .allMatch(column -> row.text(column).isEmpty());
    }

    private Dossier dossier(UnitCode unit, DossierRows rows) {
        Dossier.Builder dossier = Dossier.of(unit, date);
        rows.region().ifPresent(dossier::region);
        rows.group().ifPresent(dossier::group);
        rows.flags().ifPresent(dossier::addAllFlags);
        return dossier.addAllObservations(rows.agreeing()).build();
    }
}
