package vn.ntm.io.csv;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Overlay;

/**
 * Reads overlay files: the levels that a province or a ministry has set, one a row.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th></th><th>holds</th></tr>
 * <tr><td>{@code set}</td><td>required</td><td>the id of the criteria set</td></tr>
 * <tr><td>{@code indicator}, {@code part}</td><td>indicator required</td><td>what the level is of</td></tr>
 * <tr><td>{@code axis}, {@code key}</td><td>required, key unless GENERAL</td><td>GENERAL, REGION or GROUP, and which</td></tr>
 * <tr><td>{@code from}, {@code to}</td><td>from required</td><td>first and last day, year-month-day</td></tr>
 * <tr><td>{@code op}, {@code value}</td><td>required</td><td>one of {@code >= > <= < =}, and the level</td></tr>
 * <tr><td>{@code unit}</td><td></td><td>the unit of the set; stated only to be checked</td></tr>
 * <tr><td>{@code set_by}</td><td></td><td>PROVINCE (the default), NATION, MINISTRY:code</td></tr>
 * <tr><td>{@code mode}</td><td></td><td>EXACT (the default), FLOOR</td></tr>
 * <tr><td>{@code status}</td><td></td><td>VERIFIED (the default), CORROBORATED, UNVERIFIED</td></tr>
 * <tr><td>{@code act}</td><td>required</td><td>the act that sets the level</td></tr>
 * <tr><td>{@code article}, {@code source}, {@code checked_on}, {@code note}</td><td></td><td>the source is by default
 *     the file</td></tr>
 * </table>
 *
 * <p>A row that may not be laid over its set is a failure with its line and column and is left out; the others
 * are taken.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OverlayCsv {

    private static final List<String> REQUIRED = List.of("set", "indicator", "axis", "from", "op", "value", "act");

    private static final List<String> COLUMNS = List.of(
            "set",
            "indicator",
            "part",
            "axis",
            "key",
            "from",
            "to",
            "op",
            "value",
            "unit",
            "set_by",
            "mode",
            "status",
            "act",
            "article",
            "source",
            "checked_on",
            "note");

    private final CriteriaCatalog catalog;

    private OverlayCsv(CriteriaCatalog catalog) {
        this.catalog = catalog;
    }

    /** Returns a reader of overlays to be laid over {@code catalog}. */
    public static OverlayCsv of(CriteriaCatalog catalog) {
        return new OverlayCsv(catalog);
    }

    /** Reads a file to be laid over the bundled catalogue, as {@link #read(CsvSource)} does. */
    public static OverlayReading read(Path path) {
        return of(CriteriaCatalog.standard()).read(CsvSource.of(path));
    }

    /**
     * Reads a source; its name becomes that of the overlay.
     *
     * @throws UnreadableInputException if it is not there or not text
     * @throws MissingColumnException if its header lacks a required column
     */
    public OverlayReading read(CsvSource source) {
        List<Failure> failures = new ArrayList<>();
        CsvSheet sheet = CsvSheet.read(source, COLUMNS, failures::add);
        REQUIRED.forEach(sheet::require);
        ThresholdCells cells = new ThresholdCells(catalog, source.name());
        Map<Overlay.Row, CsvCells> rows = new LinkedHashMap<>();
        for (CsvCells row : sheet.rows()) {
            Optional<Failure> misshapen = row.misshapen();
            if (misshapen.isPresent()) {
                failures.add(misshapen.get());
            } else {
                cells.read(row, failures::add)
                        .ifPresent(threshold -> rows.put(
                                new Overlay.Row(row.text("set").orElseThrow(), threshold, Optional.of(row.at("set"))),
                                row));
            }
        }
        return checked(source.name(), ImmutableMap.copyOf(rows), failures);
    }

    private OverlayReading checked(String name, Map<Overlay.Row, CsvCells> rows, List<Failure> failures) {
        List<Failure> warnings = new ArrayList<>();
        List<Overlay.Row> taken = new ArrayList<>(rows.keySet());
        for (Overlay.Finding finding : catalog.objections(Overlay.of(name, List.copyOf(rows.keySet())))) {
            Failure failure = Objects.requireNonNull(rows.get(finding.row()))
                    .failing(finding.objection().reason(), finding.objection().column())
                    .putAllAttributes(finding.objection().attributes())
                    .build();
            if (finding.objection().refuses()) {
                taken.remove(finding.row());
                failures.add(failure);
            } else {
                warnings.add(failure);
            }
        }
        failures.sort(CsvCells.BY_PLACE);
        return new OverlayReading(Overlay.of(name, taken), failures, warnings);
    }
}
