package vn.ntm.io.report;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Bands.Band;
import vn.ntm.criteria.progress.Distribution;
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
import vn.ntm.io.sheet.CsvOutput;

/**
 * Reads and writes the band form: how many units meet how many criteria, one band a row (biểu mức độ đạt theo nhóm số tiêu
 * chí).
 *
 * <pre>{@code
 * BandFormCsv form = BandFormCsv.of(set, day).reportedBy("tỉnh Đắk Lắk").with(CsvProfile.excelVi());
 * String text = form.write(progress.bands());
 * Distribution read = form.read(text).orThrow();
 * }</pre>
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th></th><th>holds</th></tr>
 * <tr><td>{@code Nhóm theo số tiêu chí đạt}</td><td>required</td><td>the band: {@code 15-18 tiêu chí}, {@code Dưới 5 tiêu
 *     chí}, also bare</td></tr>
 * <tr><td>{@code Số xã}</td><td>required</td><td>the units whose least number is in it; {@code huyện}, {@code tỉnh} by the
 *     level of the set</td></tr>
 * <tr><td>{@code Ít nhất}, {@code Nhiều nhất}</td><td></td><td>how many there may be, where something is undetermined;
 *     without them nothing is</td></tr>
 * <tr><td>{@code Tỷ lệ (%)}</td><td></td><td>the share, a control</td></tr>
 * <tr><td>{@code STT}, {@code Ghi chú}</td><td></td><td>passed over</td></tr>
 * </table>
 *
 * <p>The row {@code Ngoài các nhóm} counts what is in no band; the row {@code Tổng cộng} is a control. A band without a
 * figure is reported, and then there is no value: a missing count is not zero.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BandFormCsv implements SourceReader<FormReading<Distribution>> {

    private static final String KEY = "Nhóm theo số tiêu chí đạt";
    private static final String LEAST = "Ít nhất";
    private static final String MOST = "Nhiều nhất";
    private static final String SHARE = "Tỷ lệ (%)";
    private static final int SHARE_SCALE = 1;

    private final Bands bands;
    private final String count;
    private final FigureForm form;
    private final CsvProfile profile;

    private BandFormCsv(Bands bands, String count, FigureForm form, CsvProfile profile) {
        this.bands = bands;
        this.count = count;
        this.form = form;
        this.profile = profile;
    }

    /**
     * Returns the form of the state of {@code day} by the bands that reports on {@code set} use.
     *
     * @throws IllegalArgumentException if none are known for a set of its size; the message names it
     */
    public static BandFormCsv of(CriteriaSet set, LocalDate day) {
        return of(set, Bands.usual(set), day);
    }

    /** Returns the form of the state of {@code day} by these bands. */
    public static BandFormCsv of(CriteriaSet set, Bands bands, LocalDate day) {
        String unit = BandWords.unit(set.level());
        FormHead head = BandWords.head("Mức độ đạt theo nhóm số tiêu chí", set, day);
        List<FigureLine> lines = new ArrayList<>();
        for (Band band : bands.bands()) {
            lines.add(FigureLine.of(BandWords.name(band), BandWords.names(band)));
        }
        lines.add(FigureLine.of(BandWords.OUTSIDE, List.of(BandWords.OUTSIDE, "Outside the bands"))
                .asOptional());
        FigureForm form = FigureForm.of(
                head,
                "Biểu mức độ đạt theo nhóm số tiêu chí",
                "Units by bands of criteria met",
                columns(unit, BandWords.english(set)),
                lines);
        return new BandFormCsv(bands, BandWords.count(unit), form, CsvProfile.standard());
    }

    private static List<FigureColumn> columns(String unit, String english) {
        return List.of(
                FigureColumn.numbering(),
                FigureColumn.of(
                                KEY,
                                Role.KEY,
                                "nhóm: 19 tiêu chí, 15-18 tiêu chí, Dưới 5 tiêu chí; dòng Tổng cộng để đối chiếu",
                                "the band: 19 tiêu chí, 15-18 tiêu chí, Dưới 5 tiêu chí; the row Tổng cộng is compared",
                                List.of(
                                        "Nhóm",
                                        "Nhóm " + unit,
                                        "Mức độ đạt",
                                        "Số tiêu chí đạt",
                                        "Band",
                                        "Criteria met"))
                        .asRequired(),
                FigureColumn.of(
                                BandWords.count(unit),
                                Role.COUNT,
                                "số đơn vị chắc chắn đạt ít nhất số tiêu chí của nhóm",
                                "units whose least number of criteria met is in the band",
                                List.of("Số lượng", "Số lượng " + unit, "Số đơn vị", english, "Units"))
                        .asRequired(),
                FigureColumn.of(
                        LEAST,
                        Role.COUNT,
                        "số đơn vị ít nhất của nhóm, khi còn tiêu chí chưa xác định",
                        "units that are in the band at least, where criteria are undetermined",
                        List.of("At least")),
                FigureColumn.of(
                        MOST,
                        Role.COUNT,
                        "số đơn vị nhiều nhất của nhóm, khi còn tiêu chí chưa xác định",
                        "units that are in the band at most, where criteria are undetermined",
                        List.of("At most")),
                FigureColumn.of(
                        SHARE,
                        Role.SHARE,
                        "tỷ lệ trên tổng số, để đối chiếu",
                        "share of all, compared",
                        List.of("Tỷ lệ", "Tỷ lệ %", "%", "Share (%)", "Share")),
                FigureColumn.note());
    }

    /** Returns this codec for forms of the unit with this name: {@code tỉnh Đắk Lắk}. */
    public BandFormCsv reportedBy(String name) {
        return new BandFormCsv(bands, count, form.headed(form.head().reportedBy(name)), profile);
    }

    /** Returns this codec for files that are written as {@code profile} says. */
    public BandFormCsv with(CsvProfile profile) {
        return new BandFormCsv(bands, count, form, profile);
    }

    /** Returns the columns of the form. */
    public FormSpec form() {
        return form.spec();
    }

    private final class Cells extends BandCells {

        Cells(FigureValues values) {
            super(bands, values);
        }

        @Override
        String line(String line, String band) {
            return band;
        }

        @Override
        String column(String band, Which which) {
            return switch (which) {
                case UNITS -> count;
                case LEAST -> LEAST;
                case MOST -> MOST;
            };
        }
    }

    @Override
    public FormReading<Distribution> read(TextSource source) {
        FigureReading reading = new FigureReader(form, profile, source.name()).read(source, Optional.empty());
        Optional<Distribution> read = new Cells(reading.values()).get("", reading);
        read.ifPresent(bands -> check(bands, reading));
        return FormReading.of(read, reading);
    }

    private void check(Distribution read, FigureReading reading) {
        read.groups().forEach(group -> share(BandWords.name(group.band()), group.share(), reading));
        share(BandWords.OUTSIDE, Ratio.of(read.outside(), read.units()), reading);
        reading.totals().forEach(row -> {
            reading.checkSum(row, count, FigureForm.TOTAL, Decimal.of(read.units()));
            reading.checkShare(row, SHARE, FigureForm.TOTAL, Ratio.of(read.units(), read.units()));
        });
    }

    private static void share(String line, Ratio ratio, FigureReading reading) {
        reading.row(line).ifPresent(row -> reading.checkShare(row, SHARE, line, ratio));
    }

    /**
     * Returns the form as text.
     *
     * @throws IllegalArgumentException if the units are by other bands; the message names both
     */
    public String write(Distribution distribution) {
        return new FigureWriter(form, profile, values(distribution)).write();
    }

    /** Writes the form as {@link #write(Distribution)} does. The caller chooses the encoding with the writer, and closes it. */
    public void write(Distribution distribution, Writer out) {
        FigureValues values = values(distribution);
        CsvOutput.write(profile, out, output -> new FigureWriter(form, profile, values).write(output));
    }

    private FigureValues values(Distribution distribution) {
        checkBands(bands, distribution);
        FigureValues values = new FigureValues();
        new Cells(values).put(Map.of("", distribution));
        values.put(FigureForm.TOTAL, count, distribution.units());
        distribution.groups().forEach(group -> put(values, BandWords.name(group.band()), group.share()));
        if (distribution.outside() != 0) {
            put(values, BandWords.OUTSIDE, Ratio.of(distribution.outside(), distribution.units()));
        }
        return values;
    }

    private static void put(FigureValues values, String line, Ratio share) {
        share.toPercentage(SHARE_SCALE)
                .toOptional()
                .ifPresent(percentage -> values.put(line, SHARE, percentage.value()));
    }

    static void checkBands(Bands bands, Distribution distribution) {
        Bands own = Bands.of(
                distribution.groups().stream().map(Distribution.Group::band).toList());
        if (!own.equals(bands)) {
            throw new IllegalArgumentException("bands: the form has " + bands + ", the distribution " + own);
        }
    }
}
