package vn.ntm.criteria.set;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.text.Language;

/**
 * Words of this library in its two languages: a condition (điều kiện áp dụng), a subject, a scope.
 *
 * @param textVi the words in Vietnamese
 * @param textEn the words in English
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Wording(String textVi, String textEn) {

    /** Checks that both languages say something. */
    public Wording {
        if (textVi.isBlank() || textEn.isBlank()) {
            throw new IllegalArgumentException(
                    "words are missing in one language: \"" + textVi + "\", \"" + textEn + '"');
        }
    }

    // Said here, not left to the record, for the reason that ItemId gives.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording that && textVi.equals(that.textVi) && textEn.equals(that.textEn);
    }

    @Override
    public int hashCode() {
        return 31 * textVi.hashCode() + textEn.hashCode();
    }

    /** Returns the words. */
    public String toText(Language language) {
        return language.choose(textVi, textEn);
    }
}
