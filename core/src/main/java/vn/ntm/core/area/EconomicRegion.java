package vn.ntm.core.area;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * A region by which criteria differ (vùng kinh tế - xã hội). Data, not an enum: a decree can draw other
 * regions.
 *
 * @param id the abbreviation that the tables use: {@code TDMNPB}
 * @param nameVi the Vietnamese name
 * @param nameEn the English name
 */
@API(status = API.Status.STABLE, since = "0.1")
public record EconomicRegion(String id, String nameVi, String nameEn) {

    /** Returns the name of the region. */
    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }

    @Override
    public String toString() {
        return id;
    }
}
