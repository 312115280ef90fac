package vn.ntm.io.json.document.evaluation;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Explanation;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.Amount;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.io.json.binding.tables.Tables;

/**
 * An {@link Explanation}: the evaluation that it explains, and the law that each verdict rests on. Its sentences are left
 * out: they follow from these, and are reworded.
 */
record ExplanationWire(Evaluation evaluation, Grounds outcome) {

    /** What the verdicts rest on. */
    record Grounds(boolean inForce, List<Ground> steps) {}

    /**
     * What one verdict rests on.
     *
     * @param asked where the law asks for it
     * @param level the level of the unit's column on the day, if there is one
     * @param base the level of another set of which that is a factor
     * @param compared the amount that the two, or an earlier figure, come to
     */
    record Ground(
            String criterion,
            String indicator,
            Optional<String> part,
            Verdict verdict,
            Optional<Citation> asked,
            Optional<Threshold> level,
            Optional<Threshold> base,
            Optional<Decimal> compared) {

        static Ground of(String criterion, IndicatorEvaluation indicator, Judgement judgement) {
            return new Ground(
                    criterion,
                    indicator.no(),
                    judgement.part(),
                    judgement.verdict(),
                    judgement.requirement().map(Requirement::citation),
                    judgement.threshold(),
                    judgement.base(),
                    judgement.compared().map(Amount::value));
        }
    }

    static ExplanationWire of(Explanation explanation, Tables tables) {
        Evaluation evaluation = explanation.set().evaluation();
        return new ExplanationWire(
                evaluation,
                new Grounds(
                        explanation.set().inForce(),
                        evaluation.criteria().stream()
                                .flatMap(criterion -> criterion.indicators().stream()
                                        .flatMap(indicator -> indicator.judgements().stream()
                                                .map(item -> Ground.of(criterion.no(), indicator, item))))
                                .toList()));
    }

    Explanation toValue(Tables tables) {
        return evaluation.explanation();
    }
}
