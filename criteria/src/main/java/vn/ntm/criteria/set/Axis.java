package vn.ntm.criteria.set;

import org.apiguardian.api.API;

/** By what the columns of a criteria set differ. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Axis {
    /** One column for all (chỉ tiêu chung). */
    GENERAL,
    /** By economic region (vùng), in the sets to 2025. */
    REGION,
    /** By group of communes (nhóm xã), in the sets from 2026. */
    GROUP
}
