package vn.ntm.criteria.ocop;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/**
 * A part of the score of a product (phần điểm).
 *
 * @param code the letter of the part: {@code A}
 * @param nameVi the name in Vietnamese
 * @param nameEn the name in English
 * @param max the most points that it can have
 * @param rule where it stands
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ScorePart(String code, String nameVi, String nameEn, Decimal max, OcopRule rule) {

    /** Returns the name. */
    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }
}
