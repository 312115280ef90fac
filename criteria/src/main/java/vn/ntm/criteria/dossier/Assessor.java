package vn.ntm.criteria.dossier;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** Who made an observation. Observations of different assessors stand side by side; a policy says which decides. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Assessor {
    /** The unit itself (tự đánh giá). */
    SELF("tự đánh giá", "self-assessment"),
    /** The level above, checking the dossier (thẩm tra). */
    VERIFICATION("thẩm tra", "verification"),
    /** The deciding body's council (thẩm định). */
    APPRAISAL("thẩm định", "appraisal");

    private final String vietnamese;
    private final String english;

    Assessor(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the assessor in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
