package vn.ntm.criteria.evaluation;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * Why an evaluation came out as it did (giải trình kết quả đánh giá): a tree of typed steps from the set to each
 * comparison, with what was observed and by whom, what is required, by which act, how sure we are of it, and how far the
 * one is from the other. The same evaluation gives the same steps, and these the same text to the byte.
 *
 * @param set the first step, from which all others are reached
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Explanation(ExplanationStep.OfSet set) {

    /** Returns the explanation of an evaluation. */
    public static Explanation of(Evaluation evaluation) {
        return new Explanation(new ExplanationMaker(evaluation).set());
    }

    /** Returns all of it as an official reads it, one statement a line, lines ending in a line feed. */
    public String toText(Language language) {
        return new ExplanationText(set.evaluation(), language).text(set);
    }
}
