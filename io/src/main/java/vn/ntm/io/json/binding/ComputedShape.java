package vn.ntm.io.json.binding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.NotComputableReason;

/** What could be computed, as {@code {"value": ...}}, or why it could not, as {@code {"notComputable": "ZERO_DENOMINATOR"}}. */
final class ComputedShape<T> extends Shape<Computed<T>> {

    static final String VALUE = "value";
    static final String NOT_COMPUTABLE = "notComputable";

    private static final TextShape<NotComputableReason> REASON = new EnumShape<>(NotComputableReason.class);

    private final Shape<T> shape;

    ComputedShape(Shape<T> shape) {
        this.shape = shape;
    }

    @Override
    public void write(Computed<T> value, JsonGenerator json, Tables tables) throws IOException {
        json.writeStartObject();
        if (value.isComputable()) {
            json.writeFieldName(VALUE);
            shape.write(value.orElseThrow(), json, tables);
        } else {
            json.writeFieldName(NOT_COMPUTABLE);
            REASON.write(value.whyNot().orElseThrow(), json, tables);
        }
        json.writeEndObject();
    }

    @Override
    public Computed<T> read(JsonInput in) throws IOException {
        in.expect(JsonToken.START_OBJECT, JsonKind.OBJECT);
        JsonParser parser = in.parser();
        @Nullable Computed<T> read = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            boolean isValue = name.equals(VALUE);
            if (!isValue && !name.equals(NOT_COMPUTABLE)) {
                in.unknown(name, VALUE + ", " + NOT_COMPUTABLE);
                continue;
            }
            if (read != null) {
                // The second of the two says what the first denies.
                throw in.refusal(FailureReason.DUPLICATE_PROPERTY);
            }
            parser.nextToken();
            read = isValue ? Computed.of(shape.read(in)) : Computed.notComputable(REASON.read(in));
        }
        if (read == null) {
            String path = in.path() + JsonPath.step(VALUE);
            throw new Refusal(in.failure(FailureReason.MISSING_PROPERTY, path).build());
        }
        return read;
    }

    @Override
    @Nullable
    Difference difference(Computed<T> one, Computed<T> other, String path) {
        return one.isComputable() && other.isComputable()
                ? shape.difference(one.orElseThrow(), other.orElseThrow(), path + JsonPath.step(VALUE))
                : super.difference(one, other, path);
    }
}
