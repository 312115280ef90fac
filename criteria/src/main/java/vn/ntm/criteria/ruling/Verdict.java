package vn.ntm.criteria.ruling;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** The answer to whether something that the law asks for holds (kết luận). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Verdict {
    /** Đạt. */
    MET("đạt", "met"),
    /** Chưa đạt. */
    NOT_MET("chưa đạt", "not met"),
    /** Không áp dụng: the law asks for it only under a condition that the unit does not have. */
    NOT_APPLICABLE("không áp dụng", "not applicable"),
    /** Chưa xác định, for a named {@link UndeterminedReason}. */
    UNDETERMINED("chưa xác định", "undetermined");

    private final String vietnamese;
    private final String english;

    Verdict(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the verdict in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
