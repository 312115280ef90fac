package vn.ntm.criteria.finance;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** By what a total is divided into parts (tiêu thức phân tổ). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Dimension {
    /** Investment and recurrent (theo tính chất vốn). */
    NATURE("theo tính chất vốn", "by nature"),
    /** The sources that a source consists of (theo nguồn vốn). */
    SOURCE("theo nguồn vốn", "by source"),
    /** The years of a period (theo năm). */
    YEAR("theo năm", "by year");

    private final String vietnamese;
    private final String english;

    Dimension(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the dimension in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
