package vn.ntm.criteria.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/**
 * What stands between a unit and a tier (việc còn phải làm), in three lists that call for different work, each in
 * the order of the act. Every indicator that is not met or undetermined is in exactly one of them.
 *
 * @param evaluation what it follows from
 * @param notMet what was judged and not met, with the distance where it was measured
 * @param notAssessed what nobody has assessed or reported yet, the unit's own region or group included
 * @param awaitingLaw what cannot be judged because the required level is not known here: left to the province
 *     or a ministry, unread or unverified; criteria of which the tables do not hold all; and everything where the set is
 *     not in force on the day. Not the unit's fault.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Gap(Evaluation evaluation, List<Item> notMet, List<Item> notAssessed, List<Item> awaitingLaw) {

    /** Copies the lists. */
    public Gap {
        notMet = List.copyOf(notMet);
        notAssessed = List.copyOf(notAssessed);
        awaitingLaw = List.copyOf(awaitingLaw);
    }

    static Gap of(Evaluation evaluation) {
        List<Item> notMet = new ArrayList<>();
        List<Item> notAssessed = new ArrayList<>();
        List<Item> awaitingLaw = new ArrayList<>();
        LawOnDay law = LawOnDay.of(evaluation.set(), evaluation.date());
        for (CriterionEvaluation criterion : evaluation.criteria()) {
            for (Item item : items(criterion, law)) {
                if (item.verdict() == Verdict.NOT_MET) {
                    notMet.add(item);
                } else if (item.verdict() == Verdict.UNDETERMINED) {
                    boolean missing = item.reason().orElseThrow().isMissingAssessment();
                    (missing ? notAssessed : awaitingLaw).add(item);
                }
            }
        }
        return new Gap(evaluation, notMet, notAssessed, awaitingLaw);
    }

    private static List<Item> items(CriterionEvaluation criterion, LawOnDay law) {
        List<Item> items = new ArrayList<>();
        for (IndicatorEvaluation indicator : criterion.indicators()) {
            Requirement asked = law.requirement(indicator.indicator()).orElseThrow();
            items.add(new Item(criterion, Optional.of(indicator), GapNeeds.of(indicator, asked.kind())));
        }
        if (criterion.attested() || criterion.isIncomplete()) {
            items.add(new Item(criterion, Optional.empty(), List.of()));
        }
        return items;
    }

    /**
     * Returns the fewest findings that have to change before the unit can meet the set at all (điểm quyết định): while
     * one of them stays not met the verdict is not met, and once all are met nothing judged so far speaks against the
     * unit. A set is a conjunction, so every indicator that is not met is among them, and so is every criterion that was
     * found not met as a whole. Of an indicator that is judged by parts it is every part that is not met; of parts of
     * which one suffices, when none holds and none is undetermined, it is one: that which falls short least as a share of
     * its level, after all measured ones one that was found not met without a number.
     *
     * <p>Empty exactly when {@link #notMet} is. In the order of the act. What is undetermined is not among them, as it
     * may hold as it is: see {@link #undecided}.
     */
    public List<Need> decisive() {
        return needs(Verdict.NOT_MET);
    }

    /**
     * Returns the fewest findings that are still to be made, all of them met, before the unit meets the set for
     * certain, once the {@link #decisive} ones have changed: every indicator, part and whole criterion that is
     * undetermined, whether the unit can mend it or the law has to be read; of parts of which one suffices, when none
     * holds, and of those that exclude each other, when none was observed, one. Those of indicators that are not met
     * come first, then those of {@link #notAssessed} and of {@link #awaitingLaw}, each in the order of the act. Criteria
     * that the tables do not hold at all are not listed.
     */
    public List<Need> undecided() {
        return needs(Verdict.UNDETERMINED);
    }

    private List<Need> needs(Verdict verdict) {
        // An indicator that is not met can have parts that are undetermined.
        return Stream.of(notMet, notAssessed, awaitingLaw)
                .flatMap(List::stream)
                .flatMap(item -> item.needs(verdict).stream())
                .toList();
    }

    /**
     * Returns what is not met by a distance of at most {@code percent} per cent of the required level (gần đạt), in the
     * order of the act. Which margin is near is the caller's to say; {@code 5} is usual.
     */
    public List<Item> nearMisses(Decimal percent) {
        return notMet.stream().filter(item -> item.isNearMiss(percent)).toList();
    }

    /**
     * Returns what is not met, the nearest first: by the distance as a share of the required level, so that different
     * units compare. What was found not met without a number comes last, in the order of the act.
     */
    public List<Item> byRelativeDistance() {
        return notMet.stream().sorted(Item.NEAREST_FIRST).toList();
    }

    /**
     * Returns whether nothing is listed. That alone does not make the unit meet the set: criteria that the tables
     * do not hold at all are not listed.
     */
    public boolean isEmpty() {
        return notMet.isEmpty() && notAssessed.isEmpty() && awaitingLaw.isEmpty();
    }

    /**
     * A finding that has to come out otherwise, or to be made at all.
     *
     * @param item what it belongs to
     * @param judgement the judgement of the indicator or of one of its parts; absent of a criterion as a whole
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Need(Item item, Optional<Judgement> judgement) {

        /** Returns the number of the indicator, or of the criterion. */
        public String no() {
            return item.no();
        }

        /** Returns the part, if it is of a part. */
        public Optional<String> part() {
            return judgement.flatMap(Judgement::part);
        }

        /** Returns what it is about. */
        public String label(Language language) {
            return judgement
                    .flatMap(found -> item.indicator().map(indicator -> indicator.label(found, language)))
                    .orElseGet(() -> item.label(language));
        }

        /** Returns how far the measured value is from the required one, where it is not met by a measured value. */
        public Optional<Distance> distance() {
            return judgement.flatMap(Distance::of);
        }
    }

    /**
     * One thing that is missing: an indicator, a criterion that was judged as a whole, or those indicators of a
     * criterion that the tables do not hold.
     *
     * @param criterion the criterion that it keeps from being met
     * @param indicator the indicator; absent for the other two
     * @param open the judgements of the indicator that have to come out otherwise, as {@link Gap#decisive} and
     *     {@link Gap#undecided} choose them
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Item(CriterionEvaluation criterion, Optional<IndicatorEvaluation> indicator, List<Judgement> open) {

        private static final Comparator<Item> NEAREST_FIRST =
                (one, other) -> Distance.compareRelative(one.distance(), other.distance());

        /** Copies the judgements. */
        public Item {
            open = List.copyOf(open);
        }

        private List<Need> needs(Verdict verdict) {
            if (indicator.isEmpty()) {
                return verdict() == verdict ? List.of(new Need(this, Optional.empty())) : List.of();
            }
            return open.stream()
                    .filter(judgement -> judgement.verdict() == verdict)
                    .map(judgement -> new Need(this, Optional.of(judgement)))
                    .toList();
        }

        /**
         * Returns how far it is from being met: of several parts that have to change, the farthest by its share of the
         * level. Empty where one of them was found not met without a number.
         */
        public Optional<Distance> distance() {
            List<Optional<Distance>> distances =
                    needs(Verdict.NOT_MET).stream().map(Need::distance).toList();
            return distances.stream().allMatch(Optional::isPresent)
                    ? distances.stream().flatMap(Optional::stream).max(Distance::compareRelative)
                    : Optional.empty();
        }

        /** Returns whether it is not met by a distance of at most {@code percent} per cent of the required level. */
        public boolean isNearMiss(Decimal percent) {
            return distance().filter(far -> far.isWithin(percent)).isPresent();
        }

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

        /**
         * Returns operator and level, {@code >= 42}, if the level is known: of a factor or a growth the amount that it
         * comes to, which the measured value was compared with.
         */
        public Optional<String> required() {
            return indicator.flatMap(IndicatorEvaluation::required);
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
