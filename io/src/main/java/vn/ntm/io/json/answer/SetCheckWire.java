package vn.ntm.io.json.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.view.Coverage;
import vn.ntm.io.law.SetCheck;

/** A {@link SetCheck} as JSON shows it: what needs a person, warnings included, as failures. */
record SetCheckWire(
        @Nullable String set, int rows, @Nullable String complete, List<FailureWire> failures) {

    static SetCheckWire of(SetCheck check) {
        return new SetCheckWire(
                check.set().orElse(null),
                check.rows(),
                check.coverage().map(Coverage::toString).orElse(null),
                check.findings().stream().map(FailureWire::of).toList());
    }
}
