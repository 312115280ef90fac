package vn.ntm.criteria.finance;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** What money of the budget may be spent on (tính chất vốn). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CapitalNature {
    /** Development investment: works and equipment (vốn đầu tư phát triển). */
    INVESTMENT("vốn đầu tư phát triển", "development investment"),
    /** Recurrent money: support, training, upkeep (vốn sự nghiệp, kinh phí thường xuyên). */
    RECURRENT("vốn sự nghiệp", "recurrent expenditure");

    private final String vietnamese;
    private final String english;

    CapitalNature(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the name. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
