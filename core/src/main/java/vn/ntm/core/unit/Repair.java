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
        /** The code had lost its leading zeros. */
        PADDED_CODE("mã bị mất số 0 ở đầu", "the code had lost its leading zeros");

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
