package vn.ntm.io.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.SourceReader;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.profile.Vocabulary;
import vn.ntm.io.report.CommuneResult.Reported;
import vn.ntm.io.report.figure.FigureForm;
import vn.ntm.io.report.figure.FigureReader;
import vn.ntm.io.report.figure.FigureReading;
import vn.ntm.io.report.figure.FigureValues;
import vn.ntm.io.report.figure.FigureWriter;
import vn.ntm.io.report.head.FormHead;
import vn.ntm.io.report.head.HeadLabel;
import vn.ntm.io.sheet.CsvOutput;

/**
 * Reads and writes the commune result form: value and verdict of every criterion, indicator and part at the end of last year,
 * in the period and as planned, one item a row (biểu kết quả thực hiện tiêu chí của xã).
 *
 * <pre>{@code
 * CommuneResultFormCsv form = CommuneResultFormCsv.of(set, unit, ReportingPeriod.ofHalf(2023, 1));
 * String text = form.with(CsvProfile.excelVi()).write(evaluations);                 // by FormMoment
 * CommuneResult read = form.read(text).orThrow();
 * }</pre>
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th></th><th>holds</th></tr>
 * <tr><td>{@code Mục}</td><td>required</td><td>{@code Tiêu chí 17}, {@code Chỉ tiêu 17.10}, {@code Chỉ tiêu 12.1/male};
 *     a bare number is not taken, because a spreadsheet makes 17.1 of 17.10</td></tr>
 * <tr><td>{@code Đơn vị tính}</td><td></td><td>the unit of the set; of a row that says another one no value is taken</td></tr>
 * <tr><td>{@code Giá trị đến 31/12 năm trước}, {@code Giá trị thực hiện 6 tháng đầu năm}, {@code Giá trị kế hoạch thời gian
 *     còn lại của năm}</td><td></td><td>the value in the unit of the set, or a grade by its word; the second is headed by the
 *     period</td></tr>
 * <tr><td>the same with {@code Kết quả}</td><td></td><td>a word of the vocabulary; empty is undetermined</td></tr>
 * <tr><td>{@code STT}, {@code Nội dung}, {@code Mức đạt chuẩn}, {@code Ghi chú}</td><td></td><td>passed over</td></tr>
 * </table>
 *
 * <p>The columns of the three times are always written, so that a form is there to be filled in. The row {@code Số tiêu chí
 * đạt} is a control, as is a criterion that is met while an indicator of it is not, and a result that is not the one which
 * its value has by the level, where the level is known and the column of the annex is ({@link #inColumn}). A value that
 * cannot be, a share over 100 %, is reported and kept; for more see {@link CommuneResult#toDossier}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CommuneResultFormCsv implements SourceReader<FormReading<CommuneResult>> {

    private static final String REPORT = "COMMUNE_CRITERIA";

    private final CommuneResultItems items;
    private final DossierLayout layout;
    private final CommuneResultColumns columns;
    private final FigureForm form;
    private final CsvProfile profile;

    private CommuneResultFormCsv(CommuneResultItems items, FigureForm form, CsvProfile profile) {
        this.items = items;
        this.layout = items.layout();
        this.columns = new CommuneResultColumns(items.period());
        this.form = form;
        this.profile = profile;
    }

    /**
     * Returns the form of a unit for what {@code set} asks on the last day of {@code period}, with the Vietnamese words
     * for results.
     *
     * @throws IllegalArgumentException if the unit is of another level than the set, or the period neither six months nor
     *     a year; the message names both
     */
    public static CommuneResultFormCsv of(CriteriaSet set, UnitCode unit, ReportingPeriod period) {
        CommuneResultItems items = new CommuneResultItems(set, unit, period, Optional.empty());
        FormHead head = FormHead.of("Kết quả thực hiện tiêu chí", period)
                .with(HeadLabel.SET, set.name(Language.VI), set.name(Language.EN), set.id())
                .with(HeadLabel.CODE, unit.text())
                .numbered(Optional.of(REPORT).filter(any -> set.level() == UnitLevel.COMMUNE), period.year());
        FigureForm form = FigureForm.of(
                        head,
                        "Biểu kết quả thực hiện tiêu chí của xã",
                        "Results of one commune",
                        new CommuneResultColumns(period).columns(),
                        items.lines())
                .totalled(CommuneResultColumns.MET);
        return new CommuneResultFormCsv(items, form, CsvProfile.standard().vocabulary(Vocabulary.vietnamese()));
    }

    /** Returns this codec for forms of the unit with this name: {@code xã Chiến Thắng}. */
    public CommuneResultFormCsv reportedBy(String name) {
        return new CommuneResultFormCsv(items, form.headed(form.head().reportedBy(name)), profile);
    }

    /**
     * Returns this codec for a unit that is judged by this column of the annex: its levels are written beside the values, and
     * results are compared with them.
     *
     * @throws IllegalArgumentException if the set has no such column; the message names those it has
     */
    public CommuneResultFormCsv inColumn(Column column) {
        CommuneResultItems own = new CommuneResultItems(items.set(), items.unit(), items.period(), Optional.of(column));
        return new CommuneResultFormCsv(own, form.lined(own.lines()), profile);
    }

    /** Returns this codec for files that are written as {@code profile} says. */
    public CommuneResultFormCsv with(CsvProfile profile) {
        return new CommuneResultFormCsv(items, form, profile);
    }

    /** Returns the columns of the form. */
    public FormSpec form() {
        return form.spec();
    }

    @Override
    public FormReading<CommuneResult> read(TextSource source) {
        FigureReading reading = new FigureReader(form, profile, source.name()).read(source, Optional.empty());
        List<CommuneResult.Line> lines = new ArrayList<>();
        for (Subject subject : subjects()) {
            Map<FormMoment, Reported> reported = new EnumMap<>(FormMoment.class);
            for (FormMoment moment : FormMoment.values()) {
                reported.put(
                        moment,
                        new Reported(
                                reading.values().number(subject.toString(), columns.value(moment)),
                                reading.values()
                                        .result(subject.toString(), columns.verdict(moment))
                                        .map(CommuneResultFormCsv::verdict)));
            }
            lines.add(new CommuneResult.Line(subject, reported));
        }
        CommuneResult read = new CommuneResult(items.unit(), lines);
        new CommuneResultChecks(items, read, reading).run();
        return FormReading.of(Optional.of(read), reading);
    }

    /** Returns the items of the form, each criterion above its indicators and these above their parts. */
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            subjects.add(layout.subject(criterion.slot()));
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                subjects.add(layout.subject(indicator.slot()));
                indicator.parts().forEach(part -> subjects.add(layout.subject(part.slot())));
            }
        }
        return List.copyOf(subjects);
    }

    private static Verdict verdict(CellToken token) {
        return switch (token) {
            case MET -> Verdict.MET;
            case NOT_MET -> Verdict.NOT_MET;
            case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
            case BASICALLY_MET, NOT_ASSESSED -> Verdict.UNDETERMINED;
        };
    }

    static CellToken token(Verdict verdict) {
        return switch (verdict) {
            case MET -> CellToken.MET;
            case NOT_MET -> CellToken.NOT_MET;
            case NOT_APPLICABLE -> CellToken.NOT_APPLICABLE;
            case UNDETERMINED -> throw new IllegalArgumentException("verdict: the form has no word for " + verdict);
        };
    }

    /**
     * Returns the form of evaluations as text; an evaluation of planned values is the plan, and a time without one is left
     * empty. Where this codec has no column of the annex, the levels are those of the column that they were judged by; of
     * different ones that of the latest moment.
     *
     * @throws IllegalArgumentException if there is no evaluation, or one is of another unit or by another set; the message
     *     names both
     */
    public String write(Map<FormMoment, Evaluation> evaluations) {
        CommuneResult result = result(evaluations);
        return items.column().isPresent()
                ? write(result)
                : inOrder(evaluations).values().stream()
                        .flatMap(evaluation -> evaluation.column().stream())
                        .filter(items.set()::hasColumn)
                        .reduce((earlier, later) -> later)
                        .map(this::inColumn)
                        .orElse(this)
                        .write(result);
    }

    /**
     * Returns what evaluations say of the items of the form.
     *
     * @throws IllegalArgumentException as {@link #write(Map)}
     */
    public CommuneResult result(Map<FormMoment, Evaluation> evaluations) {
        Map<FormMoment, Evaluation> ordered = inOrder(evaluations);
        for (Evaluation evaluation : ordered.values()) {
            if (!evaluation.set().id().equals(layout.set().id())) {
                throw new IllegalArgumentException(
                        "evaluations: one is by " + evaluation.set().id() + ", the form by "
                                + layout.set().id());
            }
        }
        return CommuneResult.of(subjects(), ordered);
    }

    /** A caller's map may have another order in every machine. */
    private static Map<FormMoment, Evaluation> inOrder(Map<FormMoment, Evaluation> evaluations) {
        Map<FormMoment, Evaluation> ordered = new EnumMap<>(FormMoment.class);
        ordered.putAll(evaluations);
        return ordered;
    }

    /**
     * Returns the form as text.
     *
     * @throws IllegalArgumentException if it is of another unit or other items, or the vocabulary has no word for a
     *     verdict; the message names it
     */
    public String write(CommuneResult result) {
        return new FigureWriter(form, profile, values(result)).write();
    }

    /** Writes the form as {@link #write(CommuneResult)} does. The caller chooses the encoding with the writer, and closes it. */
    public void write(CommuneResult result, Writer out) {
        FigureValues values = values(result);
        CsvOutput.write(profile, out, output -> new FigureWriter(form, profile, values).write(output));
    }

    private FigureValues values(CommuneResult result) {
        if (!result.unit().equals(items.unit())) {
            throw new IllegalArgumentException(
                    "result: the form is of " + items.unit() + ", the value of " + result.unit());
        }
        List<Subject> own =
                result.lines().stream().map(CommuneResult.Line::subject).toList();
        if (!own.equals(subjects())) {
            throw new IllegalArgumentException(
                    "result: its items are not those that " + layout.set().id() + " asks for: " + own);
        }
        FigureValues values = new FigureValues();
        for (CommuneResult.Line line : result.lines()) {
            line.reported().forEach((moment, reported) -> {
                String subject = line.subject().toString();
                reported.value().ifPresent(value -> values.put(subject, columns.value(moment), value));
                reported.verdict().ifPresent(verdict -> values.put(subject, columns.verdict(moment), token(verdict)));
            });
        }
        for (FormMoment moment : FormMoment.values()) {
            CommuneResultChecks.met(layout, result, moment)
                    .ifPresent(met -> values.put(FigureForm.TOTAL, columns.verdict(moment), Decimal.of(met)));
        }
        return values;
    }
}
