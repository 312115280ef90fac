package vn.ntm.criteria.catalog;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * The unit in which an indicator is measured (đơn vị tính). A measured value is compared in the unit that
 * the set states; nothing is converted.
 *
 * @param id the name in tables and files: {@code %}
 * @param textVi the unit as Vietnamese text shows it
 * @param textEn the unit as English text shows it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MeasureUnit(String id, String textVi, String textEn) {

    /** Returns the unit as text shows it. */
    public String toText(Language language) {
        return language.choose(textVi, textEn);
    }

    @Override
    public String toString() {
        return id;
    }
}
