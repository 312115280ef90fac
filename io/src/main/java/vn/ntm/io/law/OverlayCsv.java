package vn.ntm.io.law;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Objection;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.catalog.OverlayCheck;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.SourceReader;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.CsvOutput;
import vn.ntm.io.sheet.CsvSheet;
import vn.ntm.io.sheet.FailureLog;

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
 * <tr><td>{@code op}, {@code value}</td><td>required</td><td>one of {@code >= > <= < =}, and the level: a number, or
 *     the word of a grade</td></tr>
 * <tr><td>{@code unit}</td><td></td><td>the unit of the set; stated only to be checked</td></tr>
 * <tr><td>{@code set_by}</td><td></td><td>PROVINCE (the default), NATION, MINISTRY:code,
 *     UNKNOWN</td></tr>
 * <tr><td>{@code mode}</td><td></td><td>EXACT (the default), FLOOR</td></tr>
 * <tr><td>{@code status}</td><td></td><td>VERIFIED (the default), CORROBORATED, UNVERIFIED</td></tr>
 * <tr><td>{@code act}</td><td>required</td><td>the number of the act that sets the level:
 *     12/2022/QĐ-UBND</td></tr>
 * <tr><td>{@code article}, {@code source}, {@code checked_on}, {@code note}</td><td></td><td>the source is by default
 *     the file</td></tr>
 * </table>
 *
 * <p>A row that may not be laid over its set is a failure with its line and column and is left out; the others
 * are taken. Of identical rows one is taken; of rows that set two levels for one cell on the same days none is.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OverlayCsv implements SourceReader<OverlayReading> {

    private static final OverlayCsv STANDARD = new OverlayCsv(CriteriaCatalog.standard(), CsvProfile.standard());

    private final CriteriaCatalog catalog;
    private final CsvProfile profile;

    private OverlayCsv(CriteriaCatalog catalog, CsvProfile profile) {
        this.catalog = catalog;
        this.profile = profile;
    }

    /** Returns the reader of overlays to be laid over the bundled catalogue. */
    public static OverlayCsv standard() {
        return STANDARD;
    }

    /** Returns a reader of overlays to be laid over {@code catalog}. */
    public static OverlayCsv of(CriteriaCatalog catalog) {
        return new OverlayCsv(catalog, CsvProfile.standard());
    }

    /** Returns this codec for files that are written as {@code profile} says. */
    public OverlayCsv with(CsvProfile profile) {
        return new OverlayCsv(catalog, profile);
    }

    /** Returns the columns of the form. */
    public static FormSpec form() {
        return OverlayForm.FORM;
    }

    /** Returns {@code overlay} in the form that is read, one level a row. */
    public String write(Overlay overlay) {
        return CsvOutput.text(profile, records(overlay));
    }

    /**
     * Writes {@code overlay} as {@link #write(Overlay)} does. The caller chooses the encoding with the writer, and
     * closes it.
     *
     * @throws java.io.UncheckedIOException if {@code out} cannot be written to
     */
    public void write(Overlay overlay, Writer out) {
        CsvOutput.write(profile, out, records(overlay));
    }

    private static Consumer<CsvOutput> records(Overlay overlay) {
        return csv -> {
            csv.words(OverlayForm.FORM.ids());
            for (Overlay.Row row : overlay.rows()) {
                Threshold level = row.threshold();
                OverlayRecord.write(
                        row.set(),
                        level,
                        level.validity().from(),
                        level.validity().to(),
                        true,
                        csv);
                csv.end();
            }
        };
    }

    /**
     * Reads a source; its name becomes that of the overlay.
     *
     * @throws UnreadableInputException if it is not there or not text
     * @throws MissingColumnException if its header lacks a required column
     */
    @Override
    public OverlayReading read(TextSource source) {
        FailureLog failures = new FailureLog(source.name(), profile.limits().failures());
        try (CsvSheet sheet = sheet(source, failures)) {
            return checked(source.name(), rows(sheet, failures), failures);
        }
    }

    /**
     * Checks a source against what is known, as a person does who fills in a {@link KitCsv kit}: what its rows lack,
     * what they contradict, and how complete each set would be with them.
     *
     * @return an answer for each set that the file names, in the order in which they come up
     * @throws UnreadableInputException if it is not there or not text
     * @throws MissingColumnException if its header lacks a required column
     */
    public List<SetCheck> check(TextSource source) {
        FailureLog failures = new FailureLog(source.name(), profile.limits().failures());
        try (CsvSheet sheet = sheet(source, failures)) {
            OverlayReading reading = checked(source.name(), rows(sheet, failures), failures);
            return new OverlayFileCheck(catalog, sheet, reading).bySet();
        }
    }

    private CsvSheet sheet(TextSource source, Consumer<Failure> failures) {
        return CsvSheet.open(source, OverlayForm.FORM, profile, failures);
    }

    private Map<Overlay.Row, CsvCells> rows(CsvSheet sheet, Consumer<Failure> failures) {
        ThresholdCells cells = new ThresholdCells(catalog, sheet.file());
        Map<Overlay.Row, CsvCells> rows = new LinkedHashMap<>();
        Map<Overlay.Row, CsvCells> first = new LinkedHashMap<>();
        for (CsvCells row : sheet.rows()) {
            Optional<Failure> misshapen = row.cutShort();
            if (misshapen.isPresent()) {
                failures.accept(misshapen.get());
                continue;
            }
            row.reportDamaged(failures);
            Optional<Threshold> threshold = cells.read(row, failures);
            if (threshold.isEmpty()) {
                continue;
            }
            String set = row.text("set").orElseThrow();
            CsvCells earlier = first.putIfAbsent(Overlay.Row.of(set, threshold.get()), row);
            if (earlier == null) {
                rows.put(new Overlay.Row(set, threshold.get(), Optional.of(row.at())), row);
            } else {
                failures.accept(row.failure(FailureReason.DUPLICATE_ROW, "value", "other", lineOf(earlier)));
            }
        }
        return rows;
    }

    private OverlayReading checked(String name, Map<Overlay.Row, CsvCells> rows, FailureLog failures) {
        List<Failure> warnings = new ArrayList<>();
        Map<CsvCells, Failure> refused = new LinkedHashMap<>();
        Map<String, CsvCells> byLine = new LinkedHashMap<>();
        rows.values().forEach(row -> byLine.put(lineOf(row), row));
        for (Overlay.RowObjection found : OverlayCheck.of(catalog, Overlay.of(name, List.copyOf(rows.keySet())))
                .objections()) {
            CsvCells row = Objects.requireNonNull(rows.get(found.row()));
            Objection objection = found.objection();
            Failure failure = row.failure(objection);
            if (!objection.refuses()) {
                warnings.add(failure);
                continue;
            }
            refused.put(row, failure);
            if (objection.reason() == FailureReason.OVERLAPS) {
                // Which of the two levels holds is not for a reader to guess, so the earlier one goes too.
                CsvCells other =
                        Objects.requireNonNull(byLine.get(objection.attributes().get("other")));
                refused.putIfAbsent(other, other.failure(FailureReason.OVERLAPS, "from", "other", lineOf(row)));
            }
        }
        warnings.sort(CsvCells.BY_PLACE);
        refused.values().forEach(failures);
        List<Overlay.Row> taken = rows.entrySet().stream()
                .filter(row -> !refused.containsKey(row.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return new OverlayReading(Overlay.of(name, taken), failures.inOrder(), warnings);
    }

    private static String lineOf(CsvCells row) {
        return Integer.toString(row.line());
    }
}
