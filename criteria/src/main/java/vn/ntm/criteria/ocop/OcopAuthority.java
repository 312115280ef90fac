package vn.ntm.criteria.ocop;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;

/**
 * Who grades and recognises a level on some days (thẩm quyền đánh giá, phân hạng).
 *
 * @param stars the level
 * @param level the level of the state; absent where it is not known
 * @param bodyVi the body in Vietnamese; absent where it is not known
 * @param bodyEn the body in English; absent where it is not known
 * @param bodyGrade how sure we are of the body; of the level {@code rule} says it
 * @param rule where it stands
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OcopAuthority(
        int stars,
        Optional<Level> level,
        Optional<String> bodyVi,
        Optional<String> bodyEn,
        Grade bodyGrade,
        OcopRule rule) {

    /** A level of the state that grades (cấp đánh giá). Communes check the file before, and grade nothing. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Level {
        /** cấp huyện, to the end of that level. */
        DISTRICT("cấp huyện", "district"),
        /** cấp tỉnh. */
        PROVINCE("cấp tỉnh", "province"),
        /** trung ương. */
        CENTRE("trung ương", "centre");

        private final String vietnamese;
        private final String english;

        Level(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the name. */
        public String toText(Language language) {
            return language.choose(vietnamese, english);
        }
    }

    /** Checks that a level and a body are there unless they are not known. */
    public OcopAuthority {
        boolean known = rule.grade() != Grade.UNKNOWN;
        if (known != level.isPresent() || known != bodyVi.isPresent() || known != bodyEn.isPresent()) {
            throw new IllegalArgumentException(
                    "grade " + rule.grade() + " does not go with level " + level + " and body " + bodyVi);
        }
    }

    /** Returns who it is in words, with the grade where it is not sure; says so where it is not known. */
    public String toText(Language language) {
        String head = OcopRating.of(stars).toText(language) + ": ";
        Optional<String> body = language.choose(bodyVi, bodyEn);
        return head
                + body.map(name -> name + (bodyGrade.decides() ? "" : " (" + bodyGrade.toText(language) + ")"))
                        .orElse(language.choose("chưa xác định được cơ quan", "the body is not known"))
                + ", "
                + rule.citation().toText();
    }
}
