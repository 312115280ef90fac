package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Criterion;

/**
 * The verdict on a criterion: met, not met or undetermined. A criterion of which nothing applies to the unit is met.
 *
 * @param criterion what was judged
 * @param verdict the verdict
 * @param reason why it is undetermined, if it is
 * @param attested whether the dossier speaks of it as a whole
 * @param indicators the verdicts on its indicators; empty where the dossier speaks of it as a whole, because a
 *     finding on the whole says nothing of each
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CriterionEvaluation(
        Criterion criterion,
        Verdict verdict,
        Optional<UndeterminedReason> reason,
        boolean attested,
        List<IndicatorEvaluation> indicators) {

    /** Copies the indicators. */
    public CriterionEvaluation {
        indicators = List.copyOf(indicators);
    }

    /**
     * Returns whether the law has indicators of this criterion that the tables do not hold, so that those judged
     * can fail it but not fulfil it. A finding on the whole is not touched by that: whoever made it had the law.
     */
    public boolean isIncomplete() {
        return !attested && isIncomplete(criterion);
    }

    static boolean isIncomplete(Criterion criterion) {
        return !criterion.complete() || criterion.indicators().isEmpty();
    }

    /** Returns the number of the criterion. */
    public String no() {
        return criterion.no();
    }

    /** Returns the name of the criterion. */
    public String name(Language language) {
        return criterion.name(language);
    }
}
