package vn.ntm.criteria.validation;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** How grave a finding about values is (mức độ). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Severity {
    /** The values cannot all be right. */
    ERROR("lỗi", "error"),
    /** The values can be right, but seldom are. */
    WARNING("cảnh báo", "warning");

    private final String vietnamese;
    private final String english;

    Severity(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the severity in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
