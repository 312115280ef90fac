package vn.ntm.core.unit;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * A liberty that a look-up took with the text of its query.
 *
 * @param kind what was done
 * @param before the text as it was given
 * @param after the text as it was read
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Repair(Kind kind, String before, String after) {

    /** What a look-up may do to a text. */
    @API(status = API.Status.STABLE, since = "0.1")
    public enum Kind {
        /** A blank was missing: {@code ChiếnThắng}. */
        LOST_BLANK("thiếu dấu cách", "a blank was missing"),
        /** A blank was too many: {@code Ea H' Leo}. */
        ADDED_BLANK("thừa dấu cách", "a blank was too many"),
        /** A hyphen was missing, too many, or in the place of a blank. */
        HYPHEN("khác dấu gạch nối", "a hyphen differed"),
        /** An apostrophe was missing, too many, or in the place of a blank. */
        APOSTROPHE("khác dấu nháy", "an apostrophe differed"),
        /** A letter only looked like Đ. */
        HOMOGLYPH("có ký tự chỉ trông giống chữ Đ", "a letter only looked like Đ"),
        /** The type word had lost its accents: {@code Xa Ea Kly}. */
        TYPE_WORD("từ chỉ loại đơn vị viết thiếu dấu", "the type word had lost its accents"),
        /** The name was written without accents, as the whole query was. */
        LOST_ACCENTS("tên viết không dấu", "the name had no accents"),
        /** The name is another spelling of it, or another name: {@code Đắc Lắc}, {@code Thủ đô Hà Nội}. */
        OTHER_NAME("tên gọi hoặc cách viết khác", "another name or spelling"),
        /** The code had lost its leading zeros. */
        PADDED_CODE("mã bị mất số 0 ở đầu", "the code had lost its leading zeros"),
        /** The code had become a decimal number: {@code 1.0}. */
        DECIMAL_CODE("mã bị biến thành số thập phân", "the code had become a decimal number"),
        /** The code had the apostrophe by which spreadsheets mark a text. */
        TEXT_MARKER("mã có dấu nháy đánh dấu văn bản của bảng tính", "the code had the text mark of a spreadsheet"),
        /** Digits were full-width ones. */
        WIDE_DIGITS("chữ số toàn khổ", "digits were full-width"),
        /** The line break of a web page stood between the words. */
        LINE_BREAK("có thẻ xuống dòng của trang web", "a line break of a web page stood inside");

        private final String vietnamese;
        private final String english;

        Kind(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns what was wrong, in words. */
        public String toText(Language language) {
            return language.choose(vietnamese, english);
        }
    }

    /** Returns the repair in one line: what was wrong, the text as given and as read. */
    public String toText(Language language) {
        return language.choose(
                kind.toText(language) + ": «" + before + "» được đọc là «" + after + "»",
                kind.toText(language) + ": \"" + before + "\" was read as \"" + after + "\"");
    }
}
