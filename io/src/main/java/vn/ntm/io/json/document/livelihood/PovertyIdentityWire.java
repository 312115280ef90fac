package vn.ntm.io.json.document.livelihood;

import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Computed;
import vn.ntm.criteria.livelihood.PovertyBasis;
import vn.ntm.criteria.livelihood.PovertyIdentity;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link PovertyIdentity}: the three figures, and by how much they disagree. */
record PovertyIdentityWire(
        Optional<Decimal> poor,
        Optional<Decimal> nearPoor,
        Optional<Decimal> both,
        Optional<PovertyBasis> basis,
        Computed<Decimal> outcome) {

    static PovertyIdentityWire of(PovertyIdentity identity, Tables tables) {
        return new PovertyIdentityWire(
                identity.poor(), identity.nearPoor(), identity.both(), identity.basis(), identity.excess());
    }

    PovertyIdentity toValue(Tables tables) {
        return new PovertyIdentity(poor, nearPoor, both, basis);
    }
}
