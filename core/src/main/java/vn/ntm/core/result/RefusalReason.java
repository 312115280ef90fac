package vn.ntm.core.result;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** Why a written number, date or act is not taken to mean anything. A closed list that only grows at its end. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum RefusalReason {
    /** Nothing but blanks. */
    EMPTY("không ghi gì", "nothing is written"),
    /** Longer than anything of its kind is. */
    TOO_LONG("quá dài", "it is too long"),
    /** No number, or not one in the style that the caller names. */
    NOT_A_NUMBER("không phải là số theo quy ước đã nêu", "it is not a number in this style"),
    /** Three digits behind the decimal mark of a count: {@code 1.234} may be 1234. */
    UNCLEAR_MARK(
            "dấu trước ba chữ số có thể là dấu nhóm hoặc dấu thập phân",
            "the mark before three digits may group them or begin decimals"),
    /** The words behind a number are no unit that is known or could be the name of what is counted. */
    UNKNOWN_UNIT("không rõ đơn vị tính", "the unit is not understood"),
    /** Two units, or two that differ: {@code 28,6% triệu đồng}. */
    TWO_UNITS("có hai đơn vị tính", "there are two units"),
    /** More numbers than one value has: {@code 24 xã (23,1%)}. */
    SEVERAL_NUMBERS("có nhiều số", "there are several numbers"),
    /** Two words that do not go together: {@code trên 39-40%}. */
    UNCLEAR_WORDING("cách diễn đạt không rõ", "the wording is not clear"),
    /** A range that ends before it begins. */
    REVERSED("khoảng có đầu lớn hơn cuối", "the range ends before it begins"),
    /** A share such as {@code 6/2.025}, which may be June 2025. */
    MAY_BE_MONTH("có thể là tháng và năm", "it may be a month and a year"),
    /** No date and no period. */
    NOT_A_DATE("không phải là ngày hoặc kỳ", "it is not a date or a period"),
    /** A day, month, quarter or half that no calendar has: {@code 31/02/2024}. */
    NO_SUCH_DAY("không có ngày hoặc kỳ này", "there is no such day or period"),
    /** A day or a period of no year: {@code 30-6}. */
    NO_YEAR("thiếu năm", "the year is missing"),
    /** A year of two digits. */
    SHORT_YEAR("năm chỉ có hai chữ số", "the year has two digits only"),
    /** A band of criteria, or what a spreadsheet made of one: {@code 10-14}, {@code 14-Oct}. */
    MAY_BE_BAND("có thể là nhóm tiêu chí, không phải ngày", "it may be a band of criteria, not a date"),
    /** A number by which spreadsheets count days: {@code 45579}. */
    SERIAL_NUMBER("có thể là số thứ tự ngày của bảng tính", "it may be the number by which a spreadsheet counts days"),
    /** The weekday that is written is not that of the day. */
    OTHER_WEEKDAY("thứ trong tuần không khớp với ngày", "the weekday is not that of the date"),
    /** No number of an act. */
    NOT_AN_ACT("không phải là số, ký hiệu văn bản", "it is not the number of an act"),
    /** A number without the symbol that says what kind of act it is: {@code 1038}. */
    NO_SYMBOL("thiếu ký hiệu văn bản", "the symbol of the act is missing"),
    /** The place for the number was left blank: {@code Số:    /QĐ-UBND}. */
    NO_NUMBER("chưa ghi số văn bản", "the number is left blank"),
    /** Several acts in one text. */
    SEVERAL_ACTS("có nhiều văn bản", "there are several acts"),
    /** Signs of a misreading by a scanner or of a wrong encoding: {@code Quy6t dinh s6}. */
    DAMAGED_TEXT("văn bản bị nhận dạng sai hoặc sai bảng mã", "the text was misread or is in a wrong encoding");

    private final String vietnamese;
    private final String english;

    RefusalReason(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the reason in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
