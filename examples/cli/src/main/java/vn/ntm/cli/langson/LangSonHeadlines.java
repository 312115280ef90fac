package vn.ntm.cli.langson;

import java.util.List;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Mark;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.section.Marks;
import vn.ntm.cli.text.CheckText;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;
import vn.ntm.fixtures.LangSon2023;
import vn.ntm.fixtures.ReportedFigure;

/** The figures that are to be seen first, each with what recomputing says of it. */
final class LangSonHeadlines {

    private final LangSonReport report;
    private final Language language;

    LangSonHeadlines(LangSonReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    Section section() {
        return Section.of(
                "headlines",
                language.choose("Những con số chính", "Headline figures"),
                new Block.Tiles(List.of(
                        checked(LangSon2023.CERTIFIED_COMMUNES, "certified_share"),
                        checked(LangSon2023.ADVANCED_COMMUNES, "advanced_share"),
                        checked(LangSon2023.MODEL_COMMUNES, "model_share"),
                        checked(LangSon2023.MEAN_CRITERIA, "criteria_met"),
                        checked(LangSon2023.POOR_AND_NEAR_POOR_HOUSEHOLDS, "all_households"),
                        recomputed(LangSon2023.BUDGET_DISBURSED))),
                Block.Prose.remark(
                        language.choose(
                                "«Khớp»: con số trong báo cáo bằng con số tính lại. «Không mâu thuẫn»: có số nguyên cho ra đúng con số ấy, nhưng báo cáo không nêu số đó, nên bản thân con số chưa kiểm được. Cách tính của mọi con số nằm ở phần «Mọi con số và cách tính».",
                                "\"Matches\": the printed figure equals the recomputed one. \"Not contradicted\": there are whole numbers that give the printed one, but the report does not print them, so that the figure itself remains unchecked. The working of every figure stands under \"Every figure and its working\".")),
                Block.Prose.remark(language.choose(
                        "Nguồn: báo cáo của tỉnh Lạng Sơn công bố ngày " + published()
                                + "; số hiệu và địa chỉ của báo cáo không có trong dữ liệu.",
                        "Source: the report of the province of Lạng Sơn published on " + published()
                                + "; its number and address are not in the data.")));
    }

    private String published() {
        return DayText.of(LangSon2023.PUBLISHED, language);
    }

    private Block.Tile checked(ReportedFigure figure, String check) {
        ReconciledStatement.Entry entry = report.figures().entries().stream()
                .filter(each -> each.check().name().equals(check))
                .findFirst()
                .orElseThrow();
        Reconciliation answer = entry.reconciliation();
        CheckText text = new CheckText(language);
        Mark mark = answer.verdict() == ReconciliationVerdict.NO_PUBLISHED_VALUE
                ? new Mark(Mark.Tone.PLAIN, language.choose("báo cáo không nêu tỷ lệ", "share not printed"))
                : Marks.of(answer, language);
        return new Block.Tile(
                figure.label(language),
                figure.figure().toText(language),
                figure.unit().toText(language),
                mark,
                entry.check().label(language) + ": " + text.working(entry.check(), answer) + " = "
                        + text.result(answer));
    }

    private Block.Tile recomputed(ReportedFigure figure) {
        Recomputed recomputed = report.recomputed().stream()
                .filter(each -> each.key().equals(figure.key()))
                .findFirst()
                .orElseThrow();
        return new Block.Tile(
                figure.label(language),
                figure.figure().toText(language),
                figure.unit().toText(language),
                Marks.of(recomputed.reconcile().verdict(), language),
                recomputed.missing().orElse(recomputed.working()).text(language));
    }
}
