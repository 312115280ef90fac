package vn.ntm.io.json.binding.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.FailureReason;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.input.JsonKind;
import vn.ntm.io.json.binding.input.JsonPath;
import vn.ntm.io.json.binding.input.Refusal;
import vn.ntm.io.json.binding.shape.Difference;
import vn.ntm.io.json.binding.shape.Shape;
import vn.ntm.io.json.binding.tables.Tables;

/** A record: an object with a property for each component, by its name and in its order. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class RecordShape<R> extends Shape<R> {

    /** The component of what is derived from the others. */
    public static final String OUTCOME = "outcome";

    private final Class<R> type;
    private final MethodHandles.Lookup lookup;
    private final Function<Type, Shape<Object>> shapes;
    private volatile @Nullable Anatomy anatomy;

    /**
     * Takes a record.
     *
     * @param lookup one that sees the record
     * @param shapes the shapes of the components, asked for when the first value is written or read
     */
    public RecordShape(Class<R> type, MethodHandles.Lookup lookup, Function<Type, Shape<Object>> shapes) {
        this.type = type;
        this.lookup = lookup;
        this.shapes = shapes;
    }

    private Anatomy anatomy() {
        Anatomy known = anatomy;
        if (known == null) {
            known = Anatomy.of(type, lookup, shapes);
            anatomy = known;
        }
        return known;
    }

    @Override
    public void write(R value, JsonGenerator json, Tables tables) throws IOException {
        json.writeStartObject();
        writeFields(value, json, tables);
        json.writeEndObject();
    }

    /** Writes the properties into an object that has begun. */
    public void writeFields(R value, JsonGenerator json, Tables tables) throws IOException {
        Field[] fields = anatomy().fields;
        for (Field field : fields) {
            Object component = field.of(value);
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
        return anatomy().names();
    }

    @Override
    public R read(JsonInput in) throws IOException {
        return read(in, null, null, null);
    }

    @Override
    public R readExpecting(R expected, JsonInput in) throws IOException {
        return read(in, null, null, expected);
    }

    /**
     * Reads an object.
     *
     * @param heading its format and version, if it has them
     * @param outcome what makes the outcome of what was read before it, if something does
     * @param known the record that is expected, if one is
     */
    public R read(JsonInput in, @Nullable Heading heading, @Nullable Ahead<R> outcome, @Nullable R known)
            throws IOException {
        in.expect(JsonToken.START_OBJECT, JsonKind.OBJECT);
        in.enter();
        JsonParser parser = in.parser();
        Anatomy record = anatomy();
        Field[] fields = record.fields;
        @Nullable Object[] values = new @Nullable Object[fields.length];
        boolean isKnown = known != null;
        int expected = 0;
        for (int place = record.next(parser, expected); place != Anatomy.END; place = record.next(parser, expected)) {
            if (place == Anatomy.UNKNOWN) {
                String name = parser.currentName();
                if (heading == null || !heading.take(name, in)) {
                    in.unknown(name, String.join(", ", record.names()));
                }
                continue;
            }
            if (values[place] != null) {
                throw in.refusal(FailureReason.DUPLICATE_PROPERTY);
            }
            parser.nextToken();
            Field field = fields[place];
            Object component = known != null ? field.of(known) : null;
            if (outcome != null && field.name().equals(OUTCOME)) {
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
                Object component = field.of(known);
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
            for (int i = 0; !record.fields[i].name().equals(OUTCOME); i++) {
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
        return (R) record.construct(values);
    }

    /** Makes an outcome ahead of reading it. */
    @API(status = API.Status.INTERNAL, since = "0.1")
    public interface Ahead<R> {

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
    public Difference difference(R one, R other) {
        for (Field field : anatomy().fields) {
            Difference found = field.shape().difference(field.of(one), field.of(other));
            if (found != null) {
                return found.under(JsonPath.step(field.name()));
            }
        }
        return null;
    }

    /** Returns the first difference in one of the components. */
    @Nullable
    public Difference differenceIn(String component, R one, R other) {
        Field field = anatomy().field(component);
        Object of = field.of(one);
        Object against = field.of(other);
        Difference found = isSame(of, against) ? null : field.shape().difference(of, against);
        return found == null ? null : found.under(JsonPath.step(component));
    }

    /** Returns a component of a record. */
    public Object component(String component, R record) {
        return anatomy().field(component).of(record);
    }
}
