package vn.ntm.io.json.binding.record;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.function.Function;
import vn.ntm.io.json.binding.shape.Shape;

/**
 * A component of a record.
 *
 * @param isOptional whether it is an optional: most components are, and absent, and asking them is cheaper than asking
 *     their shapes
 * @param held the shape of what an optional component may hold, for any other its own
 */
record Field(
        String name,
        SerializedString written,
        Function<Object, Object> getter,
        Shape<Object> shape,
        boolean isOptional,
        Shape<Object> held) {

    /** Returns the component of a record. */
    Object of(Object holder) {
        return getter.apply(holder);
    }
}
