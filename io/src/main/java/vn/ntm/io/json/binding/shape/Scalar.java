package vn.ntm.io.json.binding.shape;

import java.time.DateTimeException;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.ntm.io.json.binding.input.JsonInput;

/**
 * A type whose values are written as they print.
 *
 * @param expected what a reader of a refusal should write instead: an example, or all there is
 * @param print the text of a value
 * @param parse the value of a text; it throws an {@link IllegalArgumentException} for any other text
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Scalar<T>(Class<T> type, String expected, Function<T, String> print, Function<String, T> parse) {

    /** Returns the shape. */
    public TextShape<T> shape() {
        return new TextShape<>() {
            @Override
            public String text(T value) {
                return print.apply(value);
            }

            @Override
            public T parse(String text, JsonInput in) {
                try {
                    return parse.apply(text);
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw in.badValue(text, expected);
                }
            }
        };
    }
}
