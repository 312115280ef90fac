package vn.ntm.criteria.progress;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Tier;

/**
 * What a share of certified units is a share of (mẫu số). Reports use both under the same words: 1,331 advanced communes
 * are 16.3 % of all 8,177 and 22.1 % of the 6,022 that are certified.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Whole {
    /** All units, certified or not (tổng số đơn vị). */
    ALL_UNITS("tổng số đơn vị", "all"),
    /** The units that are certified as anything (số đơn vị đã được công nhận). */
    CERTIFIED_UNITS("số đơn vị đã được công nhận", "those certified");

    private final String vietnamese;
    private final String english;

    Whole(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    private long count(Progress progress) {
        return this == ALL_UNITS ? progress.units() : progress.certified() + progress.unasked();
    }

    /** Returns the share of a tier: least where no unit holds it of which nobody said what it holds, most where each does. */
    RatioRange share(Progress progress, Tier tier) {
        long certified = progress.certified(tier);
        return RatioRange.of(CountRange.of(certified, certified + progress.unasked()), count(progress));
    }

    /** Returns the whole in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
