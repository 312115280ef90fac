package vn.ntm.io.json.document.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.criteria.evaluation.AxisSource;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Column;

/**
 * What came out of an evaluation, down to each part.
 *
 * @param of how many criteria the law has, where that is known
 */
record Verdicts(
        Verdict verdict,
        Optional<UndeterminedReason> reason,
        CountRange criteriaMet,
        OptionalInt of,
        Optional<String> region,
        Optional<String> group,
        Optional<AxisSource> axisFrom,
        Optional<Column> column,
        List<OfCriterion> criteria) {

    /** The verdict on a criterion. */
    record OfCriterion(
            String no,
            Verdict verdict,
            Optional<UndeterminedReason> reason,
            boolean attested,
            List<OfIndicator> indicators) {

        static OfCriterion of(CriterionEvaluation criterion) {
            return new OfCriterion(
                    criterion.no(),
                    criterion.verdict(),
                    criterion.reason(),
                    criterion.attested(),
                    each(criterion.indicators(), OfIndicator::of));
        }
    }

    /**
     * The verdict on an indicator.
     *
     * @param decides the part that decides, where a part does
     * @param items its parts, or the indicator itself
     */
    record OfIndicator(
            String no,
            Verdict verdict,
            Optional<UndeterminedReason> reason,
            Optional<String> decides,
            List<VerdictOnItem> items) {

        static OfIndicator of(IndicatorEvaluation indicator) {
            return new OfIndicator(
                    indicator.no(),
                    indicator.verdict(),
                    indicator.reason(),
                    indicator.deciding().part(),
                    each(indicator.judgements(), VerdictOnItem::of));
        }
    }

    static Verdicts of(Evaluation evaluation) {
        return new Verdicts(
                evaluation.verdict(),
                evaluation.reason(),
                evaluation.criteriaMet(),
                evaluation.set().size(),
                evaluation.region(),
                evaluation.group(),
                evaluation.axisFrom(),
                evaluation.column(),
                each(evaluation.criteria(), OfCriterion::of));
    }

    /** A stream for each of a hundred indicators costs more than what it carries. */
    private static <A, B> List<B> each(List<A> views, Function<A, B> wire) {
        List<B> wires = new ArrayList<>(views.size());
        for (A view : views) {
            wires.add(wire.apply(view));
        }
        return wires;
    }
}
