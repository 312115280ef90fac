package vn.ntm.cli.province;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.cli.json.CheckWire;
import vn.ntm.cli.json.CliJson;
import vn.ntm.cli.json.ReleasesWire;
import vn.ntm.cli.json.RollupWire;
import vn.ntm.core.result.Failure;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.io.json.NtmJson;

/** The report of a province's own files as JSON shows it; what has no file is null. */
public record ProvinceWire(
        String report,
        @Nullable String set,
        @Nullable String on,
        FilesWire files,
        @Nullable MatrixWire matrix,
        @Nullable ChecksWire checks,
        @Nullable DossiersWire dossiers,
        @Nullable LedgerWire ledger,
        List<JsonNode> groundFailures,
        ReleasesWire releases) {

    /** What was in the folder. */
    record FilesWire(List<String> read, List<String> missing, List<String> unknown) {}

    /** The published statements. */
    record ChecksWire(
            Map<ReconciliationVerdict, Integer> verdicts, List<StatementWire> statements, List<JsonNode> failures) {}

    /** A statement with its checks, each with its working. */
    record StatementWire(String id, List<CheckWire> checks) {}

    /** The dossiers, each with its verdict alone; {@code ntm evaluate} gives the rest. */
    record DossiersWire(
            Map<Verdict, Integer> verdicts, boolean inForce, List<DossierWire> units, List<JsonNode> failures) {}

    /** The certificates on the day, as {@code ntm status} writes them. */
    record LedgerWire(List<JsonNode> units, List<JsonNode> failures) {}

    /** The verdict on a unit. */
    record DossierWire(String unit, Verdict verdict, RollupWire.CountWire met) {}

    public static ProvinceWire of(ProvinceReport report) {
        return new ProvinceWire(
                ProvinceReport.NAME,
                report.question().map(asked -> asked.set().id()).orElse(null),
                report.question().map(asked -> asked.on().toString()).orElse(null),
                new FilesWire(
                        report.folder().present(),
                        report.folder().missing(),
                        report.folder().unknown()),
                report.matrix().map(MatrixWire::of).orElse(null),
                report.checks().map(ProvinceWire::checksOf).orElse(null),
                report.dossiers().map(ProvinceWire::dossiersOf).orElse(null),
                report.ledger().map(ProvinceWire::ledgerOf).orElse(null),
                failures(report.ground().failures()),
                new ReleasesWire(
                        report.ground().catalog().release().id(),
                        report.ground().registry().release().id()));
    }

    private static LedgerWire ledgerOf(ProvinceReport.Ledger ledger) {
        return new LedgerWire(
                ledger.day().units().stream()
                        .map(unit -> CliJson.tree(NtmJson.standard().line(ledger.day(), unit.code())))
                        .toList(),
                failures(ledger.failures()));
    }

    private static ChecksWire checksOf(ProvinceReport.Checked checks) {
        return new ChecksWire(
                checks.verdicts(),
                checks.statements().stream()
                        .map(statement -> new StatementWire(
                                statement.id(),
                                statement.entries().stream().map(CheckWire::of).toList()))
                        .toList(),
                failures(checks.failures()));
    }

    private static DossiersWire dossiersOf(ProvinceReport.Judged dossiers) {
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
                .map(failure -> CliJson.tree(NtmJson.standard().line(failure)))
                .toList();
    }
}
