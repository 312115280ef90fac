package vn.ntm.core.unit;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** The level of a unit (cấp đơn vị hành chính), from large to small. Since 2025-07-01 there is no district level. */
@API(status = API.Status.STABLE, since = "0.1")
public enum UnitLevel {
    /** Province or central city (cấp tỉnh): codes of two digits. */
    PROVINCE(2, "cấp tỉnh", "province level"),
    /** District (cấp huyện): codes of three digits, to 2025-06-30. */
    DISTRICT(3, "cấp huyện", "district level"),
    /** Commune (cấp xã): codes of five digits. */
    COMMUNE(5, "cấp xã", "commune level"),
    /** Village or residential group (thôn, tổ dân phố), which is no tier of government and has no national code. */
    VILLAGE(0, "thôn, tổ dân phố", "village level");

    private final int digits;
    private final String vietnamese;
    private final String english;

    UnitLevel(int digits, String vietnamese, String english) {
        this.digits = digits;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns how many digits the national codes of this level have; 0 for villages, which have none. */
    public int digits() {
        return digits;
    }

    /** Returns the level in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
