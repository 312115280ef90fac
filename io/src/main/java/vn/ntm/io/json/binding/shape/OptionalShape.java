package vn.ntm.io.json.binding.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.tables.Tables;

/** What may be absent: left out where it is, and absent where the document has null. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class OptionalShape<T> extends Shape<Optional<T>> {

    private final Shape<T> shape;

    /** Takes the shape of what may be absent. */
    public OptionalShape(Shape<T> shape) {
        this.shape = shape;
    }

    /** Returns the shape of what a value of {@code shape} holds, if that is an optional. */
    @SuppressWarnings("unchecked")
    public static @Nullable Shape<Object> held(Shape<?> shape) {
        return shape instanceof OptionalShape<?> optional ? (Shape<Object>) optional.shape : null;
    }

    @Override
    public void write(Optional<T> value, JsonGenerator json, Tables tables) throws IOException {
        if (value.isPresent()) {
            shape.write(value.get(), json, tables);
        } else {
            json.writeNull();
        }
    }

    @Override
    public Optional<T> read(JsonInput in) throws IOException {
        return in.parser().currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(shape.read(in));
    }

    @Override
    public Optional<T> readExpecting(Optional<T> expected, JsonInput in) throws IOException {
        if (expected.isEmpty() || in.parser().currentToken() == JsonToken.VALUE_NULL) {
            return super.readExpecting(expected, in);
        }
        T held = expected.get();
        T found = shape.readExpecting(held, in);
        return isSame(found, held) ? expected : Optional.of(found);
    }

    @Override
    public Optional<T> absent() {
        return Optional.empty();
    }

    @Override
    public boolean isAbsent(Optional<T> value) {
        return value.isEmpty();
    }

    @Override
    @Nullable
    public Difference difference(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent()
                ? shape.difference(one.get(), other.get())
                : super.difference(one, other);
    }
}
