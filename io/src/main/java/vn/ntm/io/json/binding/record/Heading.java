package vn.ntm.io.json.binding.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.apiguardian.api.API;
import vn.ntm.core.result.FailureReason;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.input.JsonKind;
import vn.ntm.io.json.binding.input.Refusal;
import vn.ntm.io.json.binding.shape.PlainShapes;

/**
 * The format and the version that every document names. They are written first, but read wherever they stand: a data
 * base that keeps JSON as a tree gives its properties back in an order of its own.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Heading {

    private static final String FORMAT = "format";
    private static final String VERSION = "version";

    private final String format;
    private final int version;
    private boolean hasFormat;
    private boolean hasVersion;

    /** Takes what a document has to name. */
    public Heading(String format, int version) {
        this.format = format;
        this.version = version;
    }

    /** Writes both. */
    public static void write(String format, int version, JsonGenerator json) throws IOException {
        json.writeStringField(FORMAT, format);
        json.writeNumberField(VERSION, version);
    }

    /** Reads a property if it is of the heading. */
    public boolean take(String name, JsonInput in) throws IOException {
        JsonParser parser = in.parser();
        if (name.equals(FORMAT)) {
            requireOnce(hasFormat, in);
            hasFormat = true;
            parser.nextToken();
            in.expect(JsonToken.VALUE_STRING, JsonKind.TEXT);
            if (!parser.getText().equals(format)) {
                throw new Refusal(in.failure(FailureReason.OTHER_FORMAT, in.path())
                        .putAttributes("value", JsonInput.shown(parser.getText()))
                        .putAttributes("expected", format)
                        .build());
            }
            return true;
        }
        if (name.equals(VERSION)) {
            requireOnce(hasVersion, in);
            hasVersion = true;
            parser.nextToken();
            int written = PlainShapes.INT.read(in);
            if (written != version) {
                throw new Refusal(in.failure(FailureReason.OTHER_FORMAT_VERSION, in.path())
                        .putAttributes("format", format)
                        .putAttributes("value", Integer.toString(written))
                        .putAttributes("expected", Integer.toString(version))
                        .build());
            }
            return true;
        }
        return false;
    }

    private static void requireOnce(boolean taken, JsonInput in) {
        if (taken) {
            throw in.refusal(FailureReason.DUPLICATE_PROPERTY);
        }
    }

    /** Checks, at the end of the document, that it named both. */
    public void requireWhole(JsonInput in) {
        if (!hasFormat || !hasVersion) {
            throw in.missing(hasFormat ? VERSION : FORMAT);
        }
    }
}
