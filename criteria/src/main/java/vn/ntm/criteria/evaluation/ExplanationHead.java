package vn.ntm.criteria.evaluation;

import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.CriteriaSet;

/** Writes what an explanation begins with: who was judged by what, by which rules and tables, and what came of it. */
final class ExplanationHead {

    private final ExplanationLines lines;
    private final ExplanationWords words;
    private final Language language;

    ExplanationHead(ExplanationLines lines, ExplanationWords words, Language language) {
        this.lines = lines;
        this.words = words;
        this.language = language;
    }

    void add(ExplanationStep.OfSet step) {
        Evaluation evaluation = step.evaluation();
        CriteriaSet set = evaluation.set();
        lines.add(0, "Đơn vị", "Unit", evaluation.unit().text());
        lines.add(0, "Ngày xét", "Day judged", words.date(evaluation.date()));
        lines.add(0, "Bộ tiêu chí", "Criteria set", set.name(language) + " (" + set.id() + ")");
        lines.add(
                0,
                "Quyết định",
                "Decision",
                set.decision()
                        + set.annex()
                                .map(annex -> words.choose(", phụ lục ", ", annex ") + annex)
                                .orElse(""));
        lines.add(
                0, "Hiệu lực", "In force", words.days(set.validity()) + (step.inForce() ? "" : notInForce(evaluation)));
        lines.add(
                0,
                "Mức của địa phương, bộ được nạp thêm",
                "Levels loaded of provinces and ministries",
                set.overlays().isEmpty() ? words.choose("không có", "none") : String.join(", ", set.overlays()));
        lines.add(0, "Vùng, nhóm", "Region, group", words.place(evaluation));
        lines.add(0, "Quy ước xét", "Policy", words.policy(evaluation.policy()));
        lines.add(
                0,
                "Phiên bản dữ liệu văn bản pháp luật",
                "Release of the law tables",
                set.release().id() + ", "
                        + words.choose("đối chiếu ngày ", "checked on ")
                        + words.date(set.release().checkedOn()));
        lines.add(
                0,
                "Phiên bản danh mục đơn vị hành chính",
                "Release of the table of units",
                evaluation.unitRelease().id() + ", "
                        + words.choose("đối chiếu ngày ", "checked on ")
                        + words.date(evaluation.unitRelease().checkedOn()));
        lines.add(0, "Kết luận", "Verdict", words.verdict(evaluation.verdict(), evaluation.reason()));
        lines.add(0, "Số tiêu chí đạt", "Criteria met", met(evaluation.criteriaMet(), set));
    }

    private String notInForce(Evaluation evaluation) {
        return evaluation.policy().acceptsSetNotInForce()
                ? words.choose(
                        "; không có hiệu lực vào ngày xét, vẫn được dùng để xét theo quy ước",
                        "; not in force on the day judged, yet used by the policy")
                : words.choose("; không có hiệu lực vào ngày xét", "; not in force on the day judged");
    }

    private String met(CountRange met, CriteriaSet set) {
        String of = set.size().isPresent()
                ? words.choose(" trong ", " of ") + set.size().getAsInt()
                : words.choose("; chưa biết bộ tiêu chí có bao nhiêu tiêu chí", "; how many the set has is not known");
        return met.toText(language) + of;
    }
}
