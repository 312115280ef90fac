package vn.ntm.io.json.document.result;

import java.util.Map;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;

/** A {@link Failure}. Its sentences are left out: they follow from reason and attributes, and are reworded. */
record FailureWire(FailureReason reason, Origin origin, Map<String, String> attributes) {

    static FailureWire of(Failure failure) {
        return new FailureWire(failure.reason(), failure.origin(), failure.attributes());
    }

    Failure toValue() {
        return Failure.builder()
                .reason(reason)
                .origin(origin)
                .putAllAttributes(attributes)
                .build();
    }
}
