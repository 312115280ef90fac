package vn.ntm.criteria.set;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.text.Language;

/**
 * What a unit is certified as (danh hiệu). Data, not an enum: a decree can add a tier. Those known are in
 * {@link Tiers}. Two are the same when their ids are.
 *
 * @param id the name in tables and files: {@code NTM}
 * @param nameVi the Vietnamese name
 * @param nameEn the English name
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Tier(String id, String nameVi, String nameEn) {

    /** Checks that the id says something. */
    public Tier {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id: a tier needs one");
        }
    }

    /** Returns the name of the tier. */
    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }

    /** Returns whether {@code other} has the same id, whatever it is called. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tier that && id.equals(that.id);
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
