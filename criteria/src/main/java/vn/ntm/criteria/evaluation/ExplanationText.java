package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.core.law.Citation;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.ruling.Amount;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/** Writes the steps of an explanation, one statement a line, each step deeper than the one that rests on it. */
final class ExplanationText {

    private final Language language;
    private final ExplanationWords words;
    private final LawOnDay law;
    private final ExplanationLines lines;

    ExplanationText(Evaluation evaluation, Language language) {
        this.law = LawOnDay.of(evaluation.set(), evaluation.date());
        this.language = language;
        this.words = new ExplanationWords(language);
        this.lines = new ExplanationLines(language);
    }

    String text(ExplanationStep.OfSet step) {
        new ExplanationHead(lines, words, language).add(step);
        for (ExplanationStep.OfCriterion criterion : step.steps()) {
            criterion(criterion);
        }
        return lines.toString();
    }

    private void criterion(ExplanationStep.OfCriterion step) {
        CriterionEvaluation evaluation = step.evaluation();
        lines.add(0, "");
        lines.add(
                0,
                words.choose("Tiêu chí ", "Criterion ") + evaluation.no() + ": " + evaluation.name(language) + ": "
                        + words.verdict(evaluation.verdict(), evaluation.reason()));
        step.whole()
                .ifPresent(whole -> lines.add(
                        1,
                        "Đánh giá chung cả tiêu chí",
                        "Finding on the criterion as a whole",
                        words.observation(whole, Optional.empty())));
        others(1, step.others(), observation -> Optional.empty());
        refused(1, step.whole(), evaluation.reason());
        if (evaluation.isIncomplete()) {
            lines.add(
                    1,
                    words.choose(
                            "Bảng tiêu chí chưa có đủ chỉ tiêu của tiêu chí này",
                            "The tables do not hold every indicator of this criterion"));
        }
        step.steps().forEach(this::indicator);
    }

    private void indicator(ExplanationStep.OfIndicator step) {
        IndicatorEvaluation evaluation = step.evaluation();
        lines.add(
                1,
                words.choose("Chỉ tiêu ", "Indicator ") + evaluation.no() + ": " + evaluation.label(language) + ": "
                        + words.verdict(evaluation.verdict(), evaluation.reason()));
        step.requirement()
                .appliesWhen()
                .ifPresent(when -> lines.add(2, "Áp dụng khi", "Applies when", when.toText(language)));
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
        lines.add(
                2,
                words.choose("Nội dung ", "Part ") + step.part().id() + ": "
                        + step.evaluation().label(judgement, language) + ": "
                        + words.verdict(judgement.verdict(), judgement.reason())
                        + (step.decides() ? words.choose(", quyết định chỉ tiêu", ", decides the indicator") : ""));
        judgement
                .requirement()
                .flatMap(Requirement::appliesWhen)
                .ifPresent(when -> lines.add(3, "Áp dụng khi", "Applies when", when.toText(language)));
        comparison(3, step.comparison());
    }

    private void comparison(int depth, ExplanationStep.Comparison step) {
        Judgement judgement = step.judgement();
        lines.add(
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
            lines.add(
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
        String kept = level.isFloorUnderProvince() ? words.choose("; đây là mức sàn", "; this is the floor") : "";
        lines.add(depth, "Yêu cầu", "Required", required + kept + "; " + setBy(level.setBy()));
        basis(depth, level);
    }

    private void basis(int depth, Threshold level) {
        String overlay = level.overlay()
                .map(name -> words.choose("; theo mức nạp thêm ", "; from the loaded levels ") + name)
                .orElse("");
        lines.add(
                depth,
                "Căn cứ",
                "Basis in law",
                words.act(level.citation()) + "; " + words.column(level.column()) + "; "
                        + words.choose("áp dụng ", "applies ") + words.days(level.validity())
                        + words.grade(level.grade()) + overlay);
        source(depth, level.citation());
    }

    private void asked(int depth, Judgement judgement) {
        judgement.requirement().ifPresent(requirement -> {
            String asked = requirement.kind().isMeasured()
                    ? words.choose("mức chưa biết", "a level that is not known")
                    : requirement.kind().toText(language);
            lines.add(depth, "Yêu cầu", "Required", asked + "; " + setBy(requirement.setBy()));
            lines.add(
                    depth,
                    "Căn cứ",
                    "Basis in law",
                    words.act(requirement.citation()) + words.grade(requirement.grade()));
            source(depth, requirement.citation());
        });
    }

    private String setBy(Authority authority) {
        return words.choose("cơ quan quy định: ", "set by: ") + authority.toText(language);
    }

    private void source(int depth, Citation citation) {
        citation.source().ifPresent(source -> lines.add(depth, "Nguồn", "Source", words.source(citation, source)));
    }

    private void compared(int depth, ExplanationStep.Comparison step) {
        Judgement judgement = step.judgement();
        Optional<Decimal> level = isComparedWithTheLevel(step)
                ? judgement.level()
                : judgement.compared().map(Amount::value);
        if (judgement.observed().isPresent() && level.isPresent()) {
            Decimal observed = judgement.observed().get();
            lines.add(
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
                .ifPresent(
                        basis -> lines.add(depth, "Cơ sở kết luận", "Verdict by", words.basis(basis, judgement.by())));
    }

    /** A number without an earlier figure beside it is itself so many times it, or so much more. */
    private static boolean isComparedWithTheLevel(ExplanationStep.Comparison step) {
        return step.steps().stream()
                .allMatch(figure -> figure instanceof ExplanationStep.EarlierFigure earlier && !earlier.isStated());
    }

    private void figure(int depth, ExplanationStep step) {
        if (step instanceof ExplanationStep.EarlierFigure earlier) {
            lines.add(
                    depth,
                    "So với số liệu trước",
                    "Against the earlier figure",
                    earlier.part().label(language, law.wording()) + ": "
                            + earlier.deciding()
                                    .map(one -> words.observation(one, earlier.unit()))
                                    .orElseGet(words::noEarlierFigure));
            others(depth, earlier.others(), observation -> earlier.unit());
        } else if (step instanceof ExplanationStep.OtherLevel other) {
            otherLevel(depth, other);
        }
    }

    private void otherLevel(int depth, ExplanationStep.OtherLevel other) {
        String level = other.threshold()
                .flatMap(row -> row.value().map(value -> words.level(row, value)))
                .orElseGet(() -> words.choose("mức chưa biết", "a level that is not known"));
        lines.add(
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
            lines.add(depth, "Ý kiến khác (không dùng để kết luận)", "Others, who do not decide", said);
        }
    }
}
