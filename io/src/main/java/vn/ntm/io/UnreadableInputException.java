package vn.ntm.io;

import org.apiguardian.api.API;

/** An input that cannot be read at all: it is not there, or it is not text in the encoding it should be. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnreadableInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    UnreadableInputException(String source, String problem, Throwable cause) {
        super(source + ": " + problem, cause);
    }
}
