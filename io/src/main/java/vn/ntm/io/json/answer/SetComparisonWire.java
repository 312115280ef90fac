package vn.ntm.io.json.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.comparison.SetComparison;
import vn.ntm.criteria.dossier.Subject;

/** A {@link SetComparison} as JSON shows it: the two evaluations side by side, and what was not carried over. */
record SetComparisonWire(DifferenceWire difference, List<LeftWire> left) {

    /** An observation that was not carried over; of criterion and indicator one is null. */
    record LeftWire(
            @Nullable String criterion,
            @Nullable String indicator,
            ObservationWire observation,
            SetComparison.Cause cause) {

        static LeftWire of(SetComparison.Left left) {
            Subject subject = left.observation().subject();
            boolean whole = subject.kind() == Subject.Kind.CRITERION;
            return new LeftWire(
                    whole ? subject.no() : null,
                    whole ? null : subject.no(),
                    ObservationWire.of(left.observation()),
                    left.cause());
        }
    }

    static SetComparisonWire of(SetComparison comparison) {
        return new SetComparisonWire(
                DifferenceWire.of(comparison.difference()),
                comparison.left().stream().map(LeftWire::of).toList());
    }
}
