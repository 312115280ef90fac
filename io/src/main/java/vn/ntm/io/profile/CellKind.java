package vn.ntm.io.profile;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** What the cells of a column hold. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CellKind {
    /** Text as it stands. */
    TEXT("văn bản", "text"),
    /** The code of a unit, leading zeros kept. */
    CODE("mã đơn vị", "unit code"),
    /** A whole number of things. */
    COUNT("số đếm", "count"),
    /** A number with or without decimals, marked as the profile says. */
    DECIMAL("số", "number"),
    /** A day: year-month-day. */
    DATE("ngày", "date"),
    /** One of a closed list of words. */
    WORD("từ trong danh sách", "word of a list"),
    /** A word of the vocabulary. */
    RESULT("kết quả", "result"),
    /** A number or a word of the vocabulary. */
    VALUE("số hoặc kết quả", "number or result");

    private final String vietnamese;
    private final String english;

    CellKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the kind in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
