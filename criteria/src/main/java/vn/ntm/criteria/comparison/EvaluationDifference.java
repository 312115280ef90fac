package vn.ntm.criteria.comparison;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.SubjectLink;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;

/**
 * What came out otherwise in one evaluation than in another (chênh lệch giữa hai kết quả đánh giá).
 *
 * <p>Within one set, with whatever levels laid over it, criteria and indicators belong together by their numbers, and
 * only those that differ are listed. Of two sets a number says nothing: 10 of one is not 10 of the other. There criteria
 * belong together where a {@link SubjectLink} says so, all such pairs are listed, and every other criterion and every
 * indicator is in one set only.
 *
 * @param before the one
 * @param after the other
 * @param criteria the criteria that differ, in the order of the one set, then those of the other alone
 * @param indicators the indicators that differ, in the same order
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EvaluationDifference(
        Evaluation before, Evaluation after, List<CriterionChange> criteria, List<IndicatorChange> indicators) {

    /** Copies the lists. */
    public EvaluationDifference {
        criteria = List.copyOf(criteria);
        indicators = List.copyOf(indicators);
    }

    /**
     * A criterion before and after.
     *
     * @param before the verdict on it before; absent where only the other set has it
     * @param after the verdict on it after; absent where only the one set has it
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record CriterionChange(Optional<CriterionEvaluation> before, Optional<CriterionEvaluation> after) {

        /** Returns the number before, else after. */
        public String no() {
            return before.or(() -> after).orElseThrow().no();
        }

        CriterionChange reversed() {
            return new CriterionChange(after, before);
        }
    }

    /**
     * An indicator before and after.
     *
     * @param before the verdict on it before; absent where only the other set asks for it, or where its criterion was
     *     found met or not as a whole
     * @param after the verdict on it after; absent likewise
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record IndicatorChange(Optional<IndicatorEvaluation> before, Optional<IndicatorEvaluation> after) {

        /** Returns the number before, else after. */
        public String no() {
            return before.or(() -> after).orElseThrow().no();
        }

        IndicatorChange reversed() {
            return new IndicatorChange(after, before);
        }
    }

    /** Returns the difference of two evaluations; of two sets no criteria belong together. */
    public static EvaluationDifference between(Evaluation before, Evaluation after) {
        return between(before, after, List.of());
    }

    /**
     * Returns the difference of two evaluations.
     *
     * @param links which criteria of two sets are about the same subject, in either direction; not used within one set
     */
    public static EvaluationDifference between(Evaluation before, Evaluation after, List<SubjectLink> links) {
        Pairing pairing = new Pairing(before, after, links);
        return new EvaluationDifference(before, after, pairing.criteria(), pairing.indicators());
    }

    /** Returns whether both are by one set, with whatever levels laid over it. */
    public boolean isOfOneSet() {
        return before.set().id().equals(after.set().id());
    }

    /** Returns whether the verdict on the set, or the reason for it, differs. */
    public boolean changesVerdict() {
        return before.verdict() != after.verdict() || !before.reason().equals(after.reason());
    }

    /** Returns whether the number of criteria met differs, or the number that the law has. */
    public boolean changesRange() {
        return !before.criteriaMet().equals(after.criteriaMet())
                || !before.set().size().equals(after.set().size());
    }

    /** Returns whether both answer alike; what they were asked may still differ, see {@link #inputs}. */
    public boolean isEmpty() {
        return isOfOneSet() && !changesVerdict() && !changesRange() && criteria.isEmpty() && indicators.isEmpty();
    }

    /** Returns what the two were asked otherwise, observations apart. */
    public List<Input> inputs() {
        List<Input> differing = new ArrayList<>();
        for (Input input : Input.values()) {
            if (!input.of(before).equals(input.of(after))) {
                differing.add(input);
            }
        }
        return List.copyOf(differing);
    }

    /** Returns the difference from the other side. */
    public EvaluationDifference reversed() {
        ImmutableList.Builder<CriterionChange> criteriaBack = ImmutableList.builder();
        ImmutableList.Builder<IndicatorChange> indicatorsBack = ImmutableList.builder();
        criteria.forEach(change -> criteriaBack.add(change.reversed()));
        indicators.forEach(change -> indicatorsBack.add(change.reversed()));
        return new EvaluationDifference(after, before, criteriaBack.build(), indicatorsBack.build());
    }

    /** Returns the difference as people read it, one change a line, lines ending in a line feed. */
    public String toText(Language language) {
        return new DifferenceText(this, language).text();
    }
}
