package vn.ntm.criteria.finance;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * From which plan money comes that is spent in some years (nguồn gốc kế hoạch). How carried-over money enters the rate of
 * disbursement is not known to us, so the two are never added.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PlanOrigin {
    /** The plan of these very years (kế hoạch giao trong kỳ). */
    OF_THESE_YEARS("", ""),
    /** Plans of earlier years, carried over into these (kế hoạch các năm trước kéo dài, chuyển sang). */
    CARRIED_OVER(", kế hoạch các năm trước chuyển sang", ", carried over from earlier years");

    private final String vietnamese;
    private final String english;

    PlanOrigin(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String suffix(Language language) {
        return language.choose(vietnamese, english);
    }
}
