package vn.ntm.cli.province;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.UsageException;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.option.LawSources;
import vn.ntm.cli.option.Usable;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.reconcile.statement.PublishedStatement;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.DossierCsv;
import vn.ntm.io.form.ResultMatrixCsv;
import vn.ntm.io.json.NtmJson;

/** Reads the files of a province. */
public final class ProvinceReader {

    private final Console console;
    private final CommonOptions options;
    private final DataFolder folder;

    public ProvinceReader(Console console, CommonOptions options, Path path) {
        this.console = console;
        this.options = options;
        this.folder = DataFolder.of(path);
    }

    public ProvinceReport read(@Nullable String set, @Nullable LocalDate on) {
        Optional<ProvinceReport.Question> question = question(set, on);
        return new ProvinceReport(
                folder,
                question,
                question.filter(asked -> folder.has(DataFolder.MATRIX)).map(this::matrix),
                folder.has(DataFolder.CHECKS) ? Optional.of(checks()) : Optional.empty(),
                question.filter(asked -> folder.has(DataFolder.DOSSIERS)).map(this::dossiers));
    }

    private Optional<ProvinceReport.Question> question(@Nullable String set, @Nullable LocalDate on) {
        if (set != null && on != null) {
            CriteriaCatalog catalog = CriteriaCatalog.standard();
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
        return Optional.empty();
    }

    private TextSource source(String name) {
        return options.source(console, folder.file(name));
    }

    private MatrixResults matrix(ProvinceReport.Question question) {
        UnitsOnDay units = UnitRegistry.standard().on(question.on());
        ResultMatrixCsv csv = Usable.of("--set", () -> ResultMatrixCsv.of(question.set()));
        return MatrixResults.of(question.set(), units, csv.read(source(DataFolder.MATRIX), units));
    }

    private ProvinceReport.Checked checks() {
        PartialResult<PublishedStatement> statements = NtmJson.standard().readStatements(source(DataFolder.CHECKS));
        return new ProvinceReport.Checked(
                statements.items().stream().map(PublishedStatement::reconcile).toList(), statements.failures());
    }

    private ProvinceReport.Judged dossiers(ProvinceReport.Question question) {
        PartialResult<Dossier> dossiers =
                DossierCsv.of(question.set(), question.on()).read(source(DataFolder.DOSSIERS));
        Evaluator evaluator = Evaluator.of(question.set(), Policy.strict());
        return new ProvinceReport.Judged(
                dossiers.items().stream().map(evaluator::evaluate).toList(),
                question.set().validity().contains(question.on()),
                dossiers.failures());
    }
}
