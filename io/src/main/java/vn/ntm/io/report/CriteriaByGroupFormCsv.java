package vn.ntm.io.report;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.io.SourceReader;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
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
 * Reads and writes the form of criteria by group: how many units of each group meet each criterion, one criterion a row (biểu
 * kết quả thực hiện tiêu chí theo nhóm xã).
 *
 * <pre>{@code
 * CriteriaByGroupFormCsv form = CriteriaByGroupFormCsv.of(set, day).with(CsvProfile.excelVi());
 * String text = form.write(rollUps);                     // by the keys 1, 2, 3 of the groups
 * CriteriaByGroup read = form.read(text).orThrow();
 * }</pre>
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th></th><th>holds</th></tr>
 * <tr><td>{@code Tiêu chí}</td><td>required</td><td>{@code Tiêu chí 17}; the row {@code Số xã có kết quả} counts the units of
 *     which there is one</td></tr>
 * <tr><td>{@code Nhóm 1}, {@code Nhóm 2}...</td><td>required</td><td>units of the group that meet the criterion</td></tr>
 * <tr><td>the same with {@code (nhiều nhất)}</td><td></td><td>those that may, where something is undetermined</td></tr>
 * <tr><td>{@code Cộng}, {@code Tỷ lệ (%)}</td><td></td><td>controls</td></tr>
 * <tr><td>{@code STT}, {@code Nội dung}, {@code Ghi chú}</td><td></td><td>passed over</td></tr>
 * </table>
 *
 * <p>A cell that is empty is unknown. That no more units meet a criterion than have a result is a control.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CriteriaByGroupFormCsv implements SourceReader<FormReading<CriteriaByGroup>> {

    private static final String REPORT = "CRITERIA_BY_GROUP";
    private static final int SHARE_SCALE = 1;

    private final CriteriaSet set;
    private final List<FormGroup> groups;
    private final FigureForm form;
    private final CsvProfile profile;

    private CriteriaByGroupFormCsv(CriteriaSet set, List<FormGroup> groups, FigureForm form, CsvProfile profile) {
        this.set = set;
        this.groups = groups;
        this.form = form;
        this.profile = profile;
    }

    /**
     * Returns the form of the state of {@code day} by the groups or regions of {@code set}.
     *
     * @throws IllegalArgumentException if the set has neither; the message names it
     */
    public static CriteriaByGroupFormCsv of(CriteriaSet set, LocalDate day) {
        return of(set, FormGroup.of(set), day);
    }

    /**
     * Returns the form of the state of {@code day} by these groups.
     *
     * @throws IllegalArgumentException if two groups have one name; the message holds it
     */
    public static CriteriaByGroupFormCsv of(CriteriaSet set, List<FormGroup> groups, LocalDate day) {
        FormHead head = BandWords.counted("Kết quả thực hiện tiêu chí theo nhóm", set, day)
                .numbered(Optional.of(REPORT).filter(any -> set.level() == UnitLevel.COMMUNE), day.getYear());
        FigureForm form = FigureForm.of(
                head,
                "Biểu kết quả thực hiện tiêu chí theo nhóm",
                "Criteria met by group",
                CriteriaByGroupColumns.of(BandWords.unit(set.level()), groups),
                CriteriaByGroupColumns.lines(set));
        return new CriteriaByGroupFormCsv(set, List.copyOf(groups), form, CsvProfile.standard());
    }

    /** Returns this codec for forms of the unit with this name: {@code tỉnh Lạng Sơn}. */
    public CriteriaByGroupFormCsv reportedBy(String name) {
        return new CriteriaByGroupFormCsv(set, groups, form.headed(form.head().reportedBy(name)), profile);
    }

    /** Returns this codec for files that are written as {@code profile} says. */
    public CriteriaByGroupFormCsv with(CsvProfile profile) {
        return new CriteriaByGroupFormCsv(set, groups, form, profile);
    }

    /** Returns the columns of the form. */
    public FormSpec form() {
        return form.spec();
    }

    /** Returns the groups, one a column. */
    public List<FormGroup> groups() {
        return groups;
    }

    @Override
    public FormReading<CriteriaByGroup> read(TextSource source) {
        FigureReading reading = new FigureReader(form, profile, source.name()).read(source, Optional.empty());
        List<CriteriaByGroup.Group> found = new ArrayList<>();
        for (FormGroup group : groups) {
            Map<String, CountRange> met = new LinkedHashMap<>();
            for (Criterion criterion : CriteriaByGroupColumns.criteria(set)) {
                met(criterion.no(), group, reading).ifPresent(count -> met.put(criterion.no(), count));
            }
            found.add(new CriteriaByGroup.Group(
                    group.id(), count(CriteriaByGroupColumns.REPORTED, group, reading.values()), met));
        }
        check(reading);
        return FormReading.of(Optional.of(new CriteriaByGroup(found)), reading);
    }

    private static Optional<Long> count(String line, FormGroup group, FigureValues values) {
        return values.number(line, CriteriaByGroupColumns.met(group)).map(Decimal::longValueExact);
    }

    /** A form without a column of the most has nothing undetermined; one that has it must say it of each figure. */
    private static Optional<CountRange> met(String line, FormGroup group, FigureReading reading) {
        Optional<Long> least = count(line, group, reading.values());
        String column = CriteriaByGroupColumns.most(group);
        if (least.isEmpty() || !reading.hasCell(line, column)) {
            return least.map(CountRange::exactly);
        }
        reading.requireCell(line, column);
        Optional<Long> most = reading.values().number(line, column).map(Decimal::longValueExact);
        if (most.filter(count -> count < least.get()).isPresent()) {
            reading.row(line).ifPresent(row -> reading.report(row.badToken(column, ">= " + least.get())));
            return Optional.empty();
        }
        return most.map(count -> CountRange.of(least.get(), count));
    }

    private void check(FigureReading reading) {
        FigureValues values = reading.values();
        Optional<Long> reported = all(CriteriaByGroupColumns.REPORTED, values);
        for (FigureLine line : form.lines()) {
            for (FormGroup group : groups) {
                checkGroup(line, group, CriteriaByGroupColumns.met(group), reading);
                checkGroup(line, group, CriteriaByGroupColumns.most(group), reading);
            }
            Optional<Long> all = all(line.key(), values);
            reading.row(line.key())
                    .ifPresent(row -> all.ifPresent(sum -> {
                        reading.checkSum(row, CriteriaByGroupColumns.ALL, line.name(), Decimal.of(sum));
                        reported.ifPresent(of ->
                                reading.checkShare(row, CriteriaByGroupColumns.SHARE, line.name(), Ratio.of(sum, of)));
                    }));
        }
    }

    private static void checkGroup(FigureLine line, FormGroup group, String column, FigureReading reading) {
        Optional<Decimal> own = reading.values().number(line.key(), column);
        reading.values()
                .number(CriteriaByGroupColumns.REPORTED, CriteriaByGroupColumns.met(group))
                .filter(of -> own.filter(count -> count.compareTo(of) > 0).isPresent())
                .ifPresent(of -> reading.row(line.key())
                        .ifPresent(row -> reading.contradict(
                                row, column, line.name(), own.orElseThrow().toString(), "<= " + of)));
    }

    /** Returns the sum of a row; nothing where a group has no figure, because a missing one is not zero. */
    private Optional<Long> all(String line, FigureValues values) {
        long sum = 0;
        for (FormGroup group : groups) {
            Optional<Long> own = count(line, group, values);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            sum = Math.addExact(sum, own.get());
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    /**
     * Returns the form of roll-ups as text; a group without one is left empty.
     *
     * @param progress the roll-up of each group, by its key
     * @throws IllegalArgumentException if a roll-up is of no group of the form or by another set; the message names it
     */
    public String write(Map<String, Progress> progress) {
        FormGroup.checkSet(set, progress);
        return write(CriteriaByGroup.of(groups, progress));
    }

    /**
     * Returns the form as text.
     *
     * @throws IllegalArgumentException if its groups or criteria are others; the message names them
     */
    public String write(CriteriaByGroup counts) {
        return new FigureWriter(form, profile, checked(counts)).write();
    }

    /** Writes the form as {@link #write(CriteriaByGroup)} does. The caller chooses the encoding with the writer, and closes it. */
    public void write(CriteriaByGroup counts, Writer out) {
        FigureValues values = checked(counts);
        CsvOutput.write(profile, out, output -> new FigureWriter(form, profile, values).write(output));
    }

    private FigureValues checked(CriteriaByGroup counts) {
        List<String> own =
                counts.groups().stream().map(CriteriaByGroup.Group::group).toList();
        List<String> expected = groups.stream().map(FormGroup::id).toList();
        if (!own.equals(expected)) {
            throw new IllegalArgumentException("groups: the form has " + expected + ", the value " + own);
        }
        List<String> criteria =
                CriteriaByGroupColumns.criteria(set).stream().map(Criterion::no).toList();
        boolean open = false;
        for (CriteriaByGroup.Group group : counts.groups()) {
            if (!criteria.containsAll(group.met().keySet())) {
                throw new IllegalArgumentException("criteria: " + set.id() + " counts " + criteria + ", group "
                        + group.group() + " has " + group.met().keySet());
            }
            open |= group.met().values().stream().anyMatch(count -> !count.isExact());
        }
        return values(counts, open);
    }

    private FigureValues values(CriteriaByGroup counts, boolean open) {
        FigureValues values = new FigureValues();
        for (FormGroup group : groups) {
            CriteriaByGroup.Group own = counts.group(group.id()).orElseThrow();
            String column = CriteriaByGroupColumns.met(group);
            own.reported().ifPresent(units -> values.put(CriteriaByGroupColumns.REPORTED, column, units));
            own.met().forEach((no, count) -> {
                values.put(no, column, count.min());
                if (open) {
                    values.put(no, CriteriaByGroupColumns.most(group), count.max());
                }
            });
        }
        Optional<Long> reported = all(CriteriaByGroupColumns.REPORTED, values);
        for (FigureLine line : form.lines()) {
            all(line.key(), values).ifPresent(sum -> {
                values.put(line.key(), CriteriaByGroupColumns.ALL, sum);
                reported.flatMap(of ->
                                Ratio.of(sum, of).toPercentage(SHARE_SCALE).toOptional())
                        .ifPresent(share -> values.put(line.key(), CriteriaByGroupColumns.SHARE, share.value()));
            });
        }
        return values;
    }
}
