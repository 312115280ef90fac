package vn.ntm.io;

import java.io.IOException;
import org.apiguardian.api.API;

/** An input that is not there, is too large, or is not text in the encoding it should be (không đọc được tệp). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnreadableInputException extends UnusableInputException {

    private static final long serialVersionUID = 1;

    /** Creates the exception; each sentence follows the name of the source. */
    public UnreadableInputException(String source, String vietnamese, String english) {
        super(source + ": " + vietnamese, source + ": " + english);
    }

    /** Creates the exception with what the device or the place said; each sentence follows the name of the source. */
    public UnreadableInputException(String source, String vietnamese, String english, Throwable cause) {
        super(source + ": " + vietnamese, source + ": " + english, cause);
    }

    /** Returns that {@code source} cannot be read because of {@code cause}: a folder, no permission, a broken device. */
    public static UnreadableInputException from(String source, IOException cause) {
        return new UnreadableInputException(source, "không đọc được", "cannot be read", cause);
    }
}
