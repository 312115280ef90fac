package vn.ntm.criteria.dossier;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** What a competent body finds of an indicator, a part or a whole criterion (kết quả đánh giá). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Finding {
    /** Đạt. */
    MET("đạt", "met"),
    /** Chưa đạt. */
    NOT_MET("chưa đạt", "not met");

    private final String vietnamese;
    private final String english;

    Finding(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the finding in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
