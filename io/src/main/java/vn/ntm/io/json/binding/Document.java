package vn.ntm.io.json.binding;

import java.lang.invoke.MethodHandles;
import java.util.function.BiFunction;
import org.apiguardian.api.API;

/**
 * The form of a type of values: an object that names its format and version, then has the components of the record that
 * declares it. Within another document the object stands without the two.
 *
 * @param format the name of the format: {@code ntm-dossier}
 * @param version the version of the format, which changes with every change of the record
 * @param type the type of the values
 * @param wire the record
 * @param toWire the record of a value
 * @param fromWire the value of a record; it throws an {@link IllegalArgumentException} where the components do not fit
 *     together
 * @param derived whether the record has a component {@code outcome}, which follows from the others: a document is refused
 *     where it says something else
 * @param lookup one that sees the record
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Document<T, W>(
        String format,
        int version,
        Class<T> type,
        Class<W> wire,
        BiFunction<T, Tables, W> toWire,
        BiFunction<W, Tables, T> fromWire,
        boolean derived,
        MethodHandles.Lookup lookup) {

    /** The component of what is derived. */
    static final String OUTCOME = "outcome";
}
