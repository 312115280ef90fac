package vn.ntm.io;

import org.apiguardian.api.API;

/** An input that is not there, is too large, or is not text in the encoding it should be (không đọc được tệp). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnreadableInputException extends UnusableInputException {

    private static final long serialVersionUID = 1;

    /** Creates the exception; each sentence follows the name of the source. */
    public UnreadableInputException(String source, String vietnamese, String english) {
        super(source + ": " + vietnamese, source + ": " + english);
    }
}
