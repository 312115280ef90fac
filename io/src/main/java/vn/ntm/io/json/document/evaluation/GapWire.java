package vn.ntm.io.json.document.evaluation;

import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Gap;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link Gap}: the evaluation that it follows from, and what is missing. */
record GapWire(Evaluation evaluation, Missing outcome) {

    /** The three lists. */
    record Missing(List<MissingItem> notMet, List<MissingItem> notAssessed, List<MissingItem> awaitingLaw) {}

    /** An indicator that is missing, or a criterion as a whole; and which of its parts are open. */
    record MissingItem(
            String criterion,
            Optional<String> indicator,
            Verdict verdict,
            Optional<UndeterminedReason> reason,
            List<String> parts) {

        static MissingItem of(Gap.Item item) {
            return new MissingItem(
                    item.criterion().no(),
                    item.indicator().map(IndicatorEvaluation::no),
                    item.verdict(),
                    item.reason(),
                    item.open().stream()
                            .map(Judgement::part)
                            .flatMap(Optional::stream)
                            .toList());
        }

        static List<MissingItem> of(List<Gap.Item> items) {
            return items.stream().map(MissingItem::of).toList();
        }
    }

    static GapWire of(Gap gap, Tables tables) {
        return new GapWire(
                gap.evaluation(),
                new Missing(
                        MissingItem.of(gap.notMet()),
                        MissingItem.of(gap.notAssessed()),
                        MissingItem.of(gap.awaitingLaw())));
    }

    Gap toValue(Tables tables) {
        return evaluation.gap();
    }
}
