package vn.ntm.core.unit;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** How much of an older unit lies in a newer one. */
@API(status = API.Status.STABLE, since = "0.1")
public enum Part {
    /** All of it (toàn bộ). */
    WHOLE("toàn bộ", "whole"),
    /** Some of it, by area or by people; how much is not known (một phần). */
    PART("một phần", "part");

    private final String vietnamese;
    private final String english;

    Part(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the part in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
