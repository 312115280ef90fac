package vn.ntm.io.json.document.certification;

import java.util.List;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.CertificationLedger;

/** A {@link CertificationLedger}: its events in the order in which they arrived. */
record LedgerWire(boolean complete, List<CertificationEvent> events) {

    static LedgerWire of(CertificationLedger ledger) {
        return new LedgerWire(ledger.isComplete(), ledger.events());
    }

    CertificationLedger toValue() {
        CertificationLedger ledger = CertificationLedger.of(events);
        return complete ? ledger.asComplete() : ledger;
    }
}
