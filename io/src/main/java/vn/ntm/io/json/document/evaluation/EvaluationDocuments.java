package vn.ntm.io.json.document.evaluation;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.criteria.evaluation.Distance;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Explanation;
import vn.ntm.criteria.evaluation.Gap;
import vn.ntm.criteria.ruling.Amount;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.io.json.binding.Document;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.criteria.evaluation} and of the values of {@code vn.ntm.criteria.ruling}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class EvaluationDocuments {

    private EvaluationDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-policy", Policy.class)
                .document("ntm-amount", Amount.class)
                .document("ntm-distance", Distance.class)
                .derived(
                        "ntm-evaluation",
                        Evaluation.class,
                        EvaluationWire.class,
                        EvaluationWire::of,
                        EvaluationWire::toValue,
                        new Document.Ahead<>(EvaluationWire::judged, EvaluationWire::requireReleases))
                .derived(
                        "ntm-explanation",
                        Explanation.class,
                        ExplanationWire.class,
                        ExplanationWire::of,
                        ExplanationWire::toValue)
                .derived("ntm-gap", Gap.class, GapWire.class, GapWire::of, GapWire::toValue);
    }
}
