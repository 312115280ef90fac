package vn.ntm.io.json.binding.input;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.text.VisibleText;

/** Where a value stands in a document: {@code $.observations[3].value}, the document itself being {@code $}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class JsonPath {

    /** The characters of a name that a path shows; what is longer was not written by anybody who reads the path. */
    private static final int MAX_NAME = 80;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private JsonPath() {}

    /** Returns the path to where a parser stands. */
    public static String of(@Nullable JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        append(path, context);
        return path.insert(0, '$').toString();
    }

    /** The depth of the calls is bounded by that of the parser. */
    private static void append(StringBuilder path, @Nullable JsonStreamContext context) {
        if (context == null) {
            return;
        }
        append(path, context.getParent());
        if (context.inObject() && context.getCurrentName() != null) {
            path.append(step(context.getCurrentName()));
        } else if (context.inArray() && context.hasCurrentIndex()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        }
    }

    /** Returns the step from an object to its property. */
    public static String step(String name) {
        if (name.length() <= MAX_NAME && PLAIN.matcher(name).matches()) {
            return '.' + name;
        }
        String shown = name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME) + "…";
        return "['" + VisibleText.of(shown) + "']";
    }
}
