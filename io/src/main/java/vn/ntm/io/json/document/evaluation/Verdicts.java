package vn.ntm.io.json.document.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
                    criterion.indicators().stream().map(OfIndicator::of).toList());
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
                    indicator.judgements().stream().map(VerdictOnItem::of).toList());
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
                evaluation.criteria().stream().map(OfCriterion::of).toList());
    }
}
