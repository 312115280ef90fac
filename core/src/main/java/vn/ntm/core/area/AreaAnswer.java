package vn.ntm.core.area;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** Whether a unit is of a kind of area on a day. */
@API(status = API.Status.STABLE, since = "0.1")
public enum AreaAnswer {
    /** A list names the unit. */
    YES("có", "yes"),
    /** A list that is known to be whole does not name it. */
    NO("không", "no"),
    /** No list at hand decides; that is not to say no. */
    UNKNOWN("chưa rõ", "unknown");

    private final String vietnamese;
    private final String english;

    AreaAnswer(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the answer in a word. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
