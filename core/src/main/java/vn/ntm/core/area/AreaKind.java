package vn.ntm.core.area;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitLevel;

/**
 * A kind of area that policies treat in its own way, such as the especially difficult communes. Data, not an enum: a
 * decree can make another kind. {@link AreaKinds} holds those that are known.
 *
 * @param id the name in tables and files: {@code border}
 * @param level the level of the units that lists of this kind name
 * @param nameVi the Vietnamese name
 * @param nameEn the English name
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AreaKind(String id, UnitLevel level, String nameVi, String nameEn) {

    /** Checks that the id says something. */
    public AreaKind {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is blank: a kind of area needs one");
        }
    }

    /** Returns the name of the kind. */
    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }

    /** Returns whether the other is a kind of the same id, whatever it is called. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AreaKind kind && id.equals(kind.id);
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
