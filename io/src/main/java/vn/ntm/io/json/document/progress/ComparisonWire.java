package vn.ntm.io.json.document.progress;

import java.util.Optional;
import vn.ntm.core.result.Computed;
import vn.ntm.criteria.programme.Target;
import vn.ntm.criteria.progress.Measure;
import vn.ntm.criteria.progress.ProgressOnDay;
import vn.ntm.criteria.progress.RatioRange;
import vn.ntm.criteria.progress.TargetComparison;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link TargetComparison}: the target and the progress, and whether it is reached. */
record ComparisonWire(Target target, ProgressOnDay now, Compared outcome) {

    /** Whether the target is reached, and what is missing. */
    record Compared(
            Optional<Measure> measure,
            TargetComparison.Outcome result,
            Computed<RatioRange> gap,
            Computed<RatioRange> neededPerMonth,
            Computed<RatioRange> neededPerYear) {}

    static ComparisonWire of(TargetComparison comparison, Tables tables) {
        return new ComparisonWire(
                comparison.target(),
                comparison.now(),
                new Compared(
                        comparison.measure(),
                        comparison.outcome(),
                        comparison.gap(),
                        comparison.neededPerMonth(),
                        comparison.neededPerYear()));
    }

    TargetComparison toValue(Tables tables) {
        return TargetComparison.of(target, now);
    }
}
