package vn.ntm.io.json.binding.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.apiguardian.api.API;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.input.JsonKind;
import vn.ntm.io.json.binding.tables.Tables;

/** A value that is written as one text, so that it can also name a property of an object. */
@API(status = API.Status.INTERNAL, since = "0.1")
public abstract class TextShape<T> extends Shape<T> {

    TextShape() {}

    /** Returns the text. */
    public abstract String text(T value);

    /** Returns the value that {@code text} writes; the place of a refusal is where the parser stands. */
    public abstract T parse(String text, JsonInput in);

    @Override
    public void write(T value, JsonGenerator json, Tables tables) throws IOException {
        json.writeString(text(value));
    }

    @Override
    public T read(JsonInput in) throws IOException {
        in.expect(JsonToken.VALUE_STRING, JsonKind.TEXT);
        return parse(in.parser().getText(), in);
    }

    @Override
    public final T readExpecting(T expected, JsonInput in) throws IOException {
        in.expect(JsonToken.VALUE_STRING, JsonKind.TEXT);
        return in.isText(text(expected)) ? expected : super.readExpecting(expected, in);
    }
}
