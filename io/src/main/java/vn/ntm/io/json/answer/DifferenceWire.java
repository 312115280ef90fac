package vn.ntm.io.json.answer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.comparison.EvaluationDifference;
import vn.ntm.criteria.comparison.Input;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;

/** An {@link EvaluationDifference} as JSON shows it. */
record DifferenceWire(
        String unit,
        List<InputWire> inputs,
        SideWire before,
        SideWire after,
        List<CriterionWire> criteria,
        List<IndicatorWire> indicators) {

    /** What the two were asked otherwise. */
    record InputWire(Input input, String before, String after) {}

    /** One of the two evaluations. */
    record SideWire(
            String set,
            String on,
            boolean inForce,
            Verdict verdict,
            @Nullable UndeterminedReason reason,
            EvaluationWire.MetWire met,
            EvaluationWire.ReleasesWire releases) {

        static SideWire of(Evaluation evaluation) {
            return new SideWire(
                    evaluation.set().id(),
                    evaluation.date().toString(),
                    evaluation.set().validity().contains(evaluation.date()),
                    evaluation.verdict(),
                    evaluation.reason().orElse(null),
                    EvaluationWire.met(evaluation),
                    EvaluationWire.releases(evaluation));
        }
    }

    /** A criterion on both sides; null where a side does not have it. */
    record CriterionWire(
            @Nullable VerdictWire before, @Nullable VerdictWire after) {}

    /** The verdict on a criterion on one side. */
    record VerdictWire(String no, Verdict verdict, @Nullable UndeterminedReason reason, boolean attested) {

        static VerdictWire of(CriterionEvaluation criterion) {
            return new VerdictWire(
                    criterion.no(), criterion.verdict(), criterion.reason().orElse(null), criterion.attested());
        }
    }

    /** An indicator on both sides; null where a side does not judge it. */
    record IndicatorWire(EvaluationWire.@Nullable IndicatorWire before, EvaluationWire.@Nullable IndicatorWire after) {}

    static DifferenceWire of(EvaluationDifference difference) {
        return new DifferenceWire(
                difference.before().unit().text(),
                difference.inputs().stream()
                        .map(input -> new InputWire(input, input.of(difference.before()), input.of(difference.after())))
                        .toList(),
                SideWire.of(difference.before()),
                SideWire.of(difference.after()),
                difference.criteria().stream()
                        .map(change -> new CriterionWire(verdict(change.before()), verdict(change.after())))
                        .toList(),
                difference.indicators().stream()
                        .map(change -> new IndicatorWire(indicator(change.before()), indicator(change.after())))
                        .toList());
    }

    private static @Nullable VerdictWire verdict(Optional<CriterionEvaluation> criterion) {
        return criterion.map(VerdictWire::of).orElse(null);
    }

    private static EvaluationWire.@Nullable IndicatorWire indicator(Optional<IndicatorEvaluation> indicator) {
        return indicator.map(EvaluationWire::indicator).orElse(null);
    }
}
