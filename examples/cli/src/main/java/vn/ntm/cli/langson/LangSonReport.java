package vn.ntm.cli.langson;

import java.util.List;
import java.util.stream.Stream;
import vn.ntm.cli.langson.flow.LangSonFlow;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.UnitMatch;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.TargetComparison;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.fixtures.FixtureFile;
import vn.ntm.fixtures.Illustrative;
import vn.ntm.fixtures.LangSon2023;
import vn.ntm.fixtures.ReportedCommune;
import vn.ntm.io.csv.DossierCsv;
import vn.ntm.io.law.OverlayCsv;

/**
 * The report of Lạng Sơn 2023 as this library sees it.
 *
 * @param figures what can be reconciled of its figures
 * @param recomputed what the calculators make of its figures
 * @param targets the targets of its region beside its figures
 * @param models the model communes it names, and where their territory lies since the reform
 * @param certificates the certificates that are known, and what became of them
 * @param known the illustrative dossier judged by what is known of the law
 * @param overlaid the same dossier judged with the illustrative levels of a province
 */
public record LangSonReport(
        ReconciledStatement figures,
        List<Recomputed> recomputed,
        List<TargetComparison> targets,
        List<Model> models,
        LangSonFlow certificates,
        Evaluation known,
        Evaluation overlaid) {

    /** The name of the files that the report is written to. */
    public static final String NAME = LangSon2023.ID;

    /**
     * A commune that the report names.
     *
     * @param reported the commune as printed
     * @param match what the register makes of the printed name
     * @param succession where its territory lies on the day of the reform; says nothing of any certificate
     */
    record Model(ReportedCommune reported, UnitMatch match, SuccessionResult succession) {}

    public static LangSonReport make() {
        CriteriaCatalog catalog = CriteriaCatalog.standard();
        CriteriaCatalog local = catalog.with(OverlayCsv.of(catalog)
                .read(FixtureFile.ILLUSTRATIVE_OVERLAY.source())
                .orThrow());
        Progress progress = LangSonProgress.progress(catalog, false);
        return new LangSonReport(
                LangSon2023.statement().reconcile(),
                Stream.of(LangSonProgress.figures(progress), LangSonLivelihood.figures(), LangSonFinance.figures())
                        .flatMap(List::stream)
                        .toList(),
                LangSonProgress.targets(progress),
                LangSon2023.modelCommunes().stream().map(LangSonReport::model).toList(),
                LangSonFlow.make(),
                judged(catalog),
                judged(local));
    }

    private static Evaluation judged(CriteriaCatalog catalog) {
        var set = catalog.set(Illustrative.SET);
        var dossier = DossierCsv.of(set, Illustrative.DAY)
                .read(FixtureFile.ILLUSTRATIVE_DOSSIER.source())
                .orThrow()
                .get(0);
        return Evaluator.of(set, Policy.strict()).evaluate(dossier);
    }

    private static Model model(ReportedCommune reported) {
        UnitsOnDay units = UnitRegistry.standard().on(LangSon2023.PUBLISHED);
        UnitMatch match = units.lookUp(reported.printed() + ", " + reported.district(), LangSon2023.PROVINCE);
        SuccessionResult succession = UnitRegistry.standard()
                .succession()
                .from(match.unit().orElseThrow().code(), LangSon2023.PUBLISHED)
                .to(LangSonFlow.REFORM);
        return new Model(reported, match, succession);
    }

    /**
     * Returns whether a figure does not agree, a trace is not complete or the ledger of certificates contradicts itself.
     * What the report does not print is named, and nobody can mend it.
     */
    public boolean needsAPerson() {
        return figures.needsAttention()
                || recomputed.stream()
                        .filter(figure -> figure.ratio().isComputable())
                        .anyMatch(figure -> figure.reconcile().verdict().needsAttention())
                || models.stream().anyMatch(model -> !model.succession().isComplete())
                || certificates.needsAPerson();
    }

    String lawRelease() {
        return known.set().release().id();
    }

    UnitRelease unitRelease() {
        return known.unitRelease();
    }
}
