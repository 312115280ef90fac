package vn.ntm.io.json.document.ocop;

import java.util.List;
import vn.ntm.criteria.ocop.OcopCertificate;
import vn.ntm.criteria.ocop.OcopRegister;

/** An {@link OcopRegister}: its certificates, those of a product together and the newest first. */
record RegisterWire(List<OcopCertificate> certificates) {

    static RegisterWire of(OcopRegister register) {
        return new RegisterWire(register.certificates());
    }

    OcopRegister toValue() {
        return OcopRegister.of(certificates);
    }
}
