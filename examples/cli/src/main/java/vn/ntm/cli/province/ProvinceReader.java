package vn.ntm.cli.province;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.ProgressBar;
import vn.ntm.cli.console.UsageException;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.option.LawSources;
import vn.ntm.cli.option.Usable;
import vn.ntm.cli.province.derived.MatrixResults;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.LedgerFinding;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.finance.CapitalHeading;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.criteria.finance.CapitalSources;
import vn.ntm.criteria.finance.PlanBasis;
import vn.ntm.criteria.reconcile.statement.PublishedStatement;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.DossierCsv;
import vn.ntm.io.csv.LedgerCsv;
import vn.ntm.io.csv.LedgerReading;
import vn.ntm.io.form.ResultMatrixCsv;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.report.CapitalForm;
import vn.ntm.io.report.CapitalFormCsv;
import vn.ntm.io.report.FormReading;

/** Reads the files of a province. */
public final class ProvinceReader {

    private final Console console;
    private final CommonOptions options;
    private final DataFolder folder;
    private final Policy policy;

    /**
     * @param policy how dossiers are judged
     */
    public ProvinceReader(Console console, CommonOptions options, Path path, Policy policy) {
        this.console = console;
        this.options = options;
        this.folder = DataFolder.of(path);
        this.policy = policy;
    }

    public ProvinceReport read(@Nullable String set, @Nullable LocalDate on) {
        Optional<LocalDate> day = Optional.ofNullable(on);
        try (ProgressBar bar = new ProgressBar(console, folder.present().size() + 1, System::nanoTime)) {
            bar.next(options.language().choose("dữ liệu pháp luật", "law tables"));
            FileReadings readings = new FileReadings(folder, bar);
            ProvinceGround ground = ProvinceGround.read(console, options, folder, readings, day);
            Optional<ProvinceReport.Question> question = question(ground, set, on);
            Optional<MatrixResults> matrix = readings.of(DataFolder.MATRIX, question, asked -> matrix(ground, asked));
            Optional<ProvinceReport.Checked> checks = readings.of(DataFolder.CHECKS, this::checks);
            Optional<ProvinceReport.Judged> dossiers =
                    readings.of(DataFolder.DOSSIERS, question, asked -> dossiers(ground, asked, bar));
            Optional<ProvinceReport.Ledger> ledger =
                    readings.of(DataFolder.LEDGER, day, asked -> ledger(ground, asked));
            Optional<ProvinceReport.Capital> capital = readings.of(DataFolder.CAPITAL, day, this::capital);
            return new ProvinceReport(readings.files(), question, matrix, checks, dossiers, ledger, capital, ground);
        }
    }

    private Optional<ProvinceReport.Question> question(
            ProvinceGround ground, @Nullable String set, @Nullable LocalDate on) {
        if (set != null && on != null) {
            CriteriaCatalog catalog = ground.catalog();
            CriteriaSet asked = LawSources.set(catalog, set);
            LawSources.checkDate(catalog, asked, on);
            return Optional.of(new ProvinceReport.Question(asked, on));
        }
        List<String> needing = List.of(DataFolder.MATRIX, DataFolder.DOSSIERS).stream()
                .filter(folder::has)
                .toList();
        if (!needing.isEmpty()) {
            String files = String.join(", ", needing);
            throw new UsageException(
                    files + ": cần cả --set ID và --on DATE", files + ": --set ID and --on DATE are needed");
        }
        List<String> dated = List.of(DataFolder.LEDGER, DataFolder.CAPITAL).stream()
                .filter(folder::has)
                .toList();
        if (on == null && !dated.isEmpty()) {
            String files = String.join(", ", dated);
            throw new UsageException(files + ": cần --on DATE", files + ": --on DATE is needed");
        }
        return Optional.empty();
    }

    private TextSource source(String name) {
        return options.source(console, folder.file(name));
    }

    private MatrixResults matrix(ProvinceGround ground, ProvinceReport.Question question) {
        UnitsOnDay units = ground.registry().on(question.on());
        ResultMatrixCsv csv = Usable.matrix(question.set());
        return MatrixResults.of(question.set(), units, csv.read(source(DataFolder.MATRIX), units));
    }

    private ProvinceReport.Checked checks() {
        PartialResult<PublishedStatement> statements = NtmJson.standard().readStatements(source(DataFolder.CHECKS));
        return new ProvinceReport.Checked(
                statements.items().stream().map(PublishedStatement::reconcile).toList(), statements.failures());
    }

    private ProvinceReport.Judged dossiers(ProvinceGround ground, ProvinceReport.Question question, ProgressBar bar) {
        PartialResult<Dossier> dossiers = DossierCsv.of(question.set(), question.on())
                .withUnits(ground.registry())
                .read(source(DataFolder.DOSSIERS));
        Evaluator evaluator = Evaluator.of(question.set(), policy).withUnits(ground.registry());
        List<Evaluation> evaluations = new ArrayList<>();
        for (Dossier dossier : dossiers.items()) {
            evaluations.add(evaluator.evaluate(dossier));
            bar.part(evaluations.size(), dossiers.items().size());
        }
        Optional<String> note = Remark.common(dossiers.items().stream()
                .flatMap(dossier -> dossier.observations().stream())
                .map(Observation::note));
        return new ProvinceReport.Judged(evaluations, question.inForce(), note, dossiers.failures());
    }

    private ProvinceReport.Ledger ledger(ProvinceGround ground, LocalDate on) {
        LedgerReading reading = LedgerCsv.standard().read(source(DataFolder.LEDGER));
        LedgerOnDay day = reading.ledger().on(on, ground.registry(), CarryOver.standard());
        List<Failure> failures = new ArrayList<>(reading.failures());
        day.findings().stream().map(LedgerFinding::failure).forEach(failures::add);
        day.untraced().forEach(unit -> failures.addAll(unit.failures()));
        List<CertificationEvent> events = reading.ledger().events();
        Optional<String> note = Remark.common(events.stream().map(CertificationEvent::note));
        return new ProvinceReport.Ledger(day, events.size(), note, failures);
    }

    /** The form is of all capital in the year of the day, its plan the whole plan, its result what was disbursed. */
    private ProvinceReport.Capital capital(LocalDate on) {
        CapitalHeading heading =
                CapitalHeading.of(CapitalSources.standard().whole().id(), on.getYear());
        FormReading<CapitalForm> reading = CapitalFormCsv.of(
                        heading, CapitalSeries.plan(PlanBasis.WHOLE), CapitalSeries.DISBURSED, on)
                .read(source(DataFolder.CAPITAL));
        return new ProvinceReport.Capital(
                reading.remarks(), reading.value().orElseThrow(), reading.controls(), reading.failures());
    }
}
