package vn.ntm.criteria.reconcile;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * By which rule a wording stands for a range of values (cách hiểu số ước lượng). Nothing says how near "khoảng" is, so
 * it never gets a tolerance: it stands for what rounds to its digits.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum WordingRule {
    /** What rounds half up to all digits that are printed: {@code 72,75%}, {@code khoảng 73%}. */
    PRINTED_DIGITS("làm tròn đến chữ số in ra", "rounded half up to the digits printed"),
    /**
     * What rounds half up to the last digit that is not one of the zeros an integer ends with: {@code khoảng 2.900} is
     * from 2,850 to under 2,950. Only where the caller asks for it, because nothing tells 2.900 from 2.900.
     */
    SIGNIFICANT_DIGITS(
            "làm tròn đến chữ số cuối khác 0", "rounded half up to the last digit of the integer that is not zero"),
    /** What lies on one side of it, not rounded first: {@code hơn 50%}, {@code gần 224}, {@code ≥ 90%}. */
    BOUND("giới hạn một phía, so sánh không làm tròn", "a bound on one side, compared unrounded"),
    /** From one end to the other, both rounded half up to the finer digits of the two: {@code 39-40%}. */
    RANGE_ENDS("hai đầu làm tròn đến chữ số in ra", "both ends rounded half up to the digits printed");

    private final String vietnamese;
    private final String english;

    WordingRule(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the rule in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
