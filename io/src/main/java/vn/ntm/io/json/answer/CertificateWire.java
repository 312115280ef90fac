package vn.ntm.io.json.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CarryRule;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.certification.LedgerOnDay;

/** A {@link Certificate} as JSON shows it; tier and rule by their ids. */
record CertificateWire(
        String tier,
        CertificateState state,
        @Nullable String act,
        String since,
        List<String> origins,
        @Nullable String rule) {

    /** A unit with what it has on a day: one line of the answer to a ledger. */
    record StatusWire(UnitWire unit, List<CertificateWire> certificates) {

        static StatusWire of(LedgerOnDay day, UnitCode code) {
            return new StatusWire(
                    UnitWire.of(day.unitsOnDay().get(code), day.unitsOnDay()),
                    day.of(code).stream().map(CertificateWire::of).toList());
        }
    }

    static CertificateWire of(Certificate certificate) {
        return new CertificateWire(
                certificate.tier().id(),
                certificate.state(),
                certificate.act().orElse(null),
                certificate.since().toString(),
                certificate.origins().stream().map(UnitCode::text).toList(),
                certificate.rule().map(CarryRule::id).orElse(null));
    }
}
