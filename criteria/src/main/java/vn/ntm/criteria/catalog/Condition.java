package vn.ntm.criteria.catalog;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * When the law asks for an indicator at all (điều kiện áp dụng). Only an indicator or part with a condition
 * can be not applicable.
 *
 * @param textVi the condition in Vietnamese
 * @param textEn the condition in English
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Condition(String textVi, String textEn) {

    /** Returns the condition in words. */
    public String toText(Language language) {
        return language.choose(textVi, textEn);
    }
}
