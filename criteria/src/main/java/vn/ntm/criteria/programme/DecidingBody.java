package vn.ntm.criteria.programme;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** A body or office that recognises, announces or revokes (cấp có thẩm quyền). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DecidingBody {
    /** Thủ tướng Chính phủ. */
    PRIME_MINISTER("Thủ tướng Chính phủ", "the prime minister"),
    /** Chủ tịch UBND cấp tỉnh: the person, not the committee. */
    PROVINCE_CHAIR("Chủ tịch UBND cấp tỉnh", "the chair of the provincial people's committee"),
    /** UBND cấp tỉnh. */
    PROVINCE_COMMITTEE("UBND cấp tỉnh", "the provincial people's committee"),
    /** UBND cấp huyện, to 2025-06-30. */
    DISTRICT_COMMITTEE("UBND cấp huyện", "the district people's committee");

    private final String vietnamese;
    private final String english;

    DecidingBody(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the body in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
