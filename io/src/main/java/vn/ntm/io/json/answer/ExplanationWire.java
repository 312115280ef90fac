package vn.ntm.io.json.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.law.Citation;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.evaluation.AxisSource;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Explanation;
import vn.ntm.criteria.evaluation.ExplanationStep;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Requirement;

/** An {@link Explanation} as JSON shows it. */
record ExplanationWire(
        String unit,
        String on,
        String set,
        String decision,
        @Nullable String from,
        @Nullable String to,
        boolean inForce,
        List<String> overlays,
        @Nullable String region,
        @Nullable String group,
        @Nullable AxisSource axisFrom,
        @Nullable String column,
        PolicyWire policy,
        Verdict verdict,
        @Nullable UndeterminedReason reason,
        EvaluationWire.MetWire met,
        List<CriterionWire> criteria,
        EvaluationWire.ReleasesWire releases) {

    /** What was accepted as deciding. */
    record PolicyWire(boolean measuredOnly, boolean acceptUnverified, boolean lenient, List<Assessor> assessors) {

        static PolicyWire of(Policy policy) {
            return new PolicyWire(
                    policy.refusesAttestedNumbers(),
                    policy.acceptsUnverified(),
                    policy.acceptsSetNotInForce(),
                    policy.assessors());
        }
    }

    /** The verdict on a criterion; {@code whole} is what was observed of it as a whole. */
    record CriterionWire(
            String no,
            String nameVi,
            String nameEn,
            Verdict verdict,
            @Nullable UndeterminedReason reason,
            boolean complete,
            @Nullable ObservationWire whole,
            List<ObservationWire> others,
            List<IndicatorWire> indicators) {}

    /** The verdict on an indicator with its comparison, or with those of its parts. */
    record IndicatorWire(
            String no,
            String labelVi,
            String labelEn,
            String kind,
            @Nullable String appliesWhenVi,
            @Nullable String appliesWhenEn,
            Verdict verdict,
            @Nullable UndeterminedReason reason,
            @Nullable String decidingPart,
            List<ObservationWire> others,
            List<ComparisonWire> comparisons) {}

    static ExplanationWire of(Explanation explanation) {
        Evaluation evaluation = explanation.set().evaluation();
        CriteriaSet set = evaluation.set();
        return new ExplanationWire(
                evaluation.unit().text(),
                evaluation.date().toString(),
                set.id(),
                set.decision(),
                set.validity().from().map(Object::toString).orElse(null),
                set.validity().to().map(Object::toString).orElse(null),
                explanation.set().inForce(),
                set.overlays(),
                evaluation.region().orElse(null),
                evaluation.group().orElse(null),
                evaluation.axisFrom().orElse(null),
                evaluation.column().map(Column::toString).orElse(null),
                PolicyWire.of(evaluation.policy()),
                evaluation.verdict(),
                evaluation.reason().orElse(null),
                EvaluationWire.met(evaluation),
                explanation.set().steps().stream()
                        .map(ExplanationWire::criterion)
                        .toList(),
                EvaluationWire.releases(evaluation));
    }

    private static CriterionWire criterion(ExplanationStep.OfCriterion step) {
        CriterionEvaluation evaluation = step.evaluation();
        return new CriterionWire(
                evaluation.no(),
                evaluation.criterion().nameVi(),
                evaluation.criterion().nameEn(),
                evaluation.verdict(),
                evaluation.reason().orElse(null),
                !evaluation.isIncomplete(),
                step.whole().map(ObservationWire::of).orElse(null),
                ObservationWire.of(step.others()),
                step.steps().stream().map(ExplanationWire::indicator).toList());
    }

    private static IndicatorWire indicator(ExplanationStep.OfIndicator step) {
        IndicatorEvaluation evaluation = step.evaluation();
        Requirement requirement = step.requirement();
        List<ComparisonWire> comparisons = new ArrayList<>();
        for (ExplanationStep next : step.steps()) {
            if (next instanceof ExplanationStep.OfPart part) {
                comparisons.add(ComparisonWire.of(part.comparison(), evaluation));
            } else if (next instanceof ExplanationStep.Comparison comparison) {
                comparisons.add(ComparisonWire.of(comparison, evaluation));
            }
        }
        return new IndicatorWire(
                evaluation.no(),
                evaluation.label(Language.VI),
                evaluation.label(Language.EN),
                requirement.kind().name(),
                requirement.appliesWhen().map(when -> when.textVi()).orElse(null),
                requirement.appliesWhen().map(when -> when.textEn()).orElse(null),
                evaluation.verdict(),
                evaluation.reason().orElse(null),
                evaluation.deciding().part().orElse(null),
                ObservationWire.of(step.others()),
                comparisons);
    }

    /** Where a value of the law stands. */
    record CitationWire(
            String act,
            @Nullable String article,
            @Nullable String source,
            @Nullable String checkedOn) {

        static CitationWire of(Citation citation) {
            return new CitationWire(
                    citation.act(),
                    citation.article().orElse(null),
                    citation.source().orElse(null),
                    citation.checkedOn().map(Object::toString).orElse(null));
        }
    }
}
