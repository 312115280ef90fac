package vn.ntm.io.json.document.validation;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.criteria.validation.RateCounts;
import vn.ntm.criteria.validation.ValueFinding;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.criteria.validation}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ValidationDocuments {

    private ValidationDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-rate-counts", RateCounts.class)
                .document("ntm-compared-value", ValueFinding.Value.class)
                .document("ntm-value-finding", ValueFinding.class);
    }
}
