package vn.ntm.io.csv;

import java.io.Writer;
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
import vn.ntm.io.SourceReader;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.profile.CellKind;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.CsvOutput;
import vn.ntm.io.sheet.CsvSheet;
import vn.ntm.io.sheet.FailureLog;

/**
 * Reads dossier files in the long form: one observation a row, the columns in any order.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th></th><th>holds</th></tr>
 * <tr><td>{@code unit}</td><td>required</td><td>the code of the unit, in force on the day, of the level of the set,
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
 * evidence or notes: an observation has but one. Rows that contradict each other are reported and none is used. A
 * criterion is seen as a whole or by its indicators, an indicator by one assessor as a whole or by its parts: rows of
 * both kinds contradict each other too. Every other problem is reported, and the rows around it are read. A unit has a
 * dossier even where none of its rows can be used. A row that names no unit and has neither value nor status, evidence or
 * note says nothing and is passed over, as those of an unused {@link TemplateCsv template}.
 *
 * <p>What a {@link DossierCheck} objects to is left out, so that an {@link Evaluator} with the same set and the same
 * register refuses none of the dossiers.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DossierCsv implements SourceReader<PartialResult<Dossier>> {

    private static final FormSpec FORM = FormSpec.of(
            "Hồ sơ: mỗi dòng một kết quả",
            "Dossiers: one observation a row",
            List.of(
                    ColumnSpec.of("unit", CellKind.CODE)
                            .asRequired()
                            .describedAs("mã đơn vị vào ngày xét", "the code of the unit on the day"),
                    ColumnSpec.of("indicator", CellKind.WORD)
                            .describedAs(
                                    "số chỉ tiêu; mỗi dòng ghi chỉ tiêu hoặc tiêu chí",
                                    "number of the indicator; a row has an indicator or a criterion"),
                    ColumnSpec.of("criterion", CellKind.WORD)
                            .describedAs("số tiêu chí xét chung", "number of the criterion as a whole"),
                    ColumnSpec.of("part", CellKind.WORD).describedAs("phần của chỉ tiêu", "the part of the indicator"),
                    ColumnSpec.of("status", CellKind.WORD)
                            .describedAs(
                                    "MEASURED, ATTESTED, NOT_APPLICABLE, NOT_ASSESSED; mặc định theo giá trị",
                                    "MEASURED, ATTESTED, NOT_APPLICABLE, NOT_ASSESSED; by default what the value is"),
                    ColumnSpec.of("value", CellKind.VALUE)
                            .asRequired()
                            .describedAs(
                                    "số theo đơn vị của bộ tiêu chí hoặc từ ghi kết quả; để trống là thiếu số liệu",
                                    "a number in the unit of the set or a word of a finding; empty means no data"),
                    ColumnSpec.of("by", CellKind.WORD)
                            .describedAs(
                                    "SELF, VERIFICATION, APPRAISAL; mặc định APPRAISAL",
                                    "SELF, VERIFICATION, APPRAISAL; by default APPRAISAL"),
                    ColumnSpec.of("region", CellKind.WORD)
                            .describedAs("vùng của đơn vị; ghi một lần", "region of the unit; once is enough"),
                    ColumnSpec.of("group", CellKind.WORD)
                            .describedAs("nhóm xã; ghi một lần", "group of communes; once is enough"),
                    ColumnSpec.of("flags", CellKind.WORD)
                            .describedAs(
                                    "dấu hiệu riêng, cách nhau bằng dấu chấm phẩy", "flags, separated by semicolons"),
                    ColumnSpec.of("evidence", CellKind.TEXT).describedAs("căn cứ", "what it rests on"),
                    ColumnSpec.of("note", CellKind.TEXT).describedAs("ghi chú", "a remark")));

    private final CriteriaSet set;
    private final LocalDate date;
    private final UnitsOnDay units;
    private final CsvProfile profile;

    private DossierCsv(CriteriaSet set, LocalDate date, UnitsOnDay units, CsvProfile profile) {
        this.set = set;
        this.date = date;
        this.units = units;
        this.profile = profile;
    }

    /**
     * Returns a reader of dossiers to be judged by {@code set} on {@code date}, with the bundled register of units, for
     * files as {@link CsvProfile#standard()} has them: with the words of {@link
     * vn.ntm.io.profile.Vocabulary#standard()}, while {@link #wide} knows those of {@link
     * vn.ntm.io.profile.Vocabulary#vietnamese()}, such as {@code KĐG}, from the start.
     */
    public static DossierCsv of(CriteriaSet set, LocalDate date) {
        return new DossierCsv(set, date, UnitRegistry.standard().on(date), CsvProfile.standard());
    }

    /** Returns this reader with units looked up in {@code registry}. */
    public DossierCsv withUnits(UnitRegistry registry) {
        return new DossierCsv(set, date, registry.on(date), profile);
    }

    /** Returns this reader for files that are written as {@code profile} says. */
    public DossierCsv with(CsvProfile profile) {
        return new DossierCsv(set, date, units, profile);
    }

    /**
     * Returns the codec of the wide form, one unit a row, for dossiers to be judged by {@code set} on {@code date}, with
     * more words than {@link #of}: those of {@link vn.ntm.io.profile.Vocabulary#vietnamese()}.
     */
    public static WideDossierCsv wide(CriteriaSet set, LocalDate date) {
        return WideDossierCsv.of(set, date);
    }

    /**
     * Returns {@code dossiers} in the form that is read, one observation a row. A unit of which nothing is observed has a
     * row with an empty value; by a set without criteria there is nothing that the row could name, and it has none. Of
     * evidence the reference is written and its hash is not, for which the form has no column; JSON keeps both.
     *
     * @throws IllegalArgumentException if one is of another day, which the form has no place for
     */
    public String write(List<Dossier> dossiers) {
        return CsvOutput.text(
                profile, LongRecords.of(set, date, DossierCheck.of(set, units), profile.vocabulary(), dossiers));
    }

    /**
     * Writes {@code dossiers} as {@link #write(List)} does. The caller chooses the encoding with the writer, and closes
     * it.
     *
     * @throws IllegalArgumentException as {@link #write(List)} does
     * @throws java.io.UncheckedIOException if {@code out} cannot be written to
     */
    public void write(List<Dossier> dossiers, Writer out) {
        CsvOutput.write(
                profile, out, LongRecords.of(set, date, DossierCheck.of(set, units), profile.vocabulary(), dossiers));
    }

    /** Returns the columns of the form. */
    public static FormSpec form() {
        return FORM;
    }

    /**
     * Reads a source. The dossiers come in the order in which their units first appear.
     *
     * @throws UnreadableInputException if it is not there, not text, or larger than a limit
     * @throws MissingColumnException if its header lacks a required column
     */
    @Override
    public PartialResult<Dossier> read(TextSource source) {
        FailureLog failures = new FailureLog(source.name(), profile.limits().failures());
        Map<UnitCode, DossierRows> byUnit = new LinkedHashMap<>();
        DossierCheck check = DossierCheck.of(set, units);
        DossierUnitCells unitCells = new DossierUnitCells(check, set, units);
        ObservationCells observationCells = new ObservationCells(check, profile.vocabulary());
        try (CsvSheet sheet = CsvSheet.open(source, FORM, profile, failures)) {
            if (!sheet.has("criterion")) {
                sheet.require("indicator");
            }
            sheet.forEach(live -> {
                Optional<Failure> misshapen = live.cutShort();
                if (misshapen.isEmpty() && saysNothing(live)) {
                    return;
                }
                CsvCells row = live.copy();
                List<Failure> found = new ArrayList<>();
                Optional<UnitCode> unit = unitCells.unit(row, found::add);
                // The unit has come up even where nothing else of the row can be used.
                unit.ifPresent(code -> byUnit.computeIfAbsent(code, any -> new DossierRows(check, failures)));
                if (misshapen.isPresent()) {
                    failures.accept(misshapen.get());
                    return;
                }
                found.forEach(failures);
                row.reportDamaged(failures);
                unit.map(byUnit::get).ifPresent(rows -> {
                    unitCells.read(row, rows, failures);
                    observationCells.read(row, failures).ifPresent(observation -> rows.add(row, observation));
                });
            });
        }
        List<Dossier> dossiers = new ArrayList<>();
        byUnit.forEach((unit, rows) -> dossiers.add(dossier(unit, rows)));
        // A contradiction is found at its second row and reported for both, so failures do not come in order.
        return PartialResult.of(dossiers, failures.inOrder());
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
