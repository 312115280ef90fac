package vn.ntm.criteria.ruling;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.MeasureUnit;

/**
 * A value with its unit: what an observed value was compared with, where the law does not name that amount but a
 * factor of another.
 *
 * @param value the value
 * @param unit its unit
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Amount(Decimal value, MeasureUnit unit) {

    /** Returns the value with its unit, as text shows it. */
    public String toText(Language language) {
        return unit.toText(value, language);
    }

    /** Returns the value as files write it. */
    @Override
    public String toString() {
        return unit.format(value);
    }
}
