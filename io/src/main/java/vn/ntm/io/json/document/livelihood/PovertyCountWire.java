package vn.ntm.io.json.document.livelihood;

import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.livelihood.PovertyBasis;
import vn.ntm.criteria.livelihood.PovertyCount;

/** A {@link PovertyCount}; what was not counted has no property. */
record PovertyCountWire(
        PovertyBasis basis,
        Optional<Decimal> all,
        Optional<Decimal> poor,
        Optional<Decimal> nearPoor,
        Optional<Decimal> both) {

    static PovertyCountWire of(PovertyCount count) {
        return new PovertyCountWire(count.basis(), count.all(), count.poor(), count.nearPoor(), count.both());
    }

    PovertyCount toValue() {
        return PovertyCount.of(basis)
                .all(all)
                .poor(poor)
                .nearPoor(nearPoor)
                .both(both)
                .build();
    }
}
