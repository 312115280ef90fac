package vn.ntm.criteria.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Reference;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Threshold;

/**
 * Makes the steps of an {@link Explanation}. It judges nothing: every verdict is the evaluation's; it only puts the
 * observations and the figures compared with beside them.
 */
final class ExplanationMaker {

    private final Evaluation evaluation;
    private final LawOnDay law;

    ExplanationMaker(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.law = LawOnDay.of(evaluation.set(), evaluation.date());
    }

    ExplanationStep.OfSet set() {
        return new ExplanationStep.OfSet(
                evaluation,
                law.isInForce(),
                evaluation.criteria().stream().map(this::criterion).toList());
    }

    private ExplanationStep.OfCriterion criterion(CriterionEvaluation criterion) {
        List<Observation> observed = observed(Subject.criterion(criterion.no()));
        Optional<Observation> whole = criterion.attested() ? deciding(observed) : Optional.empty();
        return new ExplanationStep.OfCriterion(
                criterion,
                whole,
                others(observed, whole),
                criterion.indicators().stream().map(this::indicator).toList());
    }

    private ExplanationStep.OfIndicator indicator(IndicatorEvaluation indicator) {
        Requirement requirement = law.requirement(indicator.indicator()).orElseThrow();
        Subject whole = Subject.indicator(indicator.no());
        ImmutableList.Builder<Observation> aside = ImmutableList.builder();
        ImmutableList.Builder<ExplanationStep> steps = ImmutableList.builder();
        if (indicator.parts().isEmpty()) {
            steps.add(comparison(whole, indicator.deciding()));
            if (requirement.kind().isByParts()) {
                law.parts(indicator.indicator())
                        .forEach(part -> aside.addAll(observed(Subject.part(indicator.no(), part.id()))));
            }
        } else {
            aside.addAll(observed(whole));
            for (Judgement judgement : indicator.parts()) {
                Part part = indicator
                        .indicator()
                        .part(judgement.part().orElseThrow())
                        .orElseThrow();
                steps.add(new ExplanationStep.OfPart(
                        part, indicator, comparison(Subject.part(indicator.no(), part.id()), judgement)));
            }
        }
        return new ExplanationStep.OfIndicator(indicator, requirement, aside.build(), steps.build());
    }

    /** In the order of the assessors, so that the order in which observations came changes nothing. */
    private List<Observation> observed(Subject subject) {
        return evaluation.dossier().observations(subject).stream()
                .sorted(Comparator.comparing(Observation::by))
                .toList();
    }

    private ExplanationStep.Comparison comparison(Subject subject, Judgement judgement) {
        List<Observation> observed = observed(subject);
        Optional<Observation> deciding = judgement.by().flatMap(by -> of(by, observed));
        Optional<ExplanationStep> against =
                judgement.requirement().flatMap(requirement -> against(subject, requirement));
        return new ExplanationStep.Comparison(
                subject,
                judgement,
                unit(judgement, against),
                deciding,
                others(observed, deciding),
                Distance.of(judgement),
                against.stream().toList());
    }

    private Optional<ExplanationStep> against(Subject subject, Requirement requirement) {
        if (requirement.kind() == RequirementKind.OWN_HISTORY) {
            return law.set()
                    .indicator(subject.no())
                    .flatMap(indicator -> indicator.part(requirement.earlier().orElseThrow()))
                    .map(part -> earlier(subject, part));
        }
        return requirement.kind() == RequirementKind.RELATIVE
                ? requirement.base().flatMap(this::otherLevel)
                : Optional.empty();
    }

    private ExplanationStep earlier(Subject subject, Part part) {
        List<Observation> observed = observed(Subject.part(subject.no(), part.id()));
        Optional<Observation> deciding = deciding(observed);
        return new ExplanationStep.EarlierFigure(
                part, law.requirement(part).flatMap(Requirement::unit), deciding, others(observed, deciding));
    }

    private Optional<ExplanationStep> otherLevel(Reference reference) {
        String indicator = reference.indicator().orElseThrow();
        return law.set()
                .base(reference)
                .map(set -> new ExplanationStep.OtherLevel(set, indicator, level(set, indicator)));
    }

    private Optional<Threshold> level(CriteriaSet set, String indicator) {
        return LawOnDay.of(set, law.day()).threshold(indicator, Optional.empty(), evaluation.column());
    }

    /**
     * What is compared with another figure is measured as that is, and not as the level, which is a factor; where no
     * earlier figure is stated the number is such a factor itself.
     */
    private static Optional<MeasureUnit> unit(Judgement judgement, Optional<ExplanationStep> against) {
        if (against.isEmpty()) {
            return judgement.unit().or(() -> judgement.requirement().flatMap(Requirement::unit));
        }
        return against.flatMap(step -> {
            if (step instanceof ExplanationStep.EarlierFigure earlier) {
                return earlier.isStated()
                        ? earlier.unit()
                        : judgement.requirement().flatMap(Requirement::unit);
            }
            return step instanceof ExplanationStep.OtherLevel other
                    ? other.threshold().map(Threshold::unit)
                    : Optional.empty();
        });
    }

    private Optional<Observation> deciding(List<Observation> observed) {
        List<Assessor> order = evaluation.policy().assessors();
        return observed.stream()
                .filter(one -> order.contains(one.by()))
                .min(Comparator.comparingInt(one -> order.indexOf(one.by())));
    }

    private static Optional<Observation> of(Assessor by, List<Observation> observed) {
        return observed.stream().filter(one -> one.by() == by).findFirst();
    }

    private static List<Observation> others(List<Observation> observed, Optional<Observation> deciding) {
        return observed.stream()
                .filter(one -> deciding.filter(one::equals).isEmpty())
                .toList();
    }
}
