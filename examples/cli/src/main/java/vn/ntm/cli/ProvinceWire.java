package vn.ntm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.io.json.NtmJson;

/** The report of a province's own files as JSON shows it; what has no file is null. */
record ProvinceWire(
        String report,
        @Nullable String set,
        @Nullable String on,
        FilesWire files,
        @Nullable MatrixWire matrix,
        @Nullable ChecksWire checks,
        @Nullable DossiersWire dossiers,
        LangSonReportWire.ReleasesWire releases) {

    /** What was in the folder. */
    record FilesWire(List<String> read, List<String> missing, List<String> unknown) {}

    /** The published statements, each as {@code ntm reconcile} writes it. */
    record ChecksWire(
            Map<ReconciliationVerdict, Integer> verdicts, List<JsonNode> statements, List<JsonNode> failures) {}

    /** The dossiers, each with its verdict alone; {@code ntm evaluate} gives the rest. */
    record DossiersWire(
            Map<Verdict, Integer> verdicts, boolean inForce, List<DossierWire> units, List<JsonNode> failures) {}

    /** The verdict on a unit. */
    record DossierWire(String unit, Verdict verdict, RollupWire.CountWire met) {}

    static ProvinceWire of(ProvinceReport report, Language language) {
        return new ProvinceWire(
                ProvinceReport.NAME,
                report.question().map(asked -> asked.set().id()).orElse(null),
                report.question().map(asked -> asked.on().toString()).orElse(null),
                new FilesWire(
                        report.folder().present(),
                        report.folder().missing(),
                        report.folder().unknown()),
                report.matrix().map(MatrixWire::of).orElse(null),
                report.checks().map(checks -> checks(checks, language)).orElse(null),
                report.dossiers().map(ProvinceWire::dossiers).orElse(null),
                new LangSonReportWire.ReleasesWire(
                        CriteriaCatalog.standard().release().id(),
                        UnitRegistry.standard().release().id()));
    }

    private static ChecksWire checks(ProvinceReport.Checked checks, Language language) {
        return new ChecksWire(
                checks.verdicts(),
                checks.statements().stream()
                        .map(statement -> CliJson.tree(NtmJson.standard().write(statement, language)))
                        .toList(),
                failures(checks.failures()));
    }

    private static DossiersWire dossiers(ProvinceReport.Judged dossiers) {
        return new DossiersWire(
                dossiers.verdicts(),
                dossiers.inForce(),
                dossiers.evaluations().stream().map(ProvinceWire::dossier).toList(),
                failures(dossiers.failures()));
    }

    private static DossierWire dossier(Evaluation evaluation) {
        return new DossierWire(
                evaluation.unit().text(),
                evaluation.verdict(),
                new RollupWire.CountWire(
                        evaluation.criteriaMet().min(), evaluation.criteriaMet().max()));
    }

    private static List<JsonNode> failures(List<Failure> failures) {
        return failures.stream()
                .map(failure -> CliJson.tree(NtmJson.standard().write(failure)))
                .toList();
    }
}
