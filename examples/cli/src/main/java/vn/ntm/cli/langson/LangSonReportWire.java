package vn.ntm.cli.langson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.ntm.cli.json.CheckWire;
import vn.ntm.cli.json.CliJson;
import vn.ntm.cli.json.ReleasesWire;
import vn.ntm.cli.langson.flow.LangSonFlow;
import vn.ntm.cli.langson.flow.LangSonFlowWire;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.fixtures.LangSon2023;
import vn.ntm.fixtures.ReportedFigure;
import vn.ntm.io.json.NtmJson;

/** The report as JSON shows it. */
public record LangSonReportWire(
        String report,
        String asOf,
        String published,
        List<FigureWire> figures,
        List<CheckWire> checks,
        List<ModelWire> modelCommunes,
        IllustrativeWire illustrative,
        ReleasesWire releases,
        List<RecomputedWire> recomputed,
        List<RecomputedWire.AssumptionWire> assumptions,
        List<TargetWire> targets,
        LangSonFlowWire certificates) {

    /** A figure as printed. */
    record FigureWire(String key, String labelVi, String labelEn, String value, String unit) {}

    /** A model commune and what became of its territory. */
    record ModelWire(
            String printed, String district, String code, String name, List<String> repairs, List<AfterWire> after) {}

    /** A unit in which territory lies after the reform. */
    record AfterWire(String date, String code, String name, Part part, List<String> acts) {}

    /** The illustrative dossier judged twice. */
    record IllustrativeWire(JsonNode known, JsonNode overlaid) {}

    public static LangSonReportWire of(LangSonReport report) {
        return new LangSonReportWire(
                LangSonReport.NAME,
                LangSon2023.AS_OF.toString(),
                LangSon2023.PUBLISHED.toString(),
                LangSon2023.figures().stream().map(LangSonReportWire::figure).toList(),
                report.figures().entries().stream().map(CheckWire::of).toList(),
                report.models().stream().map(LangSonReportWire::model).toList(),
                new IllustrativeWire(tree(report.known()), tree(report.overlaid())),
                new ReleasesWire(report.lawRelease(), report.unitRelease().id()),
                report.recomputed().stream().map(RecomputedWire::of).toList(),
                RecomputedWire.allAssumptions(),
                report.targets().stream().map(TargetWire::of).toList(),
                LangSonFlowWire.of(report.certificates()));
    }

    private static FigureWire figure(ReportedFigure figure) {
        return new FigureWire(
                figure.key(),
                figure.labelVi(),
                figure.labelEn(),
                figure.figure().raw(),
                figure.unit().id());
    }

    private static ModelWire model(LangSonReport.Model model) {
        AdministrativeUnit unit = model.match().unit().orElseThrow();
        return new ModelWire(
                model.reported().printed(),
                model.reported().district(),
                unit.code().text(),
                unit.fullName(),
                model.match().repairs().stream()
                        .map(repair -> repair.kind().name())
                        .toList(),
                model.succession().units().stream()
                        .map(LangSonReportWire::after)
                        .toList());
    }

    private static AfterWire after(TracedUnit traced) {
        return new AfterWire(
                LangSonFlow.REFORM.toString(),
                traced.unit().code().text(),
                traced.unit().fullName(),
                traced.part(),
                traced.via().stream()
                        .flatMap(step -> step.act().stream())
                        .distinct()
                        .toList());
    }

    private static JsonNode tree(Evaluation evaluation) {
        return CliJson.tree(NtmJson.standard().line(evaluation));
    }
}
