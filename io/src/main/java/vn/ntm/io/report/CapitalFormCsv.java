package vn.ntm.io.report;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.finance.CapitalHeading;
import vn.ntm.criteria.finance.CapitalLedger;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.criteria.finance.CapitalSource;
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
import vn.ntm.io.report.head.FormHead;
import vn.ntm.io.report.head.HeadLabel;
import vn.ntm.io.report.head.HeadMoney;
import vn.ntm.io.sheet.CsvOutput;

/**
 * Reads and writes the capital form: sources by plan and result, one a row (biểu kết quả huy động nguồn lực).
 *
 * <pre>{@code
 * CapitalFormCsv form = CapitalFormCsv.of(CapitalHeading.of("ALL", 2023), plan, CapitalSeries.DISBURSED, halfYear);
 * String text = form.with(CsvProfile.excelVi()).write(ledger);
 * CapitalLedger read = CapitalLedger.of(form.read(text).orThrow().toEntries());
 * }</pre>
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th></th><th>holds</th></tr>
 * <tr><td>{@code Nguồn vốn}</td><td>required</td><td>the source by its name, id or abbreviation</td></tr>
 * <tr><td>{@code Kế hoạch}</td><td>required</td><td>what was planned</td></tr>
 * <tr><td>{@code Đã giải ngân}, {@code Đã huy động}, {@code Đã phân bổ}</td><td>required</td><td>what was done, by the
 *     series; also {@code Kết quả}</td></tr>
 * <tr><td>{@code Tỷ lệ (%)}</td><td></td><td>done of planned, a control</td></tr>
 * <tr><td>{@code STT}, {@code Ghi chú}</td><td></td><td>passed over</td></tr>
 * </table>
 *
 * <p>Amounts are in million đồng unless a cell outside the table names another unit of money: behind {@code Đơn vị tính},
 * {@code ĐVT} or {@code Unit} anywhere in a row, by itself, {@code (tỷ đồng)}, or behind a header,
 * {@code Kế hoạch (tỷ đồng)}. If one is not known or two differ, they are reported and
 * every amount is unknown. The figure of a source whose parts are all there is a control too. A source without a figure is
 * unknown, never zero.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CapitalFormCsv implements SourceReader<FormReading<CapitalForm>> {

    private final CapitalHeading whole;
    private final CapitalSeries plan;
    private final CapitalSeries done;
    private final LocalDate day;
    private final VndUnit unit;
    private final FigureForm form;
    private final CsvProfile profile;

    private CapitalFormCsv(
            CapitalHeading whole,
            CapitalSeries plan,
            CapitalSeries done,
            LocalDate day,
            VndUnit unit,
            FigureForm form,
            CsvProfile profile) {
        this.whole = whole;
        this.plan = plan;
        this.done = done;
        this.day = day;
        this.unit = unit;
        this.form = form;
        this.profile = profile;
    }

    /**
     * Returns the form of what {@code whole} is made of.
     *
     * @param plan which plan
     * @param done allocated, disbursed or mobilised
     * @param day the day on which the plan holds and to which it was done
     * @throws IllegalArgumentException if {@code plan} is none, or {@code done} is one
     */
    public static CapitalFormCsv of(CapitalHeading whole, CapitalSeries plan, CapitalSeries done, LocalDate day) {
        if (plan.stage() != CapitalSeries.Stage.PLAN || done.stage() == CapitalSeries.Stage.PLAN) {
            throw new IllegalArgumentException("plan " + plan.stage() + " and done " + done.stage()
                    + ": the first must be a plan, the second none");
        }
        FormHead head = CapitalColumns.head(whole, plan.basis().orElseThrow(), day);
        List<FigureLine> lines = new ArrayList<>();
        for (CapitalSource source : CapitalForm.sources(whole)) {
            lines.add(FigureLine.of(source.id(), names(source, lines.isEmpty())));
        }
        FigureForm form = FigureForm.of(
                head,
                "Biểu kết quả huy động nguồn lực",
                "Capital by source, plan and result",
                CapitalColumns.of(done),
                lines);
        return new CapitalFormCsv(whole, plan, done, day, VndUnit.MILLION, form, CsvProfile.standard());
    }

    /** The whole is what a form may call the total. */
    private static List<String> names(CapitalSource source, boolean isWhole) {
        List<String> names = new ArrayList<>(List.of(source.nameVi(), source.id(), source.nameEn()));
        source.abbreviation().ifPresent(names::add);
        if (isWhole) {
            names.addAll(FigureForm.TOTALS);
        }
        return names.stream().distinct().toList();
    }

    /** Returns this codec for amounts in {@code unit}. */
    public CapitalFormCsv in(VndUnit unit) {
        FigureForm other = form.headed(form.head().with(HeadLabel.MEASURE, unit.toText(Language.VI)));
        return new CapitalFormCsv(whole, plan, done, day, unit, other, profile);
    }

    /**
     * Returns this codec for forms of the unit with this name: {@code tỉnh Lạng Sơn}. The form of a commune has a number of
     * its own, that of a district none; which of them it is, the word before the name says. A {@code thành phố} is what the
     * bundled register has by this name on the day; where it has none or several, and where there is no such word, the form
     * has no number.
     */
    public CapitalFormCsv reportedBy(String name) {
        FormHead head = form.head()
                .reportedBy(name)
                .numbered(FormHead.level(name, day).flatMap(CapitalColumns::report), day.getYear());
        return new CapitalFormCsv(whole, plan, done, day, unit, form.headed(head), profile);
    }

    /** Returns this codec for files that are written as {@code profile} says. */
    public CapitalFormCsv with(CsvProfile profile) {
        return new CapitalFormCsv(whole, plan, done, day, unit, form, profile);
    }

    /** Returns the columns of the form. */
    public FormSpec form() {
        return form.spec();
    }

    @Override
    public FormReading<CapitalForm> read(TextSource source) {
        FigureReader reader = new FigureReader(form, profile, source.name());
        FigureReading reading = reader.read(source, Optional.of(HeadLabel.MEASURE));
        Optional<VndUnit> measure =
                new HeadMoney(source.name(), reading::report).of(reader.header(), reader.notes(), unit);
        List<CapitalForm.Line> lines = new ArrayList<>();
        for (FigureLine line : form.lines()) {
            Function<String, Optional<Vnd>> amount = column -> measure.flatMap(
                    step -> reading.values().number(line.key(), column).map(number -> Vnd.of(number, step)));
            lines.add(new CapitalForm.Line(
                    line.key(), amount.apply(CapitalColumns.PLAN), amount.apply(CapitalColumns.done(done))));
            checkRate(line, reading);
            checkParts(line, CapitalColumns.PLAN, reading);
            checkParts(line, CapitalColumns.done(done), reading);
        }
        return FormReading.of(Optional.of(new CapitalForm(whole, plan, done, day, lines)), reading);
    }

    private void checkRate(FigureLine line, FigureReading reading) {
        Optional<Decimal> planned = reading.values().number(line.key(), CapitalColumns.PLAN);
        Optional<Decimal> paid = reading.values().number(line.key(), CapitalColumns.done(done));
        if (planned.isPresent() && paid.isPresent()) {
            reading.row(line.key())
                    .ifPresent(row -> reading.checkShare(
                            row, CapitalColumns.RATE, line.name(), Ratio.of(paid.get(), planned.get())));
        }
    }

    private void checkParts(FigureLine line, String column, FigureReading reading) {
        List<Optional<Decimal>> parts = CapitalForm.parts(line.key(), whole).stream()
                .map(part -> reading.values().number(part.id(), column))
                .toList();
        if (!parts.isEmpty() && parts.stream().allMatch(Optional::isPresent)) {
            Decimal sum = parts.stream().flatMap(Optional::stream).reduce(Decimal.ZERO, Decimal::plus);
            reading.row(line.key()).ifPresent(row -> reading.checkSum(row, column, line.name(), sum));
        }
    }

    /** Returns the form of a ledger as text: of each source its figure, or the sum of its parts. */
    public String write(CapitalLedger ledger) {
        return write(CapitalForm.of(ledger, whole, plan, done, day));
    }

    /**
     * Returns the form as text, with all digits of every amount.
     *
     * @throws IllegalArgumentException if it is of another heading, plan, result or day, where the message names both, or
     *     has a line for a source that is no part of the heading, or two for one, which the message names
     */
    public String write(CapitalForm capital) {
        return new FigureWriter(form, profile, values(capital)).write();
    }

    /** Writes the form as {@link #write(CapitalForm)} does. The caller chooses the encoding with the writer, and closes it. */
    public void write(CapitalForm capital, Writer out) {
        FigureValues values = values(capital);
        CsvOutput.write(profile, out, output -> new FigureWriter(form, profile, values).write(output));
    }

    private static String said(CapitalForm capital) {
        return capital.whole() + ", plan " + capital.plan() + ", done " + capital.done() + ", on " + capital.day();
    }

    private void requireRows(CapitalForm capital) {
        List<String> rows = form.lines().stream().map(FigureLine::key).toList();
        Set<String> seen = new HashSet<>();
        for (CapitalForm.Line line : capital.lines()) {
            if (!rows.contains(line.source())) {
                throw new IllegalArgumentException("capital: the form has no row for the source " + line.source());
            }
            if (!seen.add(line.source())) {
                throw new IllegalArgumentException("capital: two lines of the source " + line.source());
            }
        }
    }

    private FigureValues values(CapitalForm capital) {
        CapitalForm ours = new CapitalForm(whole, plan, done, day, capital.lines());
        if (!ours.equals(capital)) {
            throw new IllegalArgumentException(
                    "capital: the form is of " + said(ours) + ", the value of " + said(capital));
        }
        requireRows(capital);
        FigureValues values = new FigureValues();
        for (CapitalForm.Line line : capital.lines()) {
            line.plan().ifPresent(amount -> values.put(line.source(), CapitalColumns.PLAN, amount.in(unit)));
            line.done().ifPresent(amount -> values.put(line.source(), CapitalColumns.done(done), amount.in(unit)));
            if (line.plan().isPresent() && line.done().isPresent()) {
                line.done()
                        .get()
                        .of(line.plan().get())
                        .toPercentage(CapitalColumns.RATE_SCALE)
                        .toOptional()
                        .ifPresent(rate -> values.put(line.source(), CapitalColumns.RATE, rate.value()));
            }
        }
        return values;
    }
}
