package vn.ntm.criteria.catalog;

import org.apiguardian.api.API;

/** What kind of finding a requirement asks for. A closed list that grows with the sets that are built. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum RequirementKind {
    /** Yes or no, as a competent body finds (Đạt, Chưa đạt). */
    ATTESTED,
    /** A number that a threshold decides. */
    NUMBER,
    /** Every part must hold. */
    ALL_OF
}
