package vn.ntm.io.json;

import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.io.UnusableInputException;

/**
 * A JSON document that is refused (tài liệu JSON không dùng được): it is not JSON, has another form than it should, goes
 * beyond a limit, or says what does not fit together or with the tables. The message names the source, the place and the
 * path, and says in one sentence what is wrong; {@link #failure} has them apart.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RefusedJsonException extends UnusableInputException {

    private static final long serialVersionUID = 1;

    // Exceptions are serialisable by inheritance; the failure itself does not travel.
    private final transient Failure failure;
    private final String path;

    RefusedJsonException(Failure failure) {
        super(failure.toText(Language.VI), failure.toText(Language.EN));
        this.failure = failure;
        this.path = failure.origin().header().orElse("$");
    }

    /** Returns where in the document: {@code $.observations[3].value}; {@code $} is the document itself. */
    public String path() {
        return path;
    }

    /** Returns what is wrong, with file, line and column; its header is the path. */
    public Failure failure() {
        return failure;
    }
}
