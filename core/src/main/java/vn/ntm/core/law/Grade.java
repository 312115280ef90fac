package vn.ntm.core.law;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * How sure this library is of a value of the law (mức độ tin cậy). The annexes of several decisions could
 * not be read whole; a value carries its grade instead of pretending.
 */
@API(status = API.Status.STABLE, since = "0.1")
public enum Grade {
    /** Read in a cited source. */
    VERIFIED("đã kiểm chứng", "verified"),
    /** Not read in the act, but sources agree on it. */
    CORROBORATED("nhiều nguồn thống nhất", "corroborated"),
    /** Believed, not read anywhere: decides only where the caller accepts it. */
    UNVERIFIED("chưa kiểm chứng", "unverified"),
    /** The law has a value here and it is not known to us. */
    UNKNOWN("chưa biết", "unknown");

    private final String vietnamese;
    private final String english;

    Grade(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns whether a value of this grade decides without the caller's consent. */
    public boolean decides() {
        return this == VERIFIED || this == CORROBORATED;
    }

    /** Returns the grade in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
