package vn.ntm.io.json.document.comparison;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.criteria.comparison.EvaluationDifference;
import vn.ntm.criteria.comparison.SetComparison;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.criteria.comparison}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ComparisonDocuments {

    private ComparisonDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .derived(
                        "ntm-evaluation-difference",
                        EvaluationDifference.class,
                        DifferenceWire.class,
                        DifferenceWire::of,
                        DifferenceWire::toValue)
                .document("ntm-not-carried-over", SetComparison.Left.class)
                .derived(
                        "ntm-set-comparison",
                        SetComparison.class,
                        SetComparisonWire.class,
                        SetComparisonWire::of,
                        SetComparisonWire::toValue);
    }
}
