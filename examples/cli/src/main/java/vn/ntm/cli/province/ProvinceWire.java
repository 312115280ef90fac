package vn.ntm.cli.province;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.cli.json.CheckWire;
import vn.ntm.cli.json.CliJson;
import vn.ntm.cli.json.ReleasesWire;
import vn.ntm.cli.json.RollupWire;
import vn.ntm.cli.province.derived.CapitalLines;
import vn.ntm.cli.province.derived.OwnLevels;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Failure;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.finance.CapitalSource;
import vn.ntm.criteria.finance.CapitalSources;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.report.CapitalForm;

/** The report of a province's own files as JSON shows it; what has no file is null. */
public record ProvinceWire(
        String report,
        @Nullable String set,
        @Nullable String on,
        FilesWire files,
        List<Remark> remarks,
        @Nullable MatrixWire matrix,
        @Nullable ChecksWire checks,
        @Nullable DossiersWire dossiers,
        @Nullable LedgerWire ledger,
        @Nullable CapitalWire capital,
        @Nullable Boolean inForce,
        List<ProvinceUnitWire> provinces,
        OverlayWire overlay,
        @Nullable AgreementWire agreement,
        List<JsonNode> groundFailures,
        ReleasesWire releases) {

    /** What was in the folder, by what became of it. */
    record FilesWire(
            List<String> read,
            List<String> missing,
            List<String> unknown,
            List<String> unusable,
            List<String> needsDay) {

        static FilesWire of(ReadFiles files) {
            return new FilesWire(
                    files.names(FileState.READ),
                    files.names(FileState.MISSING),
                    files.names(FileState.UNKNOWN),
                    files.names(FileState.UNUSABLE),
                    files.names(FileState.NEEDS_DAY));
        }
    }

    /** The published statements. */
    record ChecksWire(
            Map<ReconciliationVerdict, Integer> verdicts, List<StatementWire> statements, List<JsonNode> failures) {}

    /** A statement with its checks, each with its working. */
    record StatementWire(String id, List<CheckWire> checks) {}

    /** The dossiers, each with its verdict alone; {@code ntm evaluate} gives the rest. */
    record DossiersWire(
            Map<Verdict, Integer> verdicts,
            boolean inForce,
            List<ReasonWire> reasons,
            List<String> delegated,
            List<DossierWire> units,
            List<JsonNode> failures) {}

    /** A reason why something is undetermined, of how many units and findings, and of which items. */
    record ReasonWire(UndeterminedReason reason, int units, int findings, List<String> items) {}

    /** A province that units of the files lie in. */
    record ProvinceUnitWire(String code, String name) {}

    /** The levels of the province that are in use, and the acts that set them. */
    record OverlayWire(int levels, List<String> acts) {}

    /** Capital by source, amounts in million đồng. */
    record CapitalWire(
            String on, List<CapitalLineWire> lines, List<RollupWire.ControlWire> controls, List<JsonNode> failures) {}

    /** A source: plan, disbursed, and this of that in per cent. */
    record CapitalLineWire(
            String source,
            String nameVi,
            String nameEn,
            @Nullable String plan,
            @Nullable String done,
            @Nullable String rate) {}

    /** What matrix and dossiers say of the same units. */
    record AgreementWire(
            int units,
            int onlyMatrix,
            int onlyDossiers,
            int agreeing,
            int open,
            List<ContradictionWire> contradictions) {}

    /** A criterion of which they say the opposite. */
    record ContradictionWire(String unit, String criterion, Verdict matrix, Verdict dossier) {}

    /** The certificates on the day, as {@code ntm status} writes them. */
    record LedgerWire(List<JsonNode> units, List<JsonNode> failures) {}

    /** The verdict on a unit. */
    record DossierWire(String unit, Verdict verdict, RollupWire.CountWire met, List<String> ownLevels) {}

    public static ProvinceWire of(ProvinceReport report) {
        return new ProvinceWire(
                ProvinceReport.NAME,
                report.question().map(asked -> asked.set().id()).orElse(null),
                report.question().map(asked -> asked.on().toString()).orElse(null),
                FilesWire.of(report.files()),
                Remark.of(report),
                report.matrix().map(MatrixWire::of).orElse(null),
                report.checks().map(ProvinceWire::checksOf).orElse(null),
                report.dossiers().map(ProvinceWire::dossiersOf).orElse(null),
                report.ledger().map(ProvinceWire::ledgerOf).orElse(null),
                report.capital().map(ProvinceWire::capitalOf).orElse(null),
                report.question().map(ProvinceReport.Question::inForce).orElse(null),
                ProvinceName.all(report).stream()
                        .map(unit -> new ProvinceUnitWire(unit.code().text(), unit.fullName()))
                        .toList(),
                new OverlayWire(report.ground().levels(), report.ground().acts()),
                report.agreement().map(ProvinceWire::agreementOf).orElse(null),
                failures(Stream.concat(report.unusable().stream(), report.ground().failures().stream())
                        .toList()),
                new ReleasesWire(
                        report.ground().catalog().release().id(),
                        report.ground().registry().release().id()));
    }

    private static CapitalWire capitalOf(ProvinceReport.Capital capital) {
        return new CapitalWire(
                capital.form().day().toString(),
                capital.form().lines().stream().map(ProvinceWire::capitalLine).toList(),
                capital.controls().stream().map(RollupWire::control).toList(),
                failures(capital.failures()));
    }

    private static CapitalLineWire capitalLine(CapitalForm.Line line) {
        CapitalSource source = CapitalSources.standard().source(line.source());
        return new CapitalLineWire(
                line.source(),
                source.nameVi(),
                source.nameEn(),
                CapitalLines.millions(line.plan()).orElse(null),
                CapitalLines.millions(line.done()).orElse(null),
                CapitalLines.percent(line).map(Decimal::toString).orElse(null));
    }

    private static AgreementWire agreementOf(Agreement agreement) {
        return new AgreementWire(
                agreement.units(),
                agreement.onlyMatrix(),
                agreement.onlyDossiers(),
                agreement.agreeing(),
                agreement.open(),
                agreement.contradictions().stream()
                        .map(found -> new ContradictionWire(
                                found.unit().text(), found.criterion(), found.matrix(), found.dossier()))
                        .toList());
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
                dossiers.open().reasons().stream()
                        .map(reason ->
                                new ReasonWire(reason.reason(), reason.units(), reason.findings(), reason.items()))
                        .toList(),
                dossiers.open().delegated(),
                dossiers.evaluations().stream().map(ProvinceWire::dossier).toList(),
                failures(dossiers.failures()));
    }

    private static DossierWire dossier(Evaluation evaluation) {
        return new DossierWire(
                evaluation.unit().text(),
                evaluation.verdict(),
                new RollupWire.CountWire(
                        evaluation.criteriaMet().min(), evaluation.criteriaMet().max()),
                OwnLevels.of(evaluation));
    }

    private static List<JsonNode> failures(List<Failure> failures) {
        return failures.stream()
                .map(failure -> CliJson.tree(NtmJson.standard().line(failure)))
                .toList();
    }
}
