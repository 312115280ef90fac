package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.Criterion;

/**
 * The verdict on a criterion.
 *
 * @param criterion what was judged
 * @param verdict the verdict
 * @param reason why it is undetermined, if it is
 * @param attested whether it was found met or not met as a whole
 * @param indicators the verdicts on its indicators; empty where it was attested as a whole, because such a
 *     finding says nothing of each
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

    /** Returns the number of the criterion. */
    public String no() {
        return criterion.no();
    }

    /** Returns the name of the criterion. */
    public String name(Language language) {
        return criterion.name(language);
    }
}
