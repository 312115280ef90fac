package vn.ntm.io;

import java.io.IOException;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** An input that is not there, is too large, or is not text in the encoding it should be (không đọc được tệp). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnreadableInputException extends UnusableInputException {

    private static final long serialVersionUID = 1;

    private final @Nullable String encoding;

    /** Creates the exception; each sentence follows the name of the source. */
    public UnreadableInputException(String source, String vietnamese, String english) {
        this(source, vietnamese, english, (String) null);
    }

    UnreadableInputException(String source, String vietnamese, String english, @Nullable String encoding) {
        super(source + ": " + vietnamese, source + ": " + english);
        this.encoding = encoding;
    }

    /**
     * Returns the name of the encoding (bảng mã) of {@link TextSource#encodedAs} that the input is not in, so that another
     * may be named; nothing where the input begins with a byte order mark, which decides, or cannot be read for another
     * reason.
     */
    public Optional<String> encoding() {
        return Optional.ofNullable(encoding);
    }

    /** Creates the exception with what the device or the place said; each sentence follows the name of the source. */
    public UnreadableInputException(String source, String vietnamese, String english, Throwable cause) {
        super(source + ": " + vietnamese, source + ": " + english, cause);
        this.encoding = null;
    }

    /** Returns that {@code source} cannot be read because of {@code cause}: a folder, no permission, a broken device. */
    public static UnreadableInputException from(String source, IOException cause) {
        return new UnreadableInputException(source, "không đọc được", "cannot be read", cause);
    }
}
