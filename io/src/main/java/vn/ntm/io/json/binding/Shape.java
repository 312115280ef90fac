package vn.ntm.io.json.binding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** What values of a type look like in JSON. */
@API(status = API.Status.INTERNAL, since = "0.1")
public abstract class Shape<T> {

    private static final JsonFactory PLAIN = new JsonFactory();

    Shape() {}

    /** Writes a value. */
    public abstract void write(T value, JsonGenerator json, Tables tables) throws IOException;

    /**
     * Reads the value on whose first token the parser stands, and leaves it on the last.
     *
     * @throws Refusal if it has another form
     */
    public abstract T read(JsonInput in) throws IOException;

    /** Returns what stands for a property that is not there; null where it must be there. */
    @Nullable
    T absent() {
        return null;
    }

    /** Returns whether a property with this value is left out. */
    boolean isAbsent(T value) {
        return false;
    }

    /** Returns where two values differ first, if they do; {@code path} is theirs. */
    @Nullable
    Difference difference(T one, T other, String path) {
        return one.equals(other) ? null : new Difference(path, shown(one), shown(other));
    }

    /** Returns a value as JSON, if it is short. */
    final String shown(T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = PLAIN.createGenerator(text)) {
            write(value, json, Tables.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JsonInput.shown(text.toString());
    }
}
