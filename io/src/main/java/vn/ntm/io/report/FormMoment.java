package vn.ntm.io.report;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** The times that the forms of the reports put side by side (mốc số liệu của biểu). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum FormMoment {
    /** The end of the year before (đến 31/12 năm trước). */
    LAST_YEAR_END("đến 31/12 năm trước", "at the end of last year"),
    /** The six months or the year of the report (thực hiện trong kỳ). */
    PERIOD("thực hiện trong kỳ", "in the period"),
    /** The plan for the rest of the year (kế hoạch thời gian còn lại của năm). */
    PLAN("kế hoạch thời gian còn lại của năm", "planned for the rest of the year");

    private final String vietnamese;
    private final String english;

    FormMoment(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the time in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
