package vn.ntm.io.json.document.finance;

import java.util.List;
import vn.ntm.criteria.finance.CapitalEntry;
import vn.ntm.criteria.finance.CapitalLedger;

/** A {@link CapitalLedger}: its figures in the order given. The tree of sources is that of the reader. */
record LedgerWire(List<CapitalEntry> entries) {

    static LedgerWire of(CapitalLedger ledger) {
        return new LedgerWire(ledger.entries());
    }

    CapitalLedger toValue() {
        return CapitalLedger.of(entries);
    }
}
