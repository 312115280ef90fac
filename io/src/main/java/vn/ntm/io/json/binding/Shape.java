package vn.ntm.io.json.binding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** What values of a type look like in JSON. */
@API(status = API.Status.INTERNAL, since = "0.1")
public abstract class Shape<T> {

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
}
