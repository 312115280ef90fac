package vn.ntm.criteria.catalog;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * What a unit is certified as (danh hiệu). Data, not an enum: a decree can add a tier. Those known are in
 * {@link Tiers}.
 *
 * @param id the name in tables and files: {@code NTM}
 * @param nameVi the Vietnamese name
 * @param nameEn the English name
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Tier(String id, String nameVi, String nameEn) {

    /** Returns the name of the tier. */
    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }

    @Override
    public String toString() {
        return id;
    }
}
