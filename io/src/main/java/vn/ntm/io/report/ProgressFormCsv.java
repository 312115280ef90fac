package vn.ntm.io.report;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Distribution;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.SourceReader;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.report.figure.FigureColumn;
import vn.ntm.io.report.figure.FigureColumn.Role;
import vn.ntm.io.report.figure.FigureForm;
import vn.ntm.io.report.figure.FigureLine;
import vn.ntm.io.report.figure.FigureReader;
import vn.ntm.io.report.figure.FigureReading;
import vn.ntm.io.report.figure.FigureValues;
import vn.ntm.io.report.figure.FigureWriter;
import vn.ntm.io.report.head.BandWords;
import vn.ntm.io.report.head.FormHead;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.CsvOutput;

/**
 * Reads and writes the progress form: how many units of each group meet how many criteria, one group a row (biểu tiến độ
 * thực hiện theo nhóm xã).
 *
 * <pre>{@code
 * ProgressFormCsv form = ProgressFormCsv.of(set, day).with(CsvProfile.excelVi());
 * String text = form.write(rollUps);                     // by the keys 1, 2, 3 of the groups
 * ProgressForm read = form.read(text).orThrow();
 * }</pre>
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th></th><th>holds</th></tr>
 * <tr><td>{@code Nhóm xã}</td><td>required</td><td>the group by its name</td></tr>
 * <tr><td>{@code Mã đơn vị}</td><td></td><td>the code of a group that is a unit</td></tr>
 * <tr><td>{@code Tổng số xã}</td><td></td><td>all units of the group</td></tr>
 * <tr><td>{@code Số xã có kết quả}</td><td></td><td>those with a result, a control of the bands</td></tr>
 * <tr><td>{@code 10 tiêu chí}, {@code 5-9 tiêu chí}, {@code Dưới 5 tiêu chí}</td><td>required</td><td>the bands: units
 *     whose least number is in them</td></tr>
 * <tr><td>{@code Ngoài các nhóm}</td><td></td><td>units in no band</td></tr>
 * <tr><td>the same with {@code (ít nhất)}, {@code (nhiều nhất)}</td><td></td><td>how many there may be, where something is
 *     undetermined</td></tr>
 * <tr><td>{@code STT}, {@code Ghi chú}</td><td></td><td>passed over</td></tr>
 * </table>
 *
 * <p>The row {@code Tổng cộng} is a control, and so is that all units of a group are no fewer than those in its bands. A
 * group whose cells are empty is unknown and stays so.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ProgressFormCsv implements SourceReader<FormReading<ProgressForm>> {

    private final CriteriaSet set;
    private final String unit;
    private final Bands bands;
    private final List<FormGroup> groups;
    private final FigureForm form;
    private final CsvProfile profile;

    private ProgressFormCsv(CriteriaSet set, Bands bands, List<FormGroup> groups, FigureForm form, CsvProfile profile) {
        this.set = set;
        this.unit = BandWords.unit(set.level());
        this.bands = bands;
        this.groups = groups;
        this.form = form;
        this.profile = profile;
    }

    /**
     * Returns the form of the state of {@code day} by the groups or regions of {@code set} and its usual bands.
     *
     * @throws IllegalArgumentException if the set has neither groups nor regions, or no bands are usual; the message
     *     names it
     */
    public static ProgressFormCsv of(CriteriaSet set, LocalDate day) {
        return of(set, Bands.usual(set), FormGroup.of(set), day);
    }

    /**
     * Returns the form of the state of {@code day} by these bands and groups.
     *
     * @throws IllegalArgumentException if two groups have one name or key; the message holds it
     */
    public static ProgressFormCsv of(CriteriaSet set, Bands bands, List<FormGroup> groups, LocalDate day) {
        String unit = BandWords.unit(set.level());
        FormHead head = BandWords.head("Số " + unit + " theo số tiêu chí đạt, từng nhóm", set, day);
        List<FigureLine> lines = groups.stream()
                .map(group -> FigureLine.of(group.id(), group.names()).withCode(group.unit()))
                .toList();
        if (lines.stream().map(FigureLine::key).distinct().count() < lines.size()) {
            throw new IllegalArgumentException("groups: two have one id: "
                    + groups.stream().map(FormGroup::id).toList());
        }
        FigureForm form = FigureForm.of(
                head,
                "Biểu tiến độ thực hiện theo nhóm",
                "Progress by group",
                ProgressColumns.of(unit, BandWords.english(set), bands),
                lines);
        return new ProgressFormCsv(set, bands, List.copyOf(groups), form, CsvProfile.standard());
    }

    /** Returns this codec for forms of the unit with this name: {@code tỉnh Lạng Sơn}. */
    public ProgressFormCsv reportedBy(String name) {
        return new ProgressFormCsv(set, bands, groups, form.headed(form.head().reportedBy(name)), profile);
    }

    /** Returns this codec for files that are written as {@code profile} says. */
    public ProgressFormCsv with(CsvProfile profile) {
        return new ProgressFormCsv(set, bands, groups, form, profile);
    }

    /** Returns the columns of the form. */
    public FormSpec form() {
        return form.spec();
    }

    /** Returns the groups, one a row. */
    public List<FormGroup> groups() {
        return groups;
    }

    private final class Cells extends BandCells {

        Cells(FigureValues values) {
            super(bands, values);
        }

        @Override
        String line(String line, String band) {
            return line;
        }

        @Override
        String column(String band, Which which) {
            return ProgressColumns.band(band, which);
        }
    }

    @Override
    public FormReading<ProgressForm> read(TextSource source) {
        FigureReading reading = new FigureReader(form, profile, source.name()).read(source, Optional.empty());
        List<ProgressForm.Line> lines = new ArrayList<>();
        for (FormGroup group : groups) {
            Optional<Distribution> own = distribution(group, reading);
            Optional<Long> units = reading.values()
                    .number(group.id(), ProgressColumns.units(unit))
                    .map(Decimal::longValueExact);
            lines.add(new ProgressForm.Line(group.id(), units, own));
        }
        ProgressForm read = new ProgressForm(lines);
        check(read, reading);
        return FormReading.of(Optional.of(read), reading);
    }

    /** A group of which no band has a figure is unknown; where some have, the others are missing. */
    private Optional<Distribution> distribution(FormGroup group, FigureReading reading) {
        boolean said = form.ids(Role.COUNT::equals).stream()
                .filter(column -> !column.equals(ProgressColumns.units(unit)))
                .anyMatch(column -> reading.values().number(group.id(), column).isPresent());
        return said ? new Cells(reading.values()).get(group.id(), reading) : Optional.empty();
    }

    private void check(ProgressForm read, FigureReading reading) {
        String reported = ProgressColumns.reported(unit);
        for (FormGroup group : groups) {
            Optional<Distribution> own = read.line(group.id()).flatMap(ProgressForm.Line::bands);
            own.ifPresent(known -> reading.row(group.id())
                    .ifPresent(row -> reading.checkSum(row, reported, group.name(), Decimal.of(known.units()))));
        }
        for (FormGroup group : groups) {
            reading.row(group.id()).ifPresent(row -> checkWhole(row, group.name(), reading));
        }
        reading.totals().forEach(row -> checkWhole(row, FigureForm.TOTAL, reading));
        FigureValues sums = values(read);
        for (String column : form.ids(any -> true)) {
            sums.number(FigureForm.TOTAL, column)
                    .ifPresent(sum ->
                            reading.totals().forEach(row -> reading.checkSum(row, column, FigureForm.TOTAL, sum)));
        }
    }

    /** Units with a result, and those in the bands together, are no more than there are; some may have no result. */
    private void checkWhole(CsvCells row, String name, FigureReading reading) {
        Optional<Decimal> all = reading.number(row, ProgressColumns.units(unit));
        Optional<Decimal> inBands = Stream.concat(
                        bands.bands().stream().map(BandWords::name), Stream.of(BandWords.OUTSIDE))
                .flatMap(band -> reading.number(row, ProgressColumns.band(band, BandCells.Which.UNITS)).stream())
                .reduce(Decimal::plus);
        Stream.of(inBands, reading.number(row, ProgressColumns.reported(unit)))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .filter(most -> all.filter(units -> units.compareTo(most) < 0).isPresent())
                .ifPresent(most -> reading.contradict(
                        row,
                        ProgressColumns.units(unit),
                        name,
                        all.orElseThrow().toString(),
                        most.toString()));
    }

    /**
     * Returns the form of roll-ups as text; a group without one is left empty.
     *
     * @param progress the roll-up of each group, by its key
     * @throws IllegalArgumentException if a roll-up is of no group of the form or by another set; the message names it
     */
    public String write(Map<String, Progress> progress) {
        FormGroup.checkSet(set, progress);
        return write(ProgressForm.of(groups, progress, bands));
    }

    /**
     * Returns the form as text.
     *
     * @throws IllegalArgumentException if its groups or bands are others; the message names them
     */
    public String write(ProgressForm progress) {
        return new FigureWriter(form, profile, checked(progress)).write();
    }

    /** Writes the form as {@link #write(ProgressForm)} does. The caller chooses the encoding with the writer, and closes it. */
    public void write(ProgressForm progress, Writer out) {
        FigureValues values = checked(progress);
        CsvOutput.write(profile, out, output -> new FigureWriter(form, profile, values).write(output));
    }

    private FigureValues checked(ProgressForm progress) {
        List<String> own =
                progress.lines().stream().map(ProgressForm.Line::group).toList();
        List<String> expected = groups.stream().map(FormGroup::id).toList();
        if (!own.equals(expected)) {
            throw new IllegalArgumentException("groups: the form has " + expected + ", the value " + own);
        }
        progress.lines().forEach(line -> line.bands().ifPresent(known -> BandFormCsv.checkBands(bands, known)));
        return values(progress);
    }

    private FigureValues values(ProgressForm progress) {
        FigureValues values = new FigureValues();
        Map<String, Distribution> known = new LinkedHashMap<>();
        for (ProgressForm.Line line : progress.lines()) {
            line.units().ifPresent(units -> values.put(line.group(), ProgressColumns.units(unit), units));
            line.bands().ifPresent(own -> {
                known.put(line.group(), own);
                values.put(line.group(), ProgressColumns.reported(unit), own.units());
            });
        }
        new Cells(values).put(known);
        for (FigureColumn column : form.columns()) {
            total(values, column.id()).ifPresent(sum -> values.put(FigureForm.TOTAL, column.id(), sum));
        }
        return values;
    }

    /** Returns the sum of a column; nothing where a group has no figure, because a missing one is not zero. */
    private Optional<Decimal> total(FigureValues values, String column) {
        Decimal sum = Decimal.ZERO;
        for (FormGroup group : groups) {
            Optional<Decimal> own = values.number(group.id(), column);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(own.get());
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
