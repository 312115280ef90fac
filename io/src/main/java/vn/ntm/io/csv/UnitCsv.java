package vn.ntm.io.csv;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitType;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.SourceReader;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CellKind;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.CsvOutput;
import vn.ntm.io.sheet.CsvSheet;
import vn.ntm.io.sheet.FailureLog;

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
public final class UnitCsv implements SourceReader<UnitReading> {

    private static final FormSpec FORM = FormSpec.of(
            "Danh sách đơn vị",
            "List of units",
            List.of(
                    ColumnSpec.of("code", CellKind.CODE)
                            .asRequired()
                            .describedAs(
                                    "mã quốc gia, hoặc mã của hệ khác", "a national code, or one of another system"),
                    ColumnSpec.of("name", CellKind.TEXT)
                            .asRequired()
                            .describedAs("tên không kèm loại đơn vị", "the name without its type word"),
                    ColumnSpec.of("type", CellKind.WORD)
                            .asRequired()
                            .describedAs("loại đơn vị", "the type of the unit"),
                    ColumnSpec.of("parent", CellKind.CODE)
                            .asRequired()
                            .describedAs("mã đơn vị cấp trên; tỉnh để trống", "the code above; empty for a province"),
                    ColumnSpec.of("from", CellKind.DATE)
                            .describedAs("ngày đầu; để trống là mở", "first day; empty is open"),
                    ColumnSpec.of("to", CellKind.DATE)
                            .describedAs("ngày cuối; để trống là mở", "last day; empty is open"),
                    ColumnSpec.of("basis", CellKind.WORD)
                            .describedAs("ACT, SEEN_BY, CARRIED_BACK", "ACT, SEEN_BY, CARRIED_BACK"),
                    ColumnSpec.of("act", CellKind.TEXT).describedAs("số văn bản", "the number of the act")));

    private final UnitRegistry registry;
    private final Optional<LocalDate> day;
    private final CsvProfile profile;

    private UnitCsv(UnitRegistry registry, Optional<LocalDate> day, CsvProfile profile) {
        this.registry = registry;
        this.day = day;
        this.profile = profile;
    }

    /** Returns a reader of units that are to be added to the bundled register. */
    public static UnitCsv standard() {
        return of(UnitRegistry.standard());
    }

    /** Returns a reader of units that are to be added to {@code registry}. */
    public static UnitCsv of(UnitRegistry registry) {
        return new UnitCsv(registry, Optional.empty(), CsvProfile.standard());
    }

    /**
     * Returns this codec for lists that say which units there are on a day and not, or not wholly, since when and until
     * when: a unit in force on the day is taken only as far as the unit above it reaches around the day, so that a commune
     * without a last day ends with its district.
     */
    public UnitCsv asOf(LocalDate day) {
        return new UnitCsv(registry, Optional.of(day), profile);
    }

    /** Returns this codec for files that are written as {@code profile} says. */
    public UnitCsv with(CsvProfile profile) {
        return new UnitCsv(registry, day, profile);
    }

    /** Returns the columns of the form. */
    public static FormSpec form() {
        return FORM;
    }

    /**
     * Reads a source. {@link UnitRegistry#with} takes what it delivers.
     *
     * @throws vn.ntm.io.UnreadableInputException if it is not there or not text
     * @throws MissingColumnException if its header lacks a required column
     */
    @Override
    public UnitReading read(TextSource source) {
        FailureLog failures = new FailureLog(source.name(), profile.limits().failures());
        List<AdministrativeUnit> units = new ArrayList<>();
        List<CsvCells> rows = new ArrayList<>();
        Map<Version, CsvCells> first = new LinkedHashMap<>();
        try (CsvSheet sheet = CsvSheet.open(source, FORM, profile, failures)) {
            sheet.forEach(live -> {
                Optional<Failure> misshapen = live.cutShort();
                if (misshapen.isPresent()) {
                    failures.accept(misshapen.get());
                    return;
                }
                CsvCells row = live.copy();
                row.reportDamaged(failures);
                UnitVersionCells.read(row, failures).ifPresent(unit -> {
                    CsvCells same = first.putIfAbsent(Version.of(unit), row);
                    if (same != null) {
                        String line = Integer.toString(same.line());
                        failures.accept(row.failure(FailureReason.DUPLICATE_ROW, "code", "other", line));
                        return;
                    }
                    units.add(unit);
                    rows.add(row);
                });
            });
        }
        day.map(asked -> new DayReach(registry, asked, List.copyOf(units)))
                .ifPresent(reach -> units.replaceAll(reach::of));
        List<LegalAct> acts = acts(source.name(), units);
        // A row that goes may have been the parent of others, so they are asked about again.
        List<UnitRegistry.Objection> objections = registry.objections(units, acts);
        while (!objections.isEmpty()) {
            // Versions of one code and one time are equal, so only the object tells which row it is of.
            IdentityHashMap<AdministrativeUnit, CsvCells> rowOf = new IdentityHashMap<>();
            for (int i = 0; i < units.size(); i++) {
                rowOf.put(units.get(i), rows.get(i));
            }
            IdentityHashMap<AdministrativeUnit, Failure> refused = new IdentityHashMap<>();
            for (UnitRegistry.Objection objection : objections) {
                AdministrativeUnit unit = units.get(objection.index());
                if (!refused.containsKey(unit)) {
                    Failure failure = failure(objection, unit, rowOf);
                    refused.put(unit, failure);
                    failures.accept(failure);
                }
            }
            units.removeIf(refused::containsKey);
            rows.clear();
            units.forEach(unit -> rows.add(Objects.requireNonNull(rowOf.get(unit))));
            objections = registry.objections(units, acts);
        }
        return new UnitReading(units, acts(source.name(), units), failures.inOrder());
    }

    private static Failure failure(
            UnitRegistry.Objection objection,
            AdministrativeUnit unit,
            IdentityHashMap<AdministrativeUnit, CsvCells> rowOf) {
        CsvCells row = Objects.requireNonNull(rowOf.get(unit));
        if (objection.other().isEmpty()) {
            return unit.parent().isEmpty()
                    ? row.failure(FailureReason.MISSING_CELL, "parent")
                    : row.failure(FailureReason.BAD_PARENT, "parent");
        }
        AdministrativeUnit other = objection.other().get();
        // Two rows that overlap are both refused, because which of them holds is not for a reader to guess.
        CsvCells otherRow = rowOf.get(other);
        String where = otherRow == null ? "" : " (" + otherRow.line() + ")";
        return row.failure(FailureReason.UNIT_OVERLAPS, "code", "other", other + where);
    }

    /** All that a row says: two versions are equal as soon as they have one code and one time. */
    private record Version(
            AdministrativeUnit unit,
            String name,
            UnitType type,
            Optional<UnitCode> parent,
            AdministrativeUnit.Basis basis,
            Optional<String> act) {

        static Version of(AdministrativeUnit unit) {
            return new Version(unit, unit.name(), unit.type(), unit.parent(), unit.basis(), unit.act());
        }
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

    /** Returns {@code units} in the form that is read, one a row in the order given. */
    public String write(List<AdministrativeUnit> units) {
        return CsvOutput.text(profile, records(units));
    }

    /**
     * Writes {@code units} as {@link #write(List)} does. The caller chooses the encoding with the writer, and closes
     * it.
     *
     * @throws java.io.UncheckedIOException if {@code out} cannot be written to
     */
    public void write(List<AdministrativeUnit> units, Writer out) {
        CsvOutput.write(profile, out, records(units));
    }

    private static Consumer<CsvOutput> records(List<AdministrativeUnit> units) {
        return csv -> {
            csv.words(FORM.ids());
            for (AdministrativeUnit unit : units) {
                csv.code(unit.code().text())
                        .text(unit.name())
                        .word(unit.type().name())
                        .code(unit.parent().map(UnitCode::text))
                        .date(unit.validity().from())
                        .date(unit.validity().to())
                        .word(unit.basis().name())
                        .text(unit.act())
                        .end();
            }
        };
    }
}
