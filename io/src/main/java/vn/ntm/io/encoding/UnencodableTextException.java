package vn.ntm.io.encoding;

import java.util.Locale;
import org.apiguardian.api.API;

/** A text has a character that an encoding has not; nothing was written in its place. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnencodableTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final TextEncoding encoding;
    private final int codePoint;

    UnencodableTextException(TextEncoding encoding, int codePoint) {
        super(String.format(
                Locale.ROOT, "%s has no character U+%04X: %s", encoding, codePoint, Character.toString(codePoint)));
        this.encoding = encoding;
        this.codePoint = codePoint;
    }

    /** Returns the encoding. */
    public TextEncoding encoding() {
        return encoding;
    }

    /** Returns the code point of the first character that it has not. */
    public int codePoint() {
        return codePoint;
    }
}
