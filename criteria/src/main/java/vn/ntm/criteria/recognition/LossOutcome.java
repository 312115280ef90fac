package vn.ntm.criteria.recognition;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** What an evaluation means for a certificate that the unit has (kết quả rà soát danh hiệu). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum LossOutcome {
    /** Every criterion is met. */
    KEEP("duy trì", "keep"),
    /**
     * Criteria are unmet, and no case of revocation is reached: not maintained, which is not revoked. The unit keeps its
     * certificate, and mends.
     */
    REVIEW("chưa duy trì, cần rà soát", "not maintained, to be reviewed"),
    /** A case of revocation is reached; the decision is that of the authority. */
    REVOKE("thuộc trường hợp thu hồi", "a case of revocation"),
    /** It depends on what is undetermined, or on rules that are not known. */
    UNDETERMINED("chưa xác định", "undetermined");

    private final String vietnamese;
    private final String english;

    LossOutcome(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the outcome in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
