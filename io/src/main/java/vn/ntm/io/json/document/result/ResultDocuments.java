package vn.ntm.io.json.document.result;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.Origin;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.core.result}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ResultDocuments {

    private ResultDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-origin", Origin.class, OriginWire.class, OriginWire::of, OriginWire::toValue)
                .document("ntm-failure", Failure.class, FailureWire.class, FailureWire::of, FailureWire::toValue);
    }
}
