package vn.ntm.criteria.reconcile.statement;

import org.apiguardian.api.API;

/** The slips that a report is suspected of (loại sai sót nghi vấn). A list that only grows. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum SuspicionKind {
    /** Two neighbouring digits are exchanged (đảo chữ số). */
    TRANSPOSED_DIGITS,
    /** The point is off by one place, or a zero is missing or too many (sai 10 lần). */
    FACTOR_OF_TEN,
    /** The step of the unit is off, such as million for billion (sai 1.000 lần). */
    FACTOR_OF_THOUSAND,
    /** A digit was left out (thiếu chữ số). */
    DROPPED_DIGIT,
    /** A digit is one too many (thừa chữ số). */
    EXTRA_DIGIT,
    /** Two figures stand in each other's place (đổi chỗ hai số). */
    SWAPPED_PAIR,
    /** A line of a sum is already within another line (tính trùng). */
    NESTED_LINE,
    /** Several shares are of another whole than the one named (khác mẫu số). */
    OTHER_DENOMINATOR
}
