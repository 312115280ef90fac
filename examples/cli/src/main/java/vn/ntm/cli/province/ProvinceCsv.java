package vn.ntm.cli.province;

import java.util.List;
import vn.ntm.cli.console.CsvTable;
import vn.ntm.cli.province.derived.CapitalLines;
import vn.ntm.cli.province.derived.MatrixResults;
import vn.ntm.cli.text.CheckText;
import vn.ntm.cli.text.MeanText;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.finance.CapitalSources;
import vn.ntm.criteria.progress.CriterionProgress;
import vn.ntm.criteria.progress.Distribution;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.RatioRange;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;
import vn.ntm.io.form.FormControl;
import vn.ntm.io.report.CapitalForm;

/** The report of a province's own files as one table; {@code part} says what a row is about. */
public final class ProvinceCsv {

    private static final int SCALE = 1;

    private final CsvTable csv;

    private ProvinceCsv(CsvTable csv) {
        this.csv = csv;
    }

    public static String of(ProvinceReport report) {
        return CsvTable.of(csv -> new ProvinceCsv(csv).write(report));
    }

    private void write(ProvinceReport report) {
        csv.row(ProvinceRow.HEADER);
        for (FileState state : FileState.values()) {
            report.files().names(state).forEach(name -> file(name, state.name()));
        }
        Remark.of(report)
                .forEach(remark -> new ProvinceRow("remark", remark.file())
                        .name(remark.text())
                        .write(csv));
        report.matrix().ifPresent(this::matrix);
        report.checks().ifPresent(checks -> {
            checks.statements().forEach(this::statement);
            failures(checks.failures());
        });
        report.dossiers().ifPresent(dossiers -> {
            dossiers.evaluations().forEach(this::dossier);
            failures(dossiers.failures());
        });
        report.ledger().ifPresent(ledger -> {
            counts(ledger.day());
            failures(ledger.failures());
        });
        report.agreement().ifPresent(this::agreement);
        report.capital().ifPresent(this::capital);
        failures(report.unusable());
        failures(report.ground().failures());
    }

    private void agreement(Agreement agreement) {
        new ProvinceRow("agreement", "units")
                .units(Integer.toString(agreement.units()))
                .write(csv);
        new ProvinceRow("agreement", "only_matrix")
                .units(Integer.toString(agreement.onlyMatrix()))
                .write(csv);
        new ProvinceRow("agreement", "only_dossiers")
                .units(Integer.toString(agreement.onlyDossiers()))
                .write(csv);
        agreement
                .contradictions()
                .forEach(found -> new ProvinceRow("contradiction", found.unit() + "/" + found.criterion())
                        .printed(found.matrix().name())
                        .computed(found.dossier().name())
                        .write(csv));
    }

    private void capital(ProvinceReport.Capital capital) {
        for (CapitalForm.Line line : capital.form().lines()) {
            ProvinceRow row = new ProvinceRow("capital", line.source())
                    .name(CapitalSources.standard().source(line.source()).name(Language.VI))
                    .amounts(
                            CapitalLines.millions(line.plan()).orElse(""),
                            CapitalLines.millions(line.done()).orElse(""));
            CapitalLines.rate(line).ifPresent(rate -> row.share(RatioRange.exactly(rate), SCALE));
            row.write(csv);
        }
        capital.controls().forEach(this::control);
        failures(capital.failures());
    }

    private void file(String name, String status) {
        new ProvinceRow("file", name).verdict(status).write(csv);
    }

    private void matrix(MatrixResults results) {
        progress(new ProvinceRow("province", results.progress().set().id()), results.progress());
        results.progress().byCriterion().forEach(this::criterion);
        results.bands().ifPresent(bands -> bands.groups().forEach(this::band));
        for (MatrixResults.Part part : results.districts()) {
            progress(
                    new ProvinceRow("district", part.code().map(UnitCode::text).orElse("")).name(part.name()),
                    part.progress());
        }
        results.groups().forEach(part -> progress(new ProvinceRow("group", "").name(part.name()), part.progress()));
        results.form().controls().forEach(this::control);
        failures(results.form().failures());
    }

    private void progress(ProvinceRow row, Progress progress) {
        row.units(Long.toString(progress.units()))
                .criteriaMet(progress.criteriaMet().toString())
                .mean(progress.meanCriteria())
                .working(language -> MeanText.working(progress, language))
                .write(csv);
    }

    private void criterion(CriterionProgress criterion) {
        new ProvinceRow("criterion", criterion.no())
                .name(criterion.criterion().name(Language.VI))
                .units(criterion.units().toString())
                .share(criterion.share(), SCALE)
                .working(language ->
                        criterion.share() + " = " + criterion.share().toPercentText(SCALE, language))
                .write(csv);
    }

    private void band(Distribution.Group group) {
        new ProvinceRow("band", group.band().toString())
                .units(Long.toString(group.units()))
                .share(group.possibleShare(), SCALE)
                .working(language -> group.share() + " = " + group.share().toPercentText(SCALE, language))
                .write(csv);
    }

    private void control(FormControl control) {
        new ProvinceRow("control", Integer.toString(control.line()))
                .name(control.what())
                .printed(control.printed())
                .computed(control.computed().orElse(""))
                .verdict(control.verdict().name())
                .write(csv);
    }

    private void statement(ReconciledStatement statement) {
        for (ReconciledStatement.Entry entry : statement.entries()) {
            Reconciliation answer = entry.reconciliation();
            new ProvinceRow("check", statement.id() + "/" + entry.check().name())
                    .name(entry.check().label(Language.VI))
                    .printed(answer.published().map(Object::toString).orElse(""))
                    .computed(answer.expected().orElse(""))
                    .verdict(answer.verdict().name())
                    .working(language -> new CheckText(language).working(entry.check(), answer))
                    .write(csv);
        }
    }

    private void dossier(Evaluation evaluation) {
        new ProvinceRow("dossier", evaluation.unit().text())
                .criteriaMet(evaluation.criteriaMet().toString())
                .verdict(evaluation.verdict().name())
                .write(csv);
    }

    private void counts(LedgerOnDay day) {
        day.counts()
                .forEach((tier, states) -> states.forEach((state, count) -> new ProvinceRow("certificate", tier.id())
                        .name(tier.name(Language.VI))
                        .units(Integer.toString(count))
                        .verdict(state.name())
                        .write(csv)));
    }

    private void failures(List<Failure> failures) {
        for (Failure failure : failures) {
            new ProvinceRow(
                            "failure",
                            failure.origin().file() + ":" + failure.origin().line() + ":"
                                    + failure.origin().column())
                    .verdict(failure.reason().name())
                    .working(failure::message)
                    .write(csv);
        }
    }
}
