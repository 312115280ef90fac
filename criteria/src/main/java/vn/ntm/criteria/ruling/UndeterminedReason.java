package vn.ntm.criteria.ruling;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * Why something is undetermined (lý do chưa xác định). Where several reasons hold, the first of this list is given: data before
 * law, because that is what the unit can mend.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum UndeterminedReason {
    /** The criteria set is not in force on the day. */
    SET_NOT_IN_FORCE("bộ tiêu chí không có hiệu lực vào ngày này", "the set is not in force on this day"),
    /** It is called not applicable, but the law gives it no condition. */
    NOT_APPLICABLE_REFUSED(
            "quy định không cho phép bỏ qua nội dung này", "the law has no condition under which it does not apply"),
    /** The dossier says that nobody has assessed it. */
    NOT_ASSESSED("chưa đánh giá", "not assessed"),
    /** The dossier says nothing of it, or not what is needed. */
    MISSING_DATA("chưa có số liệu", "no data"),
    /** The level differs by region or group, and that of the unit is not known. */
    AXIS_UNKNOWN("chưa biết vùng hoặc nhóm xã", "region or group not known"),
    /** The level is left to the province or a ministry, and theirs was not given. */
    THRESHOLD_DELEGATED(
            "mức do địa phương hoặc bộ quy định, chưa nạp", "level left to province or ministry, not loaded"),
    /** The law has a level that this library does not know. */
    THRESHOLD_UNKNOWN("chưa biết mức quy định", "required level not known"),
    /** The level is believed but was read nowhere, and the caller does not accept such levels. */
    THRESHOLD_UNVERIFIED("mức quy định chưa kiểm chứng", "required level not verified"),
    /** The law has more indicators or criteria than the tables hold. */
    SET_INCOMPLETE("bảng tiêu chí chưa đủ", "the tables do not hold the whole set");

    private final String vietnamese;
    private final String english;

    UndeterminedReason(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns whether the unit can mend it by assessing or reporting, if only its own region or group. */
    public boolean isMissingAssessment() {
        return switch (this) {
            case NOT_APPLICABLE_REFUSED, NOT_ASSESSED, MISSING_DATA, AXIS_UNKNOWN -> true;
            case SET_NOT_IN_FORCE, THRESHOLD_DELEGATED, THRESHOLD_UNKNOWN, THRESHOLD_UNVERIFIED, SET_INCOMPLETE ->
                false;
        };
    }

    /** Returns the reason in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
