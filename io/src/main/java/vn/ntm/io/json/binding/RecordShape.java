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
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.FailureReason;

/** A record: an object with a property for each component, by its name and in its order. */
final class RecordShape<R> extends Shape<R> {

    private static final int UNKNOWN = -1;

    /** A component. */
    private record Field(String name, SerializedString written, MethodHandle getter, Shape<Object> shape) {}

    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final MethodHandle constructor;

    /** @param lookup one that sees the record */
    RecordShape(Class<R> type, MethodHandles.Lookup lookup, Shapes shapes) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            places.put(component.getName(), i);
            fields.add(new Field(
                    component.getName(),
                    new SerializedString(component.getName()),
                    getter(component, lookup),
                    shapes.anyOf(component.getGenericType())));
        }
        this.constructor = constructor(type, types, lookup);
    }

    private static MethodHandle getter(RecordComponent component, MethodHandles.Lookup lookup) {
        try {
            return lookup.unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
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
        for (Field field : fields) {
            Object component = get(field, value);
            if (!field.shape().isAbsent(component)) {
                json.writeFieldName(field.written());
                field.shape().write(component, json, tables);
            }
        }
    }

    /** Returns the names of the components, in their order. */
    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** Returns a component of a record, by its place. */
    Object get(int place, R value) {
        return get(fields.get(place), value);
    }

    private static Object get(Field field, Object value) {
        try {
            return (Object) field.getter().invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public R read(JsonInput in) throws IOException {
        return read(in, null);
    }

    /** Reads an object; with {@code heading} also its format and version. */
    R read(JsonInput in, @Nullable Heading heading) throws IOException {
        in.expect(JsonToken.START_OBJECT, JsonKind.OBJECT);
        JsonParser parser = in.parser();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        int expected = 0;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            int place = expected < values.length && fields.get(expected).name().equals(name) ? expected : place(name);
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
        return made(values, in);
    }

    private int place(String name) {
        return places.getOrDefault(name, UNKNOWN);
    }

    @SuppressWarnings("unchecked")
    private R made(@Nullable Object[] values, JsonInput in) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = fields.get(i).shape().absent();
                if (values[i] == null) {
                    String path = in.path() + JsonPath.step(fields.get(i).name());
                    throw new Refusal(in.failure(FailureReason.MISSING_PROPERTY, path).build());
                }
            }
        }
        return in.made(() -> {
            try {
                return (R) (Object) constructor.invokeExact(values);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
