package vn.ntm.io.json.binding;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.ntm.io.json.binding.shape.Scalar;
import vn.ntm.io.json.binding.tables.Tables;

/**
 * The types of a domain that have a form of their own. Constants of enums need none; they are written by their names.
 * Components of records may be of any type that has a form, of texts, counts and truths, of dates, and of lists, sets,
 * maps and optionals of these. A component that is no optional must be there.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class DocumentTable {

    private final MethodHandles.Lookup lookup;
    private final List<Document<?, ?>> documents = new ArrayList<>();
    private final List<Scalar<?>> scalars = new ArrayList<>();

    /** @param lookup one of the package of the records */
    public DocumentTable(MethodHandles.Lookup lookup) {
        this.lookup = lookup;
    }

    /** Adds a record that declares its form itself. */
    public <T extends Record> DocumentTable document(String format, Class<T> type) {
        return document(format, type, type, value -> value, wire -> wire);
    }

    /** Adds a type that rests on no tables. */
    public <T, W extends Record> DocumentTable document(
            String format, Class<T> type, Class<W> wire, Function<T, W> toWire, Function<W, T> fromWire) {
        return document(
                format, type, wire, (value, tables) -> toWire.apply(value), (form, tables) -> fromWire.apply(form));
    }

    /** Adds a type that rests on tables. */
    public <T, W extends Record> DocumentTable document(
            String format,
            Class<T> type,
            Class<W> wire,
            BiFunction<T, Tables, W> toWire,
            BiFunction<W, Tables, T> fromWire) {
        documents.add(new Document<>(format, 1, type, wire, toWire, fromWire, false, Optional.empty(), lookup));
        return this;
    }

    /**
     * Adds a type whose values are computed from others: the record has what was put in and, as {@code outcome}, what
     * came out. {@code fromWire} computes anew from what was put in; where the outcome then differs the document is
     * refused.
     */
    public <T, W extends Record> DocumentTable derived(
            String format,
            Class<T> type,
            Class<W> wire,
            BiFunction<T, Tables, W> toWire,
            BiFunction<W, Tables, T> fromWire) {
        documents.add(new Document<>(format, 1, type, wire, toWire, fromWire, true, Optional.empty(), lookup));
        return this;
    }

    /** Adds such a type of which the outcome is compared as it is read, wherever it stands behind what was put in. */
    public <T, W extends Record> DocumentTable derived(
            String format,
            Class<T> type,
            Class<W> wire,
            BiFunction<T, Tables, W> toWire,
            BiFunction<W, Tables, T> fromWire,
            Document.Ahead<T, W> ahead) {
        documents.add(new Document<>(format, 1, type, wire, toWire, fromWire, true, Optional.of(ahead), lookup));
        return this;
    }

    /** Adds a type whose values are written as they print and are read by {@code parse}. */
    public <T> DocumentTable scalar(Class<T> type, String expected, Function<String, T> parse) {
        scalars.add(new Scalar<>(type, expected, Object::toString, parse));
        return this;
    }

    /** Adds a type whose values are written as {@code print} says. */
    public <T> DocumentTable scalar(
            Class<T> type, String expected, Function<T, String> print, Function<String, T> parse) {
        scalars.add(new Scalar<>(type, expected, print, parse));
        return this;
    }

    /** Returns the types that are documents. */
    public List<Document<?, ?>> documents() {
        return List.copyOf(documents);
    }

    /** Returns the types that are texts. */
    public List<Scalar<?>> scalars() {
        return List.copyOf(scalars);
    }
}
