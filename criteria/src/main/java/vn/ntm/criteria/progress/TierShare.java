package vn.ntm.criteria.progress;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Tier;

/**
 * The share of the units that are certified as a tier, with its whole named (tỷ lệ đạt chuẩn).
 *
 * @param tier the tier
 * @param whole what it is a share of
 * @param share the units certified as the tier, of that
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TierShare(Tier tier, Whole whole, Ratio share) {

    /** Returns the share with tier and whole: {@code nông thôn mới nâng cao: 22,1 % số đơn vị đã được công nhận (1331/6022)}. */
    public String toText(int scale, Language language) {
        return text(tier, whole, RatioRange.exactly(share), scale, language);
    }

    static String text(Tier tier, Whole whole, RatioRange share, int scale, Language language) {
        return tier.name(language) + ": " + share.toPercentText(scale, language) + language.choose(" ", " of ")
                + whole.toText(language) + " (" + share + ")";
    }
}
