package vn.ntm.criteria.catalog;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.text.Language;

/**
 * The unit in which an indicator is measured (đơn vị tính). A measured value is compared in the unit that
 * the set states; nothing is converted. Two are the same when their ids are.
 *
 * @param id the name in tables and files: {@code %}
 * @param textVi the unit as Vietnamese text shows it
 * @param textEn the unit as English text shows it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MeasureUnit(String id, String textVi, String textEn) {

    /** Checks that the id says something. */
    public MeasureUnit {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id: a unit needs one");
        }
    }

    /** Returns the unit as text shows it. */
    public String toText(Language language) {
        return language.choose(textVi, textEn);
    }

    /** Returns whether {@code other} has the same id, whatever it is called. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasureUnit that && id.equals(that.id);
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
