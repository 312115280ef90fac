package vn.ntm.io.json.document.livelihood;

import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Computed;
import vn.ntm.criteria.livelihood.AmountChange;
import vn.ntm.criteria.livelihood.RelativeChange;
import vn.ntm.io.json.binding.tables.Tables;

/** An {@link AmountChange}: the two amounts, and the change. */
record AmountChangeWire(Optional<Decimal> earlier, Optional<Decimal> later, Changed outcome) {

    /** The change, as an amount and as a part of the earlier amount. */
    record Changed(Computed<Decimal> difference, Computed<RelativeChange> relative) {}

    static AmountChangeWire of(AmountChange change, Tables tables) {
        return new AmountChangeWire(
                change.earlier(), change.later(), new Changed(change.difference(), change.relative()));
    }

    AmountChange toValue(Tables tables) {
        return new AmountChange(earlier, later);
    }
}
