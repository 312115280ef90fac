package vn.ntm.io.json.document.livelihood;

import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.criteria.livelihood.PercentagePoints;
import vn.ntm.criteria.livelihood.RateChange;
import vn.ntm.criteria.livelihood.RelativeChange;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link RateChange}: the two rates, and the change. */
record RateChangeWire(Computed<Ratio> earlier, Computed<Ratio> later, Changed outcome) {

    /** The change, in percentage points and as a part of the earlier rate. */
    record Changed(Computed<PercentagePoints> points, Computed<RelativeChange> relative) {}

    static RateChangeWire of(RateChange change, Tables tables) {
        return new RateChangeWire(change.earlier(), change.later(), new Changed(change.points(), change.relative()));
    }

    RateChange toValue(Tables tables) {
        return new RateChange(earlier, later);
    }
}
