package vn.ntm.io.json.binding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.PartialResult;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.input.JsonKind;
import vn.ntm.io.json.binding.record.Heading;
import vn.ntm.io.json.binding.shape.ManyShapes;
import vn.ntm.io.json.binding.shape.Shape;
import vn.ntm.io.json.binding.tables.Tables;

/** A result with failures: its items are documents of their own, because nothing else says what they are. */
final class PartialResultShape extends Shape<PartialResult<Object>> {

    private static final String FORMAT = "ntm-partial-result";

    private static final int VERSION = 1;
    private static final String ITEMS = "items";
    private static final String FAILURES = "failures";

    private final Function<Object, Shape<Object>> ofItem;
    private final @Nullable Shape<List<Object>> items;
    private final Shape<List<Object>> failures;

    /**
     * @param ofItem the shape of an item that is written
     * @param read the shape of the items that are read; null where nothing is read
     * @param failure the shape of a {@link Failure}
     */
    PartialResultShape(Function<Object, Shape<Object>> ofItem, @Nullable Shape<Object> read, Shape<Object> failure) {
        this.ofItem = ofItem;
        this.items = read == null ? null : ManyShapes.list(read);
        this.failures = ManyShapes.list(failure);
    }

    @Override
    public void write(PartialResult<Object> result, JsonGenerator json, Tables tables) throws IOException {
        json.writeStartObject();
        Heading.write(FORMAT, VERSION, json);
        json.writeArrayFieldStart(ITEMS);
        for (Object item : result.items()) {
            ofItem.apply(item).write(item, json, tables);
        }
        json.writeEndArray();
        json.writeFieldName(FAILURES);
        failures.write(List.copyOf(result.failures()), json, tables);
        json.writeEndObject();
    }

    @Override
    public PartialResult<Object> read(JsonInput in) throws IOException {
        if (items == null) {
            throw new IllegalArgumentException("type: what the items of a PartialResult are must be said to read one");
        }
        in.expect(JsonToken.START_OBJECT, JsonKind.OBJECT);
        JsonParser parser = in.parser();
        Heading heading = new Heading(FORMAT, VERSION);
        @Nullable List<Object> read = null;
        @Nullable List<Object> failed = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (name.equals(ITEMS)) {
                read = once(read, items, in);
            } else if (name.equals(FAILURES)) {
                failed = once(failed, failures, in);
            } else if (!heading.take(name, in)) {
                in.unknown(name, ITEMS + ", " + FAILURES);
            }
        }
        heading.requireWhole(in);
        return PartialResult.of(
                required(read, ITEMS, in),
                required(failed, FAILURES, in).stream().map(Failure.class::cast).toList());
    }

    private static List<Object> once(@Nullable List<Object> known, Shape<List<Object>> shape, JsonInput in)
            throws IOException {
        if (known != null) {
            throw in.refusal(FailureReason.DUPLICATE_PROPERTY);
        }
        in.parser().nextToken();
        return shape.read(in);
    }

    private static List<Object> required(@Nullable List<Object> read, String name, JsonInput in) {
        if (read == null) {
            throw in.missing(name);
        }
        return read;
    }
}
