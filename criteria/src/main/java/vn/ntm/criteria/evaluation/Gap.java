package vn.ntm.criteria.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Threshold;

/**
 * What stands between a unit and a tier (việc còn phải làm), in three lists that call for different work, each in
 * the order of the act. Every indicator that is not met or undetermined is in exactly one of them.
 *
 * @param notMet what was judged and not met, with the distance where it was measured
 * @param notAssessed what nobody has assessed or reported yet, the unit's own region or group included
 * @param awaitingLaw what cannot be judged because the required level is not known here: left to the province
 *     or a ministry, unread or unverified; and criteria of which the tables do not hold all. Not the unit's fault.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Gap(List<Item> notMet, List<Item> notAssessed, List<Item> awaitingLaw) {

    /** Copies the lists. */
    public Gap {
        notMet = List.copyOf(notMet);
        notAssessed = List.copyOf(notAssessed);
        awaitingLaw = List.copyOf(awaitingLaw);
    }

    static Gap of(List<CriterionEvaluation> criteria) {
        List<Item> notMet = new ArrayList<>();
        List<Item> notAssessed = new ArrayList<>();
        List<Item> awaitingLaw = new ArrayList<>();
        for (CriterionEvaluation criterion : criteria) {
            for (Item item : items(criterion)) {
                if (item.verdict() == Verdict.NOT_MET) {
                    notMet.add(item);
                } else if (item.verdict() == Verdict.UNDETERMINED) {
                    boolean missing = item.reason().orElseThrow().isMissingAssessment();
                    (missing ? notAssessed : awaitingLaw).add(item);
                }
            }
        }
        return new Gap(notMet, notAssessed, awaitingLaw);
    }

    private static List<Item> items(CriterionEvaluation criterion) {
        List<Item> items = new ArrayList<>();
        criterion.indicators().forEach(indicator -> items.add(new Item(criterion, Optional.of(indicator))));
        if (criterion.attested() || criterion.isIncomplete()) {
            items.add(new Item(criterion, Optional.empty()));
        }
        return items;
    }

    /**
     * Returns whether nothing is listed. That alone does not make the unit meet the set: criteria that the tables
     * do not hold at all are not listed.
     */
    public boolean isEmpty() {
        return notMet.isEmpty() && notAssessed.isEmpty() && awaitingLaw.isEmpty();
    }

    /**
     * One thing that is missing: an indicator, a criterion that was judged as a whole, or those indicators of a
     * criterion that the tables do not hold.
     *
     * @param criterion the criterion that it keeps from being met
     * @param indicator the indicator; absent for the other two
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Item(CriterionEvaluation criterion, Optional<IndicatorEvaluation> indicator) {

        /** Returns the number of the indicator, or of the criterion. */
        public String no() {
            return indicator.map(IndicatorEvaluation::no).orElseGet(criterion::no);
        }

        /** Returns what it is about; of an indicator that is judged by parts, the part that decides. */
        public String label(Language language) {
            return indicator
                    .map(evaluation -> evaluation.decidingLabel(language))
                    .orElseGet(() -> criterion.name(language));
        }

        /** Returns the verdict on it. */
        public Verdict verdict() {
            return indicator
                    .map(IndicatorEvaluation::verdict)
                    .orElseGet(() -> criterion.isIncomplete() ? Verdict.UNDETERMINED : criterion.verdict());
        }

        /** Returns why it is undetermined, if it is. */
        public Optional<UndeterminedReason> reason() {
            if (indicator.isPresent()) {
                return indicator.get().reason();
            }
            return criterion.isIncomplete() ? Optional.of(UndeterminedReason.SET_INCOMPLETE) : criterion.reason();
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
