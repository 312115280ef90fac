package vn.ntm.core.area;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.text.Language;

/**
 * A region by which criteria differ (vùng kinh tế - xã hội). Data, not an enum: a decree can draw other
 * regions. Two regions of one id are the same, whatever their names.
 *
 * @param id the abbreviation that the tables use: {@code TDMNPB}
 * @param nameVi the Vietnamese name
 * @param nameEn the English name
 */
@API(status = API.Status.STABLE, since = "0.1")
public record EconomicRegion(String id, String nameVi, String nameEn) {

    /** Checks that the id says something. */
    public EconomicRegion {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is blank: a region needs one");
        }
    }

    /** Returns the name of the region. */
    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EconomicRegion region && id.equals(region.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
