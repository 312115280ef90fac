package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.Threshold;

/**
 * What stands between a unit and a tier (việc còn phải làm), in three lists that call for different work.
 *
 * @param notMet what was judged and not met, with the distance where it was measured
 * @param notAssessed what nobody has assessed or reported yet
 * @param awaitingLaw what cannot be judged because the required level is not known here: left to the province
 *     or a ministry, unread or unverified. Not the unit's fault.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Gap(List<Item> notMet, List<Item> notAssessed, List<Item> awaitingLaw) {

    /** Copies the lists. */
    public Gap {
        notMet = List.copyOf(notMet);
        notAssessed = List.copyOf(notAssessed);
        awaitingLaw = List.copyOf(awaitingLaw);
    }

    /** Returns whether nothing stands between. */
    public boolean isEmpty() {
        return notMet.isEmpty() && notAssessed.isEmpty() && awaitingLaw.isEmpty();
    }

    /**
     * One thing that is missing: an indicator, or a criterion that was judged as a whole.
     *
     * @param criterion the criterion that it keeps from being met
     * @param indicator the indicator, unless the criterion was judged as a whole
     */
    public record Item(CriterionEvaluation criterion, Optional<IndicatorEvaluation> indicator) {

        /** Returns the number of the indicator, or of the criterion. */
        public String no() {
            return indicator.map(IndicatorEvaluation::no).orElseGet(criterion::no);
        }

        /** Returns what it is about. */
        public String label(Language language) {
            return indicator.map(evaluation -> evaluation.label(language)).orElseGet(() -> criterion.name(language));
        }

        /** Returns why it is undetermined, if it is. */
        public Optional<UndeterminedReason> reason() {
            return indicator.isPresent() ? indicator.get().reason() : criterion.reason();
        }

        /** Returns the threshold that decides, if there is one; it may be without a value. */
        public Optional<Threshold> threshold() {
            return indicator.flatMap(evaluation -> evaluation.deciding().threshold());
        }

        /** Returns operator and level, {@code >= 42}, if the level is known. */
        public Optional<String> required() {
            return threshold().flatMap(Threshold::required);
        }

        /** Returns the measured value. */
        public Optional<Decimal> observed() {
            return indicator.flatMap(IndicatorEvaluation::observed);
        }

        /** Returns how far the measured value is from the required one. */
        public Optional<Decimal> shortfall() {
            return indicator.flatMap(IndicatorEvaluation::shortfall);
        }
    }
}
