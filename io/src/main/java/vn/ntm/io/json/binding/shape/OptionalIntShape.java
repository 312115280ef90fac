package vn.ntm.io.json.binding.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.OptionalInt;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.tables.Tables;

/** A count that may be absent, as {@link OptionalShape}. */
final class OptionalIntShape extends Shape<OptionalInt> {

    @Override
    public void write(OptionalInt value, JsonGenerator json, Tables tables) throws IOException {
        if (value.isEmpty()) {
            json.writeNull();
        } else {
            PlainShapes.INT.write(value.getAsInt(), json, tables);
        }
    }

    @Override
    public OptionalInt read(JsonInput in) throws IOException {
        return in.parser().currentToken() == JsonToken.VALUE_NULL
                ? OptionalInt.empty()
                : OptionalInt.of(PlainShapes.INT.read(in));
    }

    @Override
    public OptionalInt absent() {
        return OptionalInt.empty();
    }

    @Override
    public boolean isAbsent(OptionalInt value) {
        return value.isEmpty();
    }
}
