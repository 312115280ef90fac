package vn.ntm.cli.langson;

import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.cli.console.Columns;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.langson.flow.LangSonFlow;
import vn.ntm.cli.langson.flow.LangSonFlowText;
import vn.ntm.cli.text.EvaluationText;
import vn.ntm.cli.text.ReconciliationText;
import vn.ntm.cli.text.TargetText;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Repair;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.fixtures.LangSon2023;
import vn.ntm.fixtures.ReportedFigure;

/** The report as people read it. */
public final class LangSonReportText {

    private final Console console;
    private final Language language;

    public LangSonReportText(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    public void print(LangSonReport report) {
        title(language.choose(
                "Lạng Sơn, báo cáo ngày " + DayText.of(LangSon2023.PUBLISHED, language) + " về xây dựng nông thôn mới",
                "Lạng Sơn, report of " + LangSon2023.PUBLISHED + " on the New Rural Development programme"));
        console.line("");
        figures();
        recomputed(report);
        working(report);
        models(report);
        certificates(report);
        title(language.choose(
                "Hồ sơ minh họa, xét theo những mức đã biết (số liệu giả định)",
                "Illustrative dossier, judged by what is known (invented values)"));
        EvaluationText evaluations = new EvaluationText(console, language);
        evaluations.print(report.known());
        title(language.choose(
                "Cùng hồ sơ đó, thêm các mức minh họa của tỉnh (mức giả định)",
                "The same dossier, with illustrative levels of a province (invented levels)"));
        evaluations.print(report.overlaid());
        console.line(language.choose("Dữ liệu văn bản pháp luật ", "Law tables ") + report.lawRelease() + "; "
                + language.choose("dữ liệu đơn vị hành chính ", "unit tables ") + report.unitRelease() + " ("
                + report.unitRelease().covers(language) + ")");
    }

    private void title(String text) {
        console.line(console.styled(text, Style.bold, Style.underline));
    }

    private void figures() {
        title(language.choose("Số liệu nêu trong báo cáo", "Figures as printed"));
        Columns columns = new Columns("  ");
        for (ReportedFigure figure : LangSon2023.figures()) {
            columns.row()
                    .add(figure.label(language))
                    .add(figure.figure().toText(language))
                    .add(figure.unit().toText(language));
        }
        columns.print(console);
        console.line("");
    }

    private void recomputed(LangSonReport report) {
        title(language.choose("Tính lại", "Recomputed"));
        new ReconciliationText(console, language).rows(report.figures()).print(console);
        console.line("");
    }

    private void working(LangSonReport report) {
        title(language.choose("Cách tính", "How the figures come about"));
        new RecomputedText(console, language).print(report.recomputed());
        console.line("");
        title(language.choose(
                "Mục tiêu năm " + LangSonProgress.TARGET_YEAR + " của vùng " + LangSon2023.REGION.name(language),
                "Targets of " + LangSonProgress.TARGET_YEAR + " for the region " + LangSon2023.REGION.name(language)));
        new TargetText(language).print(console, report.targets());
        console.line("");
    }

    private void models(LangSonReport report) {
        title(language.choose("Xã kiểu mẫu nêu trong báo cáo", "Model communes that the report names"));
        for (LangSonReport.Model model : report.models()) {
            AdministrativeUnit unit = model.match().unit().orElseThrow();
            String repairs = model.match().repairs().stream()
                    .map((Repair repair) -> repair.toText(language))
                    .collect(Collectors.joining("; "));
            console.line(
                    "  " + model.reported().printed() + ", " + model.reported().district() + ": " + unit.code() + " "
                            + unit.fullName() + (repairs.isEmpty() ? "" : " (" + repairs + ")"));
            for (TracedUnit traced : model.succession().units()) {
                console.line("    " + DayText.of(LangSonFlow.REFORM, language) + ": "
                        + traced.unit().code() + " " + traced.unit().fullName() + ", "
                        + traced.part().toText(language)
                        + acts(traced));
            }
        }
        console.line(language.choose(
                "  Chỉ xét địa giới; không kết luận về việc kế thừa danh hiệu; xem phần sau.",
                "  This is about territory only; nothing is said here of what became of a certificate; see below."));
        console.line("");
    }

    private void certificates(LangSonReport report) {
        title(language.choose(
                "Danh hiệu đã biết và tình trạng sau sắp xếp", "Certificates that are known, and what became of them"));
        new LangSonFlowText(console, language).print(report.certificates());
        console.line("");
    }

    private static String acts(TracedUnit traced) {
        String acts = traced.via().stream()
                .map(SuccessionStep::act)
                .flatMap(act -> act.stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return acts.isEmpty() ? "" : " (" + acts + ")";
    }
}
