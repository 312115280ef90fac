package vn.ntm.criteria.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.comparison.EvaluationDifference.CriterionChange;
import vn.ntm.criteria.comparison.EvaluationDifference.IndicatorChange;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;

/** Writes a difference: what was asked otherwise, the verdict, the count, then criteria and indicators. */
final class DifferenceText {

    private static final String TO = " → ";

    private final EvaluationDifference difference;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    DifferenceText(EvaluationDifference difference, Language language) {
        this.difference = difference;
        this.language = language;
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private String choose(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }

    String text() {
        Evaluation before = difference.before();
        Evaluation after = difference.after();
        String inputs = difference.inputs().stream()
                .map(input -> input.toText(language))
                .collect(Collectors.joining(", "));
        if (!inputs.isEmpty()) {
            line(0, choose("Đầu vào khác nhau: ", "Asked otherwise: ") + inputs);
        }
        notInForce(before);
        notInForce(after);
        if (difference.isEmpty()) {
            line(0, choose("Kết quả không thay đổi", "The answers are the same"));
            return text.toString();
        }
        line(0, choose("Kết luận: ", "Verdict: ") + verdict(before) + TO + verdict(after));
        line(0, choose("Số tiêu chí đạt: ", "Criteria met: ") + met(before) + TO + met(after));
        boolean paired = difference.criteria().stream()
                .anyMatch(
                        change -> change.before().isPresent() && change.after().isPresent());
        if (!difference.isOfOneSet() && paired) {
            line(
                    0,
                    choose(
                            "Tiêu chí của hai bộ được ghép theo nội dung, không theo văn bản nào",
                            "Criteria of the two sets are paired by their subjects; no act says so"));
        }
        difference.criteria().forEach(this::criterion);
        difference.indicators().forEach(this::indicator);
        return text.toString();
    }

    private void notInForce(Evaluation evaluation) {
        if (!evaluation.set().validity().contains(evaluation.date())) {
            line(
                    0,
                    choose("Không có hiệu lực vào ngày xét: ", "Not in force on the day judged: ")
                            + evaluation.set().id());
        }
    }

    private String verdict(Evaluation evaluation) {
        return verdict(evaluation.verdict(), evaluation.reason());
    }

    private String verdict(Verdict verdict, Optional<UndeterminedReason> reason) {
        return verdict.toText(language)
                + reason.map(why -> " (" + why.toText(language) + ")").orElse("");
    }

    private String met(Evaluation evaluation) {
        String of = evaluation.set().size().isPresent()
                ? choose(" trong ", " of ") + evaluation.set().size().getAsInt()
                : "";
        return evaluation.criteriaMet().toText(language) + of;
    }

    private void criterion(CriterionChange change) {
        String numbers = change.before()
                .map(CriterionEvaluation::no)
                .filter(no -> change.after()
                        .filter(other -> !difference.isOfOneSet() || !other.no().equals(no))
                        .isPresent())
                .map(no -> no + TO + change.after().orElseThrow().no())
                .orElseGet(change::no);
        String name = change.before().or(change::after).orElseThrow().name(language);
        line(
                0,
                choose("Tiêu chí ", "Criterion ") + numbers + ", " + name + ": "
                        + change.before().map(this::verdict).orElseGet(this::absent)
                        + TO
                        + change.after().map(this::verdict).orElseGet(this::absent));
    }

    private String verdict(CriterionEvaluation criterion) {
        return verdict(criterion.verdict(), criterion.reason())
                + (criterion.attested() ? choose(", đánh giá cả tiêu chí", ", as a whole") : "");
    }

    private String absent() {
        return choose("không có", "none");
    }

    private void indicator(IndicatorChange change) {
        IndicatorEvaluation shown = change.before().or(change::after).orElseThrow();
        line(
                0,
                choose("Chỉ tiêu ", "Indicator ") + shown.no() + ", " + shown.label(language) + ": "
                        + change.before()
                                .map(one -> verdict(one.verdict(), one.reason()))
                                .orElseGet(this::absent)
                        + TO
                        + change.after()
                                .map(one -> verdict(one.verdict(), one.reason()))
                                .orElseGet(this::absent));
        Optional<Judgement> before = change.before().map(IndicatorEvaluation::deciding);
        Optional<Judgement> after = change.after().map(IndicatorEvaluation::deciding);
        details(before, after);
        for (Judgement part : change.before().map(IndicatorEvaluation::parts).orElse(List.of())) {
            Optional<Judgement> same = change.after().flatMap(other -> samePart(other, part));
            boolean said = isOf(before, part) || isOf(after, part);
            if (!said && same.isPresent() && Pairing.differs(part, same.get())) {
                details(Optional.of(part), same);
            }
        }
    }

    private static boolean isOf(Optional<Judgement> deciding, Judgement part) {
        return deciding.filter(one -> one.part().equals(part.part())).isPresent();
    }

    private static Optional<Judgement> samePart(IndicatorEvaluation indicator, Judgement part) {
        return indicator.parts().stream()
                .filter(other -> other.part().equals(part.part()))
                .findFirst();
    }

    private void details(Optional<Judgement> before, Optional<Judgement> after) {
        boolean otherAssessor = before.isPresent()
                && after.isPresent()
                && !before.get().by().equals(after.get().by());
        before.ifPresent(one -> detail(choose("trước", "before"), one, otherAssessor));
        after.ifPresent(one -> detail(choose("sau", "after"), one, otherAssessor));
    }

    /** What is said on one side: observed and required, with the act, and by whom where that is what changes. */
    private void detail(String side, Judgement judgement, boolean withAssessor) {
        Optional<String> by = judgement.by().filter(one -> withAssessor).map(one -> " (" + one.toText(language) + ")");
        boolean measured =
                judgement.observed().isPresent() || judgement.required().isPresent();
        if (!measured && by.isEmpty() && judgement.part().isEmpty()) {
            return;
        }
        String observed = judgement
                .observed()
                .map(value -> judgement
                        .unit()
                        .filter(unit -> judgement.compared().isPresent() || !isCompared(judgement))
                        .map(unit -> unit.toText(value, language))
                        .orElseGet(() -> value.toText(language)))
                .orElseGet(() -> judgement.by().isPresent()
                        ? verdict(judgement.verdict(), judgement.reason())
                        : choose("chưa có số liệu", "no data"));
        String part = judgement.part().map(id -> " (" + id + ")").orElse("");
        line(
                1,
                side + part + ": " + observed + by.orElse("")
                        + judgement
                                .required(language)
                                .map(level -> choose("; yêu cầu ", "; required ") + level)
                                .orElse("")
                        + judgement
                                .act()
                                .filter(act -> measured)
                                .map(act -> "; " + act)
                                .orElse("")
                        + judgement
                                .overlay()
                                .map(name -> choose("; mức nạp thêm ", "; loaded levels ") + name)
                                .orElse(""));
    }

    private static boolean isCompared(Judgement judgement) {
        return judgement
                .requirement()
                .filter(requirement -> requirement.kind().isCompared())
                .isPresent();
    }
}
