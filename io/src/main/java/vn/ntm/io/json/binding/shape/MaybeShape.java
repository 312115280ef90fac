package vn.ntm.io.json.binding.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.tables.Tables;

/**
 * A number that may be absent, as {@link OptionalShape}.
 *
 * @param <O> an optional of the JDK
 * @param <T> what it holds
 */
final class MaybeShape<O, T> extends Shape<O> {

    private final O nothing;
    private final Predicate<O> isEmpty;
    private final Function<O, T> get;
    private final Function<T, O> of;
    private final Shape<T> shape;

    MaybeShape(O nothing, Predicate<O> isEmpty, Function<O, T> get, Function<T, O> of, Shape<T> shape) {
        this.nothing = nothing;
        this.isEmpty = isEmpty;
        this.get = get;
        this.of = of;
        this.shape = shape;
    }

    @Override
    public void write(O value, JsonGenerator json, Tables tables) throws IOException {
        if (isEmpty.test(value)) {
            json.writeNull();
        } else {
            shape.write(get.apply(value), json, tables);
        }
    }

    @Override
    public O read(JsonInput in) throws IOException {
        return in.parser().currentToken() == JsonToken.VALUE_NULL ? nothing : of.apply(shape.read(in));
    }

    @Override
    public O absent() {
        return nothing;
    }

    @Override
    public boolean isAbsent(O value) {
        return isEmpty.test(value);
    }

    @Override
    @Nullable
    public Difference difference(O one, O other) {
        return isEmpty.test(one) || isEmpty.test(other)
                ? super.difference(one, other)
                : shape.difference(get.apply(one), get.apply(other));
    }
}
