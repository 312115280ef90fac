package vn.ntm.io.json.answer;

import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;

/** A {@link Failure} as JSON shows it, in an object of its own so that a line tells itself from an answer. */
record FailureWire(ProblemWire failure) {

    /** The failure itself. */
    record ProblemWire(
            String file,
            int line,
            int column,
            @Nullable String header,
            @Nullable String raw,
            FailureReason reason,
            String messageVi,
            String messageEn) {}

    static FailureWire of(Failure failure) {
        return new FailureWire(new ProblemWire(
                failure.origin().file(),
                failure.origin().line(),
                failure.origin().column(),
                failure.origin().header().orElse(null),
                failure.origin().raw().orElse(null),
                failure.reason(),
                failure.message(Language.VI),
                failure.message(Language.EN)));
    }
}
