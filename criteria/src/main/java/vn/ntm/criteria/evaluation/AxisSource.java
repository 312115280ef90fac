package vn.ntm.criteria.evaluation;

import org.apiguardian.api.API;

/** Where the region or group of a unit comes from. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum AxisSource {
    /** The dossier states it. */
    GIVEN,
    /** The register of units knows the province, and with it the region. */
    REGISTER
}
