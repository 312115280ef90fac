package vn.ntm.io.json.binding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.FailureReason;

/** A record: an object with a property for each component, by its name and in its order. */
final class RecordShape<R> extends Shape<R> {

    private static final int UNKNOWN = -1;
    private static final int END = -2;

    /**
     * A component.
     *
     * @param isOptional whether it is an optional: most components are, and absent, and asking them is cheaper than asking
     *     their shapes
     * @param held the shape of what an optional component may hold, for any other its own
     */
    private record Field(
            String name,
            SerializedString written,
            Function<Object, Object> getter,
            Shape<Object> shape,
            boolean isOptional,
            Shape<Object> held) {}

    /** What a record is made of; looked at when it is first asked for, because records hold records of their own type. */
    private static final class Anatomy {

        private final Field[] fields;
        private final Map<String, Integer> places;
        private final MethodHandle constructor;

        /**
         * Which component was last seen to follow each, the first standing for the beginning. A parser knows a name that it
         * is asked for without looking it up; another guess, by whatever thread, costs time and nothing else.
         */
        private final int[] follows;

        Anatomy(List<Field> fields, Map<String, Integer> places, MethodHandle constructor) {
            this.fields = fields.toArray(Field[]::new);
            this.places = places;
            this.constructor = constructor;
            this.follows = new int[this.fields.length + 1];
        }

        /** Goes to the next property; its place, or that it has none, or that there is no other. */
        int next(JsonParser parser, int expected) throws IOException {
            int guess = follows[expected];
            if (parser.nextFieldName(fields[guess].written())) {
                return guess;
            }
            if (parser.currentToken() != JsonToken.FIELD_NAME) {
                return END;
            }
            int place = place(parser.currentName(), expected);
            if (place != UNKNOWN) {
                follows[expected] = place;
            }
            return place;
        }

        /** Most names come in their order, with some left out, and a parser gives them interned. */
        @SuppressWarnings("ReferenceEquality")
        int place(String name, int expected) {
            for (int i = expected; i < fields.length; i++) {
                if (fields[i].name() == name) {
                    return i;
                }
            }
            return places.getOrDefault(name, UNKNOWN);
        }
    }

    private final Class<R> type;
    private final MethodHandles.Lookup lookup;
    private final Shapes shapes;
    private volatile @Nullable Anatomy anatomy;

    /** @param lookup one that sees the record */
    RecordShape(Class<R> type, MethodHandles.Lookup lookup, Shapes shapes) {
        this.type = type;
        this.lookup = lookup;
        this.shapes = shapes;
    }

    private Anatomy anatomy() {
        Anatomy known = anatomy;
        if (known == null) {
            known = anatomy(type, lookup, shapes);
            anatomy = known;
        }
        return known;
    }

    private static Anatomy anatomy(Class<?> type, MethodHandles.Lookup lookup, Shapes shapes) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        List<Field> fields = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            places.put(component.getName(), i);
            Shape<Object> shape = shapes.anyOf(component.getGenericType());
            Shape<Object> held = OptionalShape.held(shape);
            fields.add(new Field(
                    component.getName().intern(),
                    new SerializedString(component.getName()),
                    getter(component, lookup),
                    shape,
                    held != null,
                    held != null ? held : shape));
        }
        return new Anatomy(fields, places, constructor(type, types, lookup));
    }

    private static Function<Object, Object> getter(RecordComponent component, MethodHandles.Lookup lookup) {
        try {
            return ComponentReader.of(lookup.unreflect(component.getAccessor()), lookup);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle constructor(Class<?> type, Class<?>[] types, MethodHandles.Lookup lookup) {
        try {
            return lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(R value, JsonGenerator json, Tables tables) throws IOException {
        json.writeStartObject();
        writeFields(value, json, tables);
        json.writeEndObject();
    }

    /** Writes the properties into an object that has begun. */
    void writeFields(R value, JsonGenerator json, Tables tables) throws IOException {
        Field[] fields = anatomy().fields;
        for (Field field : fields) {
            Object component = field.getter().apply(value);
            if (field.isOptional()) {
                Optional<?> optional = (Optional<?>) component;
                if (optional.isPresent()) {
                    json.writeFieldName(field.written());
                    field.held().write(optional.get(), json, tables);
                }
            } else if (!field.shape().isAbsent(component)) {
                json.writeFieldName(field.written());
                field.shape().write(component, json, tables);
            }
        }
    }

    /** Returns the names of the components, in their order. */
    List<String> names() {
        return Arrays.stream(anatomy().fields).map(Field::name).toList();
    }

    private static Object get(Field field, Object value) {
        return field.getter().apply(value);
    }

    @Override
    public R read(JsonInput in) throws IOException {
        return read(in, null, null, null);
    }

    @Override
    R readExpecting(R expected, JsonInput in) throws IOException {
        return read(in, null, null, expected);
    }

    /**
     * Reads an object.
     *
     * @param heading its format and version, if it has them
     * @param outcome what makes the outcome of what was read before it, if something does
     * @param known the record that is expected, if one is
     */
    R read(JsonInput in, @Nullable Heading heading, @Nullable Ahead<R> outcome, @Nullable R known) throws IOException {
        in.expect(JsonToken.START_OBJECT, JsonKind.OBJECT);
        in.enter();
        JsonParser parser = in.parser();
        Anatomy record = anatomy();
        Field[] fields = record.fields;
        @Nullable Object[] values = new @Nullable Object[fields.length];
        boolean isKnown = known != null;
        int expected = 0;
        for (int place = record.next(parser, expected); place != END; place = record.next(parser, expected)) {
            if (place == UNKNOWN) {
                String name = parser.currentName();
                if (heading == null || !heading.take(name, in)) {
                    in.unknown(name, String.join(", ", names()));
                }
                continue;
            }
            if (values[place] != null) {
                throw in.refusal(FailureReason.DUPLICATE_PROPERTY);
            }
            parser.nextToken();
            Field field = fields[place];
            Object component = known != null ? field.getter().apply(known) : null;
            if (outcome != null && field.name().equals(Document.OUTCOME)) {
                component = outcome(outcome, values, record);
            }
            Object found =
                    component == null ? field.shape().read(in) : field.shape().readExpecting(component, in);
            isKnown = isKnown && isSame(found, component);
            values[place] = found;
            expected = place + 1;
        }
        in.leave();
        if (heading != null) {
            heading.requireWhole(in);
        }
        if (isKnown && known != null && areAbsent(values, record, known)) {
            return known;
        }
        return made(values, record, in);
    }

    /** Whether what was not read of a known record is absent there. */
    private static boolean areAbsent(@Nullable Object[] values, Anatomy record, Object known) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                Field field = record.fields[i];
                Object component = field.getter().apply(known);
                if (field.isOptional()
                        ? ((Optional<?>) component).isPresent()
                        : !field.shape().isAbsent(component)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the outcome of what was read so far; none where that does not make a value, which is told in its turn. */
    private @Nullable Object outcome(Ahead<R> ahead, @Nullable Object[] values, Anatomy record) {
        @Nullable Object[] inputs = values.clone();
        try {
            for (int i = 0; !record.fields[i].name().equals(Document.OUTCOME); i++) {
                if (inputs[i] == null) {
                    inputs[i] = record.fields[i].shape().absent();
                    if (inputs[i] == null) {
                        return null;
                    }
                }
            }
            return ahead.outcome(construct(record, inputs));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private R construct(Anatomy record, @Nullable Object[] values) {
        try {
            return (R) (Object) record.constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes an outcome ahead of reading it. */
    interface Ahead<R> {

        /** Returns the outcome of a record of which only what stands before the outcome is there. */
        Object outcome(R inputs);
    }

    private R made(@Nullable Object[] values, Anatomy record, JsonInput in) {
        Field[] fields = record.fields;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = fields[i].isOptional()
                        ? Optional.empty()
                        : fields[i].shape().absent();
                if (values[i] == null) {
                    String path = in.path() + JsonPath.step(fields[i].name());
                    throw new Refusal(
                            in.failure(FailureReason.MISSING_PROPERTY, path).build());
                }
            }
        }
        return in.made(() -> construct(record, values));
    }

    @Override
    @Nullable
    Difference difference(R one, R other) {
        for (Field field : anatomy().fields) {
            Difference found = field.shape().difference(get(field, one), get(field, other));
            if (found != null) {
                return found.under(JsonPath.step(field.name()));
            }
        }
        return null;
    }

    /** Returns the first difference in one of the components. */
    @Nullable
    Difference differenceIn(String component, R one, R other) {
        Field field = field(component);
        Object of = get(field, one);
        Object against = get(field, other);
        Difference found = isSame(of, against) ? null : field.shape().difference(of, against);
        return found == null ? null : found.under(JsonPath.step(component));
    }

    /** Returns a component of a record. */
    Object component(String component, R record) {
        return get(field(component), record);
    }

    private Field field(String component) {
        for (Field field : anatomy().fields) {
            if (field.name().equals(component)) {
                return field;
            }
        }
        throw new IllegalArgumentException("component: " + type.getName() + " has no " + component);
    }
}
