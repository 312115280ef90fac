package vn.ntm.io.json.binding;

import java.lang.invoke.MethodHandles;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.apiguardian.api.API;
import vn.ntm.io.json.binding.tables.Tables;

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
 * @param ahead how a derived value is computed before its outcome is read, if it can be
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
        Optional<Ahead<T, W>> ahead,
        MethodHandles.Lookup lookup) {

    /**
     * How a value is computed before its outcome is read, which is then compared without being made. Taken together the
     * two refuse what {@link #fromWire} refuses.
     *
     * @param value the value of a record of which what stands before the outcome is there, and no more; it throws an
     *     {@link IllegalArgumentException} where that does not make a value
     * @param check throws an {@link IllegalArgumentException} where the rest of the record does not go with it
     */
    @API(status = API.Status.INTERNAL, since = "0.1")
    public record Ahead<T, W>(BiFunction<W, Tables, T> value, BiConsumer<W, Tables> check) {}
}
