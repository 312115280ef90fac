package vn.ntm.io.json.document.finance;

import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.criteria.finance.CapitalPart;
import vn.ntm.criteria.finance.CapitalShare;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link CapitalShare}: part and whole, and their ratio. */
record ShareWire(CapitalPart part, CapitalPart whole, Computed<Ratio> outcome) {

    static ShareWire of(CapitalShare share, Tables tables) {
        return new ShareWire(share.part(), share.whole(), share.ratio());
    }

    CapitalShare toValue(Tables tables) {
        return new CapitalShare(part, whole);
    }
}
