package vn.ntm.criteria.livelihood;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** What a poverty review counts (đơn vị rà soát). A rate by households and one by persons are different rates. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PovertyBasis {
    /** Households (hộ). */
    HOUSEHOLDS("hộ", "households"),
    /** Persons in them (khẩu, nhân khẩu). */
    PERSONS("nhân khẩu", "persons");

    private final String vietnamese;
    private final String english;

    PovertyBasis(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the name. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
