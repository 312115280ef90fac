package vn.ntm.criteria.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.ruling.WordGrounds;
import vn.ntm.criteria.set.Criterion;

/**
 * The verdict on a criterion: met, not met or undetermined. A criterion of which nothing applies to the unit is met. A
 * view of the ruling: what it says is read there when it is asked for.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CriterionEvaluation {

    private final WordGrounds grounds;
    private final DossierLayout.OfCriterion slots;

    CriterionEvaluation(WordGrounds grounds, DossierLayout.OfCriterion slots) {
        this.grounds = grounds;
        this.slots = slots;
    }

    /** Returns what was judged. */
    public Criterion criterion() {
        return slots.criterion();
    }

    /** Returns the verdict. */
    public Verdict verdict() {
        return grounds.own(slots.slot());
    }

    /** Returns why it is undetermined, if it is. */
    public Optional<UndeterminedReason> reason() {
        if (verdict() != Verdict.UNDETERMINED) {
            return Optional.empty();
        }
        if (!grounds.grounds().mayJudge()) {
            return Optional.of(UndeterminedReason.SET_NOT_IN_FORCE);
        }
        if (attested()) {
            return Optional.ofNullable(grounds.grounds().reason(slots));
        }
        UndeterminedReason first = LawOnDay.isIncomplete(slots.criterion()) ? UndeterminedReason.SET_INCOMPLETE : null;
        for (IndicatorEvaluation indicator : indicators()) {
            UndeterminedReason reason = indicator.reasonOrNull();
            if (reason != null && (first == null || reason.compareTo(first) < 0)) {
                first = reason;
            }
        }
        return Optional.ofNullable(first);
    }

    /** Returns whether the dossier speaks of it as a whole. */
    public boolean attested() {
        return grounds.isObserved(slots.slot());
    }

    /**
     * Returns the verdicts on its indicators, in the order of the act; none where the dossier speaks of it as a whole,
     * because a finding on the whole says nothing of each.
     */
    public List<IndicatorEvaluation> indicators() {
        return new Indicators(grounds, attested() ? ImmutableList.of() : slots.indicators());
    }

    /** The views, made when they are looked at. */
    private static final class Indicators extends AbstractList<IndicatorEvaluation> implements RandomAccess {

        private final WordGrounds grounds;
        private final List<DossierLayout.OfIndicator> slots;

        Indicators(WordGrounds grounds, List<DossierLayout.OfIndicator> slots) {
            this.grounds = grounds;
            this.slots = slots;
        }

        @Override
        public IndicatorEvaluation get(int index) {
            return new IndicatorEvaluation(grounds, slots.get(index));
        }

        @Override
        public int size() {
            return slots.size();
        }

        @Override
        public Iterator<IndicatorEvaluation> iterator() {
            return new Walk<>(size()) {
                @Override
                IndicatorEvaluation at(int index) {
                    return get(index);
                }
            };
        }
    }

    /**
     * Returns whether the law has indicators of this criterion that the tables do not hold, so that those judged
     * can fail it but not fulfil it. A finding on the whole is not touched by that: whoever made it had the law.
     */
    public boolean isIncomplete() {
        return !attested() && LawOnDay.isIncomplete(slots.criterion());
    }

    /** Returns the number of the criterion. */
    public String no() {
        return criterion().no();
    }

    /** Returns the name of the criterion. */
    public String name(Language language) {
        return criterion().name(language);
    }

    /** Returns whether both say the same of the same criterion, down to each part. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CriterionEvaluation that
                && verdict() == that.verdict()
                && attested() == that.attested()
                && criterion().equals(that.criterion())
                && reason().equals(that.reason())
                && indicators().equals(that.indicators());
    }

    @Override
    public int hashCode() {
        return Objects.hash(no(), verdict(), attested());
    }

    /** Returns number, verdict and reason. */
    @Override
    public String toString() {
        return no() + " " + verdict() + reason().map(why -> " " + why).orElse("");
    }
}
