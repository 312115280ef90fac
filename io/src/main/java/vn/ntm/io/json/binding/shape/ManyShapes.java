package vn.ntm.io.json.binding.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.FailureReason;
import vn.ntm.io.json.binding.input.Bounds;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.input.JsonKind;
import vn.ntm.io.json.binding.input.JsonPath;
import vn.ntm.io.json.binding.tables.Tables;

/** Lists, sets and maps, in their order. None holds null, and no property of a map or member of a set comes twice. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ManyShapes {

    private ManyShapes() {}

    /** Returns the shape of lists. */
    public static <T> Shape<List<T>> list(Shape<T> item) {
        return new Shape<>() {
            @Override
            public void write(List<T> values, JsonGenerator json, Tables tables) throws IOException {
                writeAll(values, item, json, tables);
            }

            @Override
            public List<T> read(JsonInput in) throws IOException {
                in.expect(JsonToken.START_ARRAY, JsonKind.ARRAY);
                List<T> values = new ArrayList<>();
                while (in.parser().nextToken() != JsonToken.END_ARRAY) {
                    values.add(item.read(in));
                }
                return Collections.unmodifiableList(values);
            }

            @Override
            public List<T> readExpecting(List<T> expected, JsonInput in) throws IOException {
                in.expect(JsonToken.START_ARRAY, JsonKind.ARRAY);
                List<T> others = null;
                int read = 0;
                for (; in.parser().nextToken() != JsonToken.END_ARRAY; read++) {
                    T held = read < expected.size() ? expected.get(read) : null;
                    T found = held == null ? item.read(in) : item.readExpecting(held, in);
                    if (others == null && !isSame(found, held)) {
                        others = new ArrayList<>(expected.subList(0, read));
                    }
                    if (others != null) {
                        others.add(found);
                    }
                }
                if (others == null) {
                    return read == expected.size() ? expected : expected.subList(0, read);
                }
                return Collections.unmodifiableList(others);
            }

            @Override
            @Nullable
            public Difference difference(List<T> one, List<T> other) {
                for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                    Difference found = item.difference(one.get(i), other.get(i));
                    if (found != null) {
                        return found.under("[" + i + "]");
                    }
                }
                return one.size() == other.size() ? null : super.difference(one, other);
            }
        };
    }

    /** Returns the shape of sets. */
    public static <T> Shape<Set<T>> set(Shape<T> item) {
        return new Shape<>() {
            @Override
            public void write(Set<T> values, JsonGenerator json, Tables tables) throws IOException {
                writeAll(values, item, json, tables);
            }

            @Override
            public Set<T> read(JsonInput in) throws IOException {
                in.expect(JsonToken.START_ARRAY, JsonKind.ARRAY);
                Set<T> values = new LinkedHashSet<>();
                while (in.parser().nextToken() != JsonToken.END_ARRAY) {
                    if (!values.add(item.read(in))) {
                        throw in.refusal(FailureReason.DUPLICATE_VALUE);
                    }
                }
                return Collections.unmodifiableSet(values);
            }
        };
    }

    private static <T> void writeAll(Collection<T> values, Shape<T> item, JsonGenerator json, Tables tables)
            throws IOException {
        json.writeStartArray();
        for (T value : values) {
            item.write(value, json, tables);
        }
        json.writeEndArray();
    }

    /** Returns the shape of maps. */
    public static <K, V> Shape<Map<K, V>> map(TextShape<K> key, Shape<V> value) {
        return new Shape<>() {
            @Override
            public void write(Map<K, V> values, JsonGenerator json, Tables tables) throws IOException {
                json.writeStartObject();
                for (Map.Entry<K, V> entry : values.entrySet()) {
                    String name = key.text(entry.getKey());
                    Bounds.requireAtMost("name", name.length(), Bounds.NAME);
                    json.writeFieldName(name);
                    value.write(entry.getValue(), json, tables);
                }
                json.writeEndObject();
            }

            @Override
            public Map<K, V> read(JsonInput in) throws IOException {
                in.expect(JsonToken.START_OBJECT, JsonKind.OBJECT);
                JsonParser parser = in.parser();
                Map<K, V> values = new LinkedHashMap<>();
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    K named = key.parse(name, in);
                    if (values.containsKey(named)) {
                        throw in.refusal(FailureReason.DUPLICATE_PROPERTY);
                    }
                    parser.nextToken();
                    values.put(named, value.read(in));
                }
                return Collections.unmodifiableMap(values);
            }

            @Override
            @Nullable
            public Difference difference(Map<K, V> one, Map<K, V> other) {
                if (!List.copyOf(one.keySet()).equals(List.copyOf(other.keySet()))) {
                    return super.difference(one, other);
                }
                for (Map.Entry<K, V> entry : one.entrySet()) {
                    Difference found = value.difference(
                            entry.getValue(), Objects.requireNonNull(other.get(entry.getKey()), "value"));
                    if (found != null) {
                        return found.under(JsonPath.step(key.text(entry.getKey())));
                    }
                }
                return null;
            }
        };
    }
}
