package vn.ntm.io.json.binding.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.input.JsonKind;
import vn.ntm.io.json.binding.input.JsonPath;
import vn.ntm.io.json.binding.tables.Tables;

/** What may not be computable: {@code {"value": ...}} or {@code {"notComputable": "ZERO_DENOMINATOR"}}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ComputedShape<T> extends Shape<Computed<T>> {

    private static final String VALUE = "value";
    private static final String NOT_COMPUTABLE = "notComputable";
    private static final EnumShape<NotComputableReason> REASON = new EnumShape<>(NotComputableReason.class);

    private final Shape<T> shape;

    /** Takes the shape of what is computed. */
    public ComputedShape(Shape<T> shape) {
        this.shape = shape;
    }

    @Override
    public void write(Computed<T> computed, JsonGenerator json, Tables tables) throws IOException {
        json.writeStartObject();
        if (computed instanceof Computed.NotComputable<T> none) {
            json.writeStringField(NOT_COMPUTABLE, none.reason().name());
        } else {
            json.writeFieldName(VALUE);
            shape.write(computed.orElseThrow(), json, tables);
        }
        json.writeEndObject();
    }

    @Override
    public Computed<T> read(JsonInput in) throws IOException {
        in.expect(JsonToken.START_OBJECT, JsonKind.OBJECT);
        JsonParser parser = in.parser();
        Computed<T> computed = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            boolean isValue = name.equals(VALUE);
            if (!isValue && !name.equals(NOT_COMPUTABLE)) {
                in.unknown(name, VALUE + ", " + NOT_COMPUTABLE);
                continue;
            }
            if (computed != null) {
                throw in.refusal(FailureReason.DUPLICATE_PROPERTY);
            }
            parser.nextToken();
            computed = isValue ? Computed.of(shape.read(in)) : Computed.notComputable(REASON.read(in));
        }
        if (computed == null) {
            throw in.missing(VALUE);
        }
        return computed;
    }

    @Override
    @Nullable
    public Difference difference(Computed<T> one, Computed<T> other) {
        if (!one.isComputable() || !other.isComputable()) {
            return super.difference(one, other);
        }
        Difference found = shape.difference(one.orElseThrow(), other.orElseThrow());
        return found == null ? null : found.under(JsonPath.step(VALUE));
    }
}
