package vn.ntm.criteria.ruling;

import org.apiguardian.api.API;

/** What a verdict rests on. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Basis {
    /** A measured value against a threshold. */
    MEASURED,
    /** The finding of a competent body. */
    ATTESTED
}
