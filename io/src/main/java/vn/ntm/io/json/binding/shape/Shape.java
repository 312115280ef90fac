package vn.ntm.io.json.binding.shape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.input.Refusal;
import vn.ntm.io.json.binding.tables.Tables;

/** What values of a type look like in JSON. */
@API(status = API.Status.INTERNAL, since = "0.1")
public abstract class Shape<T> {

    private static final JsonFactory PLAIN = new JsonFactory();

    protected Shape() {}

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
    public T absent() {
        return null;
    }

    /** Returns whether a property with this value is left out. */
    public boolean isAbsent(T value) {
        return false;
    }

    /**
     * Reads a value as {@link #read} does where one is expected. Returns the expected one itself where it is the same, so
     * that nothing needs to be made of a text that says what is known already.
     */
    public T readExpecting(T expected, JsonInput in) throws IOException {
        T found = read(in);
        return found.equals(expected) ? expected : found;
    }

    /** Returns where two values differ first, if they do. */
    @Nullable
    public Difference difference(T one, T other) {
        return one.equals(other) ? null : new Difference("", shown(one), shown(other));
    }

    /** Returns whether a value that was read is the very one that was expected. */
    @SuppressWarnings("ReferenceEquality")
    protected static boolean isSame(Object found, @Nullable Object expected) {
        return found == expected;
    }

    /** Returns a value as JSON, if it is short. */
    final String shown(T value) {
        return JsonInput.shown(written(value));
    }

    /** Returns a value as JSON. */
    public final String written(T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = PLAIN.createGenerator(text)) {
            write(value, json, Tables.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
