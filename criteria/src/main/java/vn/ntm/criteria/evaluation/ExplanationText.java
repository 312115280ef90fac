package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.core.law.Citation;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.ruling.Amount;
import vn.ntm.criteria.ruling.Basis;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/** Writes the steps of an explanation, one statement a line, each step deeper than the one that rests on it. */
final class ExplanationText {

    private static final String INDENT = "  ";

    private final Language language;
    private final ExplanationWords words;
    private final LawOnDay law;
    private final StringBuilder text = new StringBuilder();

    ExplanationText(Evaluation evaluation, Language language) {
        this.law = LawOnDay.of(evaluation.set(), evaluation.date());
        this.language = language;
        this.words = new ExplanationWords(language);
    }

    String text(ExplanationStep.OfSet step) {
        set(step);
        for (ExplanationStep.OfCriterion criterion : step.steps()) {
            criterion(criterion);
        }
        return text.toString();
    }

    private void line(int depth, String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
    }

    private void line(int depth, String vietnamese, String english, String rest) {
        line(depth, language.choose(vietnamese, english) + ": " + rest);
    }

    private void set(ExplanationStep.OfSet step) {
        Evaluation evaluation = step.evaluation();
        CriteriaSet set = evaluation.set();
        line(0, "Đơn vị", "Unit", evaluation.unit().text());
        line(0, "Ngày xét", "Day judged", words.date(evaluation.date()));
        line(0, "Bộ tiêu chí", "Criteria set", set.name(language) + " (" + set.id() + ")");
        line(
                0,
                "Quyết định",
                "Decision",
                set.decision()
                        + set.annex()
                                .map(annex -> words.choose(", phụ lục ", ", annex ") + annex)
                                .orElse(""));
        line(0, "Hiệu lực", "In force", words.days(set.validity()) + (step.inForce() ? "" : notInForce(evaluation)));
        line(
                0,
                "Mức của địa phương, bộ được nạp thêm",
                "Levels loaded of provinces and ministries",
                set.overlays().isEmpty() ? words.choose("không có", "none") : String.join(", ", set.overlays()));
        line(0, "Vùng, nhóm", "Region, group", words.place(evaluation));
        line(0, "Quy ước xét", "Policy", words.policy(evaluation.policy()));
        line(
                0,
                "Phiên bản bảng pháp luật",
                "Release of the law tables",
                set.release().id() + ", "
                        + words.choose("đối chiếu ngày ", "checked on ")
                        + words.date(set.release().checkedOn()));
        line(
                0,
                "Phiên bản danh mục đơn vị hành chính",
                "Release of the table of units",
                evaluation.unitRelease().id() + ", "
                        + words.choose("đối chiếu ngày ", "checked on ")
                        + words.date(evaluation.unitRelease().checkedOn()));
        line(0, "Kết luận", "Verdict", words.verdict(evaluation.verdict(), evaluation.reason()));
        line(0, "Số tiêu chí đạt", "Criteria met", met(evaluation.criteriaMet(), set));
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

    private void criterion(ExplanationStep.OfCriterion step) {
        CriterionEvaluation evaluation = step.evaluation();
        line(0, "");
        line(
                0,
                words.choose("Tiêu chí ", "Criterion ") + evaluation.no(),
                words.choose("Tiêu chí ", "Criterion ") + evaluation.no(),
                evaluation.name(language) + ": " + words.verdict(evaluation.verdict(), evaluation.reason()));
        step.whole()
                .ifPresent(whole -> line(
                        1,
                        "Đánh giá chung cả tiêu chí",
                        "Found of the criterion as a whole",
                        words.observation(whole, Optional.empty())));
        others(1, step.others(), observation -> Optional.empty());
        refused(1, step.whole(), evaluation.reason());
        if (evaluation.isIncomplete()) {
            line(
                    1,
                    words.choose(
                            "Bảng tiêu chí chưa có đủ chỉ tiêu của tiêu chí này",
                            "The tables do not hold every indicator of this criterion"));
        }
        step.steps().forEach(this::indicator);
    }

    private void indicator(ExplanationStep.OfIndicator step) {
        IndicatorEvaluation evaluation = step.evaluation();
        line(
                1,
                words.choose("Chỉ tiêu ", "Indicator ") + evaluation.no() + ": " + evaluation.label(language) + ": "
                        + words.verdict(evaluation.verdict(), evaluation.reason()));
        step.requirement()
                .appliesWhen()
                .ifPresent(when -> line(2, "Áp dụng khi", "Applies when", when.toText(language)));
        list(
                2,
                step.others().stream()
                        .map(one -> one.subject().part().map(id -> id + ": ").orElse("")
                                + words.observation(one, unit(evaluation, one))));
        for (ExplanationStep next : step.steps()) {
            if (next instanceof ExplanationStep.OfPart part) {
                part(part);
            } else if (next instanceof ExplanationStep.Comparison comparison) {
                comparison(2, comparison);
            }
        }
    }

    private void part(ExplanationStep.OfPart step) {
        Judgement judgement = step.comparison().judgement();
        line(
                2,
                words.choose("Nội dung ", "Part ") + step.part().id() + ": "
                        + step.evaluation().label(judgement, language) + ": "
                        + words.verdict(judgement.verdict(), judgement.reason())
                        + (step.decides() ? words.choose(", quyết định chỉ tiêu", ", decides the indicator") : ""));
        judgement
                .requirement()
                .flatMap(Requirement::appliesWhen)
                .ifPresent(when -> line(3, "Áp dụng khi", "Applies when", when.toText(language)));
        comparison(3, step.comparison());
    }

    private void comparison(int depth, ExplanationStep.Comparison step) {
        Judgement judgement = step.judgement();
        line(
                depth,
                "Hồ sơ",
                "Observed",
                step.deciding()
                        .map(one -> words.observation(one, step.unit()))
                        .orElseGet(() -> words.choose("không có thông tin được xét", "nothing that decides")));
        others(depth, step.others(), observation -> step.unit());
        refused(depth, step.deciding(), judgement.reason());
        judgement
                .threshold()
                .ifPresentOrElse(level -> required(depth, judgement, level), () -> asked(depth, judgement));
        compared(depth, step);
        step.steps().forEach(figure -> figure(depth + 1, figure));
    }

    /** A finding that leaves its subject without data was refused by the policy, which asks for a number. */
    private void refused(int depth, Optional<Observation> deciding, Optional<UndeterminedReason> reason) {
        boolean finding = deciding.filter(one -> one.status() == Observation.Status.ATTESTED)
                .isPresent();
        if (finding && reason.equals(Optional.of(UndeterminedReason.MISSING_DATA))) {
            line(
                    depth,
                    words.choose(
                            "Theo quy ước, đánh giá không thay cho số liệu",
                            "By the policy a finding does not stand in for a number"));
        }
    }

    private void required(int depth, Judgement judgement, Threshold level) {
        String required = level.value()
                .map(value -> words.level(level, value)
                        + judgement
                                .compared()
                                .map(amount -> words.choose(", tức ", ", that is ") + words.operator(level.operator())
                                        + " " + amount.toText(language))
                                .orElse(""))
                .orElseGet(() -> words.choose("mức chưa biết", "a level that is not known"));
        boolean floor = level.mode() == Threshold.Mode.FLOOR
                && level.setBy().isDelegate()
                && level.value().isPresent()
                && level.overlay().isEmpty();
        String kept = floor ? words.choose("; đây là mức sàn", "; this is the floor") : "";
        line(depth, "Yêu cầu", "Required", required + kept + "; " + setBy(level.setBy()));
        basis(depth, level);
    }

    private void basis(int depth, Threshold level) {
        String overlay = level.overlay()
                .map(name -> words.choose("; theo mức nạp thêm ", "; from the loaded levels ") + name)
                .orElse("");
        line(
                depth,
                "Căn cứ",
                "Basis in law",
                words.act(level.citation()) + "; " + words.column(level.column()) + "; "
                        + words.choose("áp dụng ", "applies ") + words.days(level.validity()) + "; "
                        + level.grade().toText(language) + overlay);
        source(depth, level.citation());
    }

    private void asked(int depth, Judgement judgement) {
        judgement.requirement().ifPresent(requirement -> {
            String asked = requirement.kind().isMeasured()
                    ? words.choose("mức chưa biết", "a level that is not known")
                    : requirement.kind().toText(language);
            line(depth, "Yêu cầu", "Required", asked + "; " + setBy(requirement.setBy()));
            line(
                    depth,
                    "Căn cứ",
                    "Basis in law",
                    words.act(requirement.citation()) + "; "
                            + requirement.grade().toText(language));
            source(depth, requirement.citation());
        });
    }

    private String setBy(Authority authority) {
        return words.choose("cơ quan quy định: ", "set by: ") + authority.toText(language);
    }

    private void source(int depth, Citation citation) {
        citation.source().ifPresent(source -> line(depth, "Nguồn", "Source", words.source(citation, source)));
    }

    private void compared(int depth, ExplanationStep.Comparison step) {
        Judgement judgement = step.judgement();
        Optional<Decimal> level = step.steps().isEmpty()
                ? judgement.level()
                : judgement.compared().map(Amount::value);
        if (judgement.observed().isPresent() && level.isPresent()) {
            Decimal observed = judgement.observed().get();
            line(
                    depth,
                    "So sánh",
                    "Comparison",
                    words.amount(observed, step.unit()) + " "
                            + ExplanationWords.relation(observed, level.get()) + " "
                            + words.amount(level.get(), step.unit())
                            + step.distance()
                                    .map(distance -> "; " + words.distance(distance, step.unit()))
                                    .orElse(""));
        }
        judgement
                .basis()
                .ifPresent(basis -> line(
                        depth,
                        "Cơ sở kết luận",
                        "Verdict by",
                        basis == Basis.MEASURED
                                ? words.choose("số liệu so với mức quy định", "a measured value against the level")
                                : words.choose(
                                        "đánh giá của cơ quan có thẩm quyền", "the finding of a competent body")));
    }

    private void figure(int depth, ExplanationStep step) {
        if (step instanceof ExplanationStep.EarlierFigure earlier) {
            line(
                    depth,
                    "So với số liệu trước",
                    "Against the earlier figure",
                    earlier.part().label(language) + ": "
                            + earlier.deciding()
                                    .map(one -> words.observation(one, earlier.unit()))
                                    .orElseGet(() -> words.choose("chưa có số liệu", "no data")));
            others(depth, earlier.others(), observation -> earlier.unit());
        } else if (step instanceof ExplanationStep.OtherLevel other) {
            otherLevel(depth, other);
        }
    }

    private void otherLevel(int depth, ExplanationStep.OtherLevel other) {
        String level = other.threshold()
                .flatMap(row -> row.value().map(value -> words.level(row, value)))
                .orElseGet(() -> words.choose("mức chưa biết", "a level that is not known"));
        line(
                depth,
                "So với mức của bộ tiêu chí khác",
                "Against the level of another set",
                other.set().name(language) + " (" + other.set().id() + ")" + words.choose(", chỉ tiêu ", ", indicator ")
                        + other.indicator() + ": " + level);
        other.threshold().ifPresent(row -> basis(depth, row));
    }

    /** The unit of a value of a part that no comparison takes up. */
    private Optional<MeasureUnit> unit(IndicatorEvaluation evaluation, Observation observation) {
        return observation
                .subject()
                .part()
                .flatMap(evaluation.indicator()::part)
                .flatMap(law::requirement)
                .flatMap(Requirement::unit);
    }

    private void others(int depth, List<Observation> others, Function<Observation, Optional<MeasureUnit>> unit) {
        list(depth, others.stream().map(one -> words.observation(one, unit.apply(one))));
    }

    private void list(int depth, Stream<String> others) {
        String said = others.collect(Collectors.joining("; "));
        if (!said.isEmpty()) {
            line(depth, "Ý kiến khác, không quyết định", "Others, who do not decide", said);
        }
    }
}
