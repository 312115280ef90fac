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
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.SourceReader;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.profile.Vocabulary;
import vn.ntm.io.report.CommuneResult.Reported;
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
 * <tr><td>{@code Giá trị đến 31/12 năm trước}, {@code Giá trị trong kỳ}, {@code Giá trị theo
 * kế hoạch}</td><td></td><td>the value
 *     in the unit of the set, or a grade by its word</td></tr>
 * <tr><td>{@code Kết quả đến 31/12 năm trước}, {@code Kết quả trong kỳ}, {@code Kết quả theo kế hoạch}</td><td></td><td>a word
 *     of the vocabulary; empty is undetermined</td></tr>
 * <tr><td>{@code STT}, {@code Nội dung}, {@code Ghi chú}</td><td></td><td>passed over</td></tr>
 * </table>
 *
 * <p>The row {@code Số tiêu chí đạt} is a control, as is a criterion that is met while an indicator of it is not.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CommuneResultFormCsv implements SourceReader<FormReading<CommuneResult>> {

    private static final String REPORT = "COMMUNE_CRITERIA";

    private final DossierLayout layout;
    private final UnitCode unit;
    private final FigureForm form;
    private final CsvProfile profile;

    private CommuneResultFormCsv(DossierLayout layout, UnitCode unit, FigureForm form, CsvProfile profile) {
        this.layout = layout;
        this.unit = unit;
        this.form = form;
        this.profile = profile;
    }

    /**
     * Returns the form of a unit for what {@code set} asks on the last day of {@code period}, with the Vietnamese words
     * for results.
     */
    public static CommuneResultFormCsv of(CriteriaSet set, UnitCode unit, ReportingPeriod period) {
        DossierLayout layout = DossierLayout.of(set, period.lastDay());
        FormHead head = FormHead.of(REPORT, "Kết quả thực hiện tiêu chí", period)
                .with(FormHead.SET, set.name(Language.VI))
                .with(FormHead.CODE, unit.text());
        FigureForm form = FigureForm.of(
                        head,
                        "Biểu kết quả thực hiện tiêu chí của xã",
                        "Results of one commune",
                        CommuneResultColumns.columns(),
                        CommuneResultColumns.lines(layout))
                .totalled(CommuneResultColumns.MET);
        return new CommuneResultFormCsv(
                layout, unit, form, CsvProfile.standard().vocabulary(Vocabulary.vietnamese()));
    }

    /** Returns this codec for forms of the unit with this name: {@code xã Chiến Thắng}. */
    public CommuneResultFormCsv reportedBy(String name) {
        return new CommuneResultFormCsv(layout, unit, form.headed(form.head().reportedBy(name)), profile);
    }

    /** Returns this codec for files that are written as {@code profile} says. */
    public CommuneResultFormCsv with(CsvProfile profile) {
        return new CommuneResultFormCsv(layout, unit, form, profile);
    }

    /** Returns the columns of the form. */
    public FormSpec form() {
        return form.spec();
    }

    @Override
    public FormReading<CommuneResult> read(TextSource source) {
        FigureReading reading = new FigureReader(form, profile, source.name()).read(source, "");
        List<CommuneResult.Line> lines = new ArrayList<>();
        for (Subject subject : subjects()) {
            Map<FormMoment, Reported> reported = new EnumMap<>(FormMoment.class);
            for (FormMoment moment : FormMoment.values()) {
                reported.put(
                        moment,
                        new Reported(
                                reading.values().number(subject.toString(), CommuneResultColumns.value(moment)),
                                reading.values()
                                        .result(subject.toString(), CommuneResultColumns.verdict(moment))
                                        .map(CommuneResultFormCsv::verdict)));
            }
            lines.add(new CommuneResult.Line(subject, reported));
        }
        CommuneResult read = new CommuneResult(unit, lines);
        new CommuneResultChecks(layout, read, reading).run();
        return reading.with(Optional.of(read));
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
            case UNDETERMINED -> CellToken.NOT_ASSESSED;
        };
    }

    /**
     * Returns the form of evaluations as text; an evaluation of planned values is the plan, and a time without one is left
     * out.
     *
     * @throws IllegalArgumentException if there is no evaluation, or one is of another unit or by another set; the message
     *     names both
     */
    public String write(Map<FormMoment, Evaluation> evaluations) {
        return write(result(evaluations));
    }

    /**
     * Returns what evaluations say of the items of the form.
     *
     * @throws IllegalArgumentException as {@link #write(Map)}
     */
    public CommuneResult result(Map<FormMoment, Evaluation> evaluations) {
        for (Evaluation evaluation : evaluations.values()) {
            if (!evaluation.set().id().equals(layout.set().id())) {
                throw new IllegalArgumentException(
                        "evaluations: one is by " + evaluation.set().id() + ", the form by "
                                + layout.set().id());
            }
        }
        return CommuneResult.of(subjects(), evaluations);
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
        if (!result.unit().equals(unit)) {
            throw new IllegalArgumentException("result: the form is of " + unit + ", the value of " + result.unit());
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
                reported.value().ifPresent(value -> values.put(subject, CommuneResultColumns.value(moment), value));
                reported.verdict()
                        .ifPresent(
                                verdict -> values.put(subject, CommuneResultColumns.verdict(moment), token(verdict)));
            });
        }
        for (FormMoment moment : FormMoment.values()) {
            CommuneResultChecks.met(layout, result, moment)
                    .ifPresent(
                            met -> values.put(FigureForm.TOTAL, CommuneResultColumns.verdict(moment), Decimal.of(met)));
        }
        return values;
    }
}
