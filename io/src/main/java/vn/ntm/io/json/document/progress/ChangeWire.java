package vn.ntm.io.json.document.progress;

import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.criteria.progress.Change;
import vn.ntm.criteria.progress.Measure;
import vn.ntm.criteria.progress.ProgressOnDay;
import vn.ntm.criteria.progress.RatioRange;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link Change}: the progress on two days, and how the figure changed. */
record ChangeWire(Measure measure, ProgressOnDay earlier, ProgressOnDay later, Changed outcome) {

    /** The change and its pace. */
    record Changed(
            Computed<RatioRange> difference,
            Ratio months,
            Computed<RatioRange> perMonth,
            Computed<RatioRange> perYear) {}

    static ChangeWire of(Change change, Tables tables) {
        return new ChangeWire(
                change.measure(),
                change.earlier(),
                change.later(),
                new Changed(change.difference(), change.months(), change.perMonth(), change.perYear()));
    }

    Change toValue(Tables tables) {
        return Change.of(measure, earlier, later);
    }
}
