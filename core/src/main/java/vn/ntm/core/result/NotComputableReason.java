package vn.ntm.core.result;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** Why a calculation has no answer. A closed list that only grows at its end. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum NotComputableReason {
    /** The whole is zero, so a share or mean of it means nothing. */
    ZERO_DENOMINATOR("mẫu số bằng 0", "the denominator is zero"),
    /** A figure that the calculation needs was not given. */
    MISSING_OPERAND("thiếu số liệu để tính", "a figure is missing"),
    /** What was given for a figure is not a number, or for a band of numbers not a band. */
    NOT_A_NUMBER("số liệu không phải là số", "a figure is not a number"),
    /** The kind of calculation is not known to this library. */
    UNKNOWN_KIND("không hỗ trợ loại phép tính này", "the kind of calculation is not known"),
    /** The figures bound the answer on one side only, as a share printed as 0 does its whole. */
    UNBOUNDED("số liệu chỉ chặn được một phía", "the figures bound it on one side only"),
    /** A unit that the figure counts whole lies in several units on the other day. */
    UNIT_DIVIDED("có đơn vị bị chia tách", "a unit was divided"),
    /** The tables do not know what became of a unit that the figure counts. */
    SUCCESSOR_UNKNOWN("không rõ đơn vị kế thừa", "what became of a unit is not known"),
    /** The two figures are counts by different criteria sets. */
    DIFFERENT_SETS("hai số liệu tính theo hai bộ tiêu chí khác nhau", "the figures go by different criteria sets"),
    /** The day by which something is to be reached is not after the day of the figure. */
    NO_TIME_LEFT("không còn thời gian", "no time is left"),
    /** The parts add up to different totals by different ways of dividing, and none was stated. */
    PARTS_DISAGREE("các cách cộng số liệu thành phần cho kết quả khác nhau", "the parts add up to different totals"),
    /** What is given as a part is more than its whole. */
    PART_EXCEEDS_WHOLE("số thành phần lớn hơn tổng số", "a part is more than its whole"),
    /** No rule of the law is known for that day. */
    LAW_UNKNOWN("chưa biết quy định áp dụng vào ngày đó", "no rule of the law is known for that day");

    private final String vietnamese;
    private final String english;

    NotComputableReason(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the reason in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
