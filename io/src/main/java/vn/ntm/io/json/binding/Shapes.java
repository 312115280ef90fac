package vn.ntm.io.json.binding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apiguardian.api.API;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.record.RecordShape;
import vn.ntm.io.json.binding.shape.ComputedShape;
import vn.ntm.io.json.binding.shape.EnumShape;
import vn.ntm.io.json.binding.shape.ManyShapes;
import vn.ntm.io.json.binding.shape.OptionalShape;
import vn.ntm.io.json.binding.shape.PlainShapes;
import vn.ntm.io.json.binding.shape.Scalar;
import vn.ntm.io.json.binding.shape.Shape;
import vn.ntm.io.json.binding.shape.TextShape;
import vn.ntm.io.json.binding.tables.Releases;
import vn.ntm.io.json.binding.tables.Tables;

/** The shapes of all types that have a form. They are made when they are first asked for, once. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Shapes {

    private final Map<Class<?>, Document<?, ?>> documents = new LinkedHashMap<>();
    private final Map<Class<?>, Scalar<?>> scalars = new LinkedHashMap<>();
    private final Map<String, MethodHandles.Lookup> lookups = new LinkedHashMap<>();
    private final Map<Type, Shape<Object>> parts = new ConcurrentHashMap<>();
    private final Map<Class<?>, Optional<Shape<Object>>> wholes = new ConcurrentHashMap<>();

    /** Takes the forms of all domains; no two may be of one type. */
    public Shapes(List<DocumentTable> tables) {
        // Documents of several domains rest on tables, and name their releases by one record.
        lookups.put(Releases.class.getPackageName(), MethodHandles.lookup());
        for (DocumentTable table : tables) {
            for (Document<?, ?> document : table.documents()) {
                requireNew(documents.put(document.type(), document), document.type());
                lookups.put(document.lookup().lookupClass().getPackageName(), document.lookup());
            }
            for (Scalar<?> scalar : table.scalars()) {
                requireNew(scalars.put(scalar.type(), scalar), scalar.type());
            }
        }
    }

    private static void requireNew(Object other, Class<?> type) {
        if (other != null) {
            throw new IllegalArgumentException("documents: two forms of " + type.getName());
        }
    }

    /** Returns the types that are documents. */
    public List<Document<?, ?>> documents() {
        return List.copyOf(documents.values());
    }

    /** Returns the types that are texts, but for enums. */
    public List<Scalar<?>> scalars() {
        return List.copyOf(scalars.values());
    }

    /**
     * Returns the shape of a value of this class that stands by itself: a document, or a text. Classes below one that
     * has a form have that form.
     */
    public Optional<Shape<Object>> whole(Class<?> type) {
        return wholes.computeIfAbsent(type, this::findWhole);
    }

    /**
     * Returns the shape of a value that stands by itself.
     *
     * @throws IllegalArgumentException if values of {@code type} have none; the message names it
     */
    public Shape<Object> wholeOf(Class<?> type) {
        return whole(type).orElseThrow(() -> new IllegalArgumentException("type: " + formless(type)));
    }

    /** Returns what to say of a type that has none. */
    public static String formless(Class<?> type) {
        return "values of " + type.getName() + " have no form in JSON";
    }

    /** Returns the shape of what may not be computable, of whatever type it is; it only writes. */
    public Shape<Object> computed() {
        return any(new ComputedShape<>(new Shape<Object>() {
            @Override
            public void write(Object value, JsonGenerator json, Tables tables) throws IOException {
                wholeOf(value.getClass()).write(value, json, tables);
            }

            @Override
            public Object read(JsonInput in) {
                throw new IllegalArgumentException("type: what is computed must be said to read it");
            }
        }));
    }

    /**
     * Returns the shape of what may not be computable.
     *
     * @throws IllegalArgumentException if values of {@code type} have no form; the message names it
     */
    public Shape<Object> computedOf(Class<?> type) {
        return any(new ComputedShape<>(wholeOf(type)));
    }

    /**
     * Returns the shape of results with failures of which every item is of one type.
     *
     * @throws IllegalArgumentException if values of {@code item} have no form; the message names it
     */
    public Shape<Object> resultOf(Class<?> item) {
        return any(new PartialResultShape(value -> wholeOf(value.getClass()), wholeOf(item), anyOf(Failure.class)));
    }

    /** Returns the type that has the form which values of a class have. */
    public Optional<Class<?>> named(Class<?> type) {
        return documents.keySet().stream()
                .filter(one -> one.isAssignableFrom(type))
                .<Class<?>>map(one -> one)
                .findFirst()
                .or(() -> isOurs(type) ? Optional.of(type) : Optional.empty());
    }

    /** Returns whether two values of one type say the same, also what their equality leaves aside. */
    public boolean writesSame(Object one, Object other) {
        Shape<Object> shape = wholeOf(one.getClass());
        return shape.written(one).equals(shape.written(other));
    }

    private Optional<Shape<Object>> findWhole(Class<?> type) {
        if (type == PartialResult.class) {
            return Optional.of(
                    any(new PartialResultShape(value -> wholeOf(value.getClass()), null, anyOf(Failure.class))));
        }
        Optional<Document<?, ?>> document = documents.values().stream()
                .filter(one -> one.type().isAssignableFrom(type))
                .findFirst();
        if (document.isPresent()) {
            return Optional.of(any(shape(document.get(), true)));
        }
        return text(type).map(Shapes::any);
    }

    /** Returns the shape of a class whose values are one text: that of a scalar, or of an enum of this library. */
    public Optional<TextShape<Object>> text(Class<?> type) {
        Class<?> declared = type.getEnclosingClass() != null
                        && type.getEnclosingClass().isEnum()
                        && type.getSuperclass() == type.getEnclosingClass()
                ? type.getEnclosingClass()
                : type;
        if (scalars.containsKey(declared) || (declared.isEnum() && isOurs(declared))) {
            return Optional.of(textual(declared));
        }
        return Optional.empty();
    }

    /** Returns whether a type is one of the library's own. */
    public static boolean isOurs(Class<?> type) {
        String name = type.getPackageName();
        return name.startsWith("vn.ntm.core.") || name.startsWith("vn.ntm.criteria.");
    }

    private <T, W> Shape<T> shape(Document<T, W> document, boolean withHeading) {
        RecordShape<W> shape = new RecordShape<>(document.wire(), document.lookup(), this::anyOf);
        return new DocumentShape<>(document, shape, withHeading);
    }

    /** Returns the shape of a component. */
    Shape<Object> anyOf(Type type) {
        Shape<Object> known = parts.get(type);
        if (known == null) {
            known = any(part(type));
            parts.put(type, known);
        }
        return known;
    }

    private Shape<?> part(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofMany(generic);
        }
        Class<?> raw = (Class<?>) type;
        Shape<?> plain = PlainShapes.of(raw);
        if (plain != null) {
            return plain;
        }
        Document<?, ?> document = documents.get(raw);
        if (document != null) {
            return shape(document, false);
        }
        if (scalars.containsKey(raw) || raw.isEnum()) {
            return textual(raw);
        }
        if (raw.isRecord()) {
            MethodHandles.Lookup lookup = lookups.get(raw.getPackageName());
            if (lookup != null) {
                return new RecordShape<>(raw, lookup, this::anyOf);
            }
        }
        throw new IllegalArgumentException("type: " + raw.getName() + " has no form");
    }

    private Shape<?> ofMany(ParameterizedType generic) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] of = generic.getActualTypeArguments();
        if (raw == Optional.class) {
            return new OptionalShape<>(anyOf(of[0]));
        }
        if (raw == Computed.class) {
            return new ComputedShape<>(anyOf(of[0]));
        }
        if (raw == List.class) {
            return ManyShapes.list(anyOf(of[0]));
        }
        if (raw == Set.class) {
            return ManyShapes.set(anyOf(of[0]));
        }
        if (raw == Map.class) {
            return ManyShapes.map((TextShape<Object>) anyOf(of[0]), anyOf(of[1]));
        }
        throw new IllegalArgumentException("type: " + generic + " has no form");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private TextShape<Object> textual(Class<?> type) {
        Scalar<?> scalar = scalars.get(type);
        return (TextShape<Object>) (scalar != null ? scalar.shape() : new EnumShape(type));
    }

    @SuppressWarnings("unchecked")
    private static Shape<Object> any(Shape<?> shape) {
        return (Shape<Object>) shape;
    }
}
