package vn.ntm.io.json.binding.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.io.json.binding.shape.OptionalShape;
import vn.ntm.io.json.binding.shape.Shape;

/** What a record is made of; looked at when it is first asked for, because records hold records of their own type. */
final class Anatomy {

    static final int UNKNOWN = -1;
    static final int END = -2;

    final Field[] fields;
    private final Class<?> type;
    private final Map<String, Integer> places;
    private final MethodHandle constructor;

    /**
     * Which component was last seen to follow each, the first standing for the beginning. A parser knows a name that it
     * is asked for without looking it up; another guess, by whatever thread, costs time and nothing else.
     */
    private final int[] follows;

    private Anatomy(Class<?> type, List<Field> fields, Map<String, Integer> places, MethodHandle constructor) {
        this.type = type;
        this.fields = fields.toArray(Field[]::new);
        this.places = places;
        this.constructor = constructor;
        this.follows = new int[this.fields.length + 1];
    }

    static Anatomy of(Class<?> type, MethodHandles.Lookup lookup, Function<Type, Shape<Object>> shapes) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        List<Field> fields = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            places.put(component.getName(), i);
            Shape<Object> shape = shapes.apply(component.getGenericType());
            Shape<Object> held = OptionalShape.held(shape);
            fields.add(new Field(
                    component.getName().intern(),
                    new SerializedString(component.getName()),
                    getter(component, lookup),
                    shape,
                    held != null,
                    held != null ? held : shape));
        }
        return new Anatomy(type, fields, places, constructor(type, types, lookup));
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
    private int place(String name, int expected) {
        for (int i = expected; i < fields.length; i++) {
            if (fields[i].name() == name) {
                return i;
            }
        }
        return places.getOrDefault(name, UNKNOWN);
    }

    /** Returns the names of the components, in their order. */
    List<String> names() {
        return Arrays.stream(fields).map(Field::name).toList();
    }

    /** Returns a component by its name. */
    Field field(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        throw new IllegalArgumentException("component: " + type.getName() + " has no " + name);
    }

    /** Makes a record of its components, of which none is null any more. */
    Object construct(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
