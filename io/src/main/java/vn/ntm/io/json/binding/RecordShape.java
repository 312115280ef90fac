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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.FailureReason;

/** A record: an object with a property for each component, by its name and in its order. */
final class RecordShape<R> extends Shape<R> {

    private static final int UNKNOWN = -1;

    /** A component. */
    private record Field(String name, SerializedString written, Function<Object, Object> getter, Shape<Object> shape) {}

    /** What a record is made of; looked at when it is first asked for, because records hold records of their own type. */
    private record Anatomy(List<Field> fields, Map<String, Integer> places, MethodHandle constructor) {

        /** Most names come in their order, with some left out, and a parser gives them interned. */
        @SuppressWarnings("ReferenceEquality")
        int place(String name, int expected) {
            for (int i = expected; i < fields.size(); i++) {
                if (fields.get(i).name() == name) {
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
            fields.add(new Field(
                    component.getName().intern(),
                    new SerializedString(component.getName()),
                    getter(component, lookup),
                    shapes.anyOf(component.getGenericType())));
        }
        return new Anatomy(List.copyOf(fields), places, constructor(type, types, lookup));
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
        for (Field field : anatomy().fields()) {
            Object component = get(field, value);
            if (!field.shape().isAbsent(component)) {
                json.writeFieldName(field.written());
                field.shape().write(component, json, tables);
            }
        }
    }

    /** Returns the names of the components, in their order. */
    List<String> names() {
        return anatomy().fields().stream().map(Field::name).toList();
    }

    private static Object get(Field field, Object value) {
        return field.getter().apply(value);
    }

    @Override
    public R read(JsonInput in) throws IOException {
        return read(in, null);
    }

    /** Reads an object; with {@code heading} also its format and version. */
    R read(JsonInput in, @Nullable Heading heading) throws IOException {
        in.expect(JsonToken.START_OBJECT, JsonKind.OBJECT);
        JsonParser parser = in.parser();
        Anatomy record = anatomy();
        List<Field> fields = record.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        int expected = 0;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            int place = record.place(name, expected);
            if (place == UNKNOWN) {
                if (heading == null || !heading.take(name, in)) {
                    in.unknown(name, String.join(", ", names()));
                }
                continue;
            }
            if (values[place] != null) {
                throw in.refusal(FailureReason.DUPLICATE_PROPERTY);
            }
            parser.nextToken();
            values[place] = fields.get(place).shape().read(in);
            expected = place + 1;
        }
        if (heading != null) {
            heading.requireWhole(in);
        }
        return made(values, record, in);
    }

    @SuppressWarnings("unchecked")
    private R made(@Nullable Object[] values, Anatomy record, JsonInput in) {
        List<Field> fields = record.fields();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = fields.get(i).shape().absent();
                if (values[i] == null) {
                    String path = in.path() + JsonPath.step(fields.get(i).name());
                    throw new Refusal(
                            in.failure(FailureReason.MISSING_PROPERTY, path).build());
                }
            }
        }
        return in.made(() -> {
            try {
                return (R) (Object) record.constructor().invokeExact(values);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    @Nullable
    Difference difference(R one, R other, String path) {
        for (Field field : anatomy().fields()) {
            Difference found =
                    field.shape().difference(get(field, one), get(field, other), path + JsonPath.step(field.name()));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns the first difference in one of the components. */
    @Nullable
    Difference differenceIn(String component, R one, R other, String path) {
        for (Field field : anatomy().fields()) {
            if (field.name().equals(component)) {
                return field.shape().difference(get(field, one), get(field, other), path + JsonPath.step(component));
            }
        }
        throw new IllegalArgumentException("component: " + type.getName() + " has no " + component);
    }
}
