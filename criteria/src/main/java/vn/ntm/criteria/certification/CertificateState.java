package vn.ntm.criteria.certification;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** What a certificate is worth on a day (tình trạng danh hiệu). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CertificateState {
    /** Còn hiệu lực. */
    IN_FORCE("còn hiệu lực", "in force"),
    /** Còn hiệu lực nhưng chưa duy trì: a review found criteria unmet. It is not revoked. */
    NOT_MAINTAINED("còn hiệu lực, chưa duy trì đủ tiêu chí", "in force, not maintained"),
    /** Đã thu hồi. */
    REVOKED("đã bị thu hồi", "revoked"),
    /** Hết ý nghĩa: the unit became part of one that no criteria set judges, or passed through such a one. */
    LAPSED("không còn thuộc đối tượng xét", "lapsed"),
    /**
     * Chưa quyết định: the unit became part of another, and nobody is known to have decided what that one is at this tier.
     */
    CARRIED_UNDECIDED("chưa có quyết định sau sắp xếp", "undecided after reorganisation");

    private final String vietnamese;
    private final String english;

    CertificateState(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns whether the unit is certified: in force, maintained or not. */
    public boolean isHeld() {
        return this == IN_FORCE || this == NOT_MAINTAINED;
    }

    /** Returns the state in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
