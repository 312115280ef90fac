package vn.ntm.io.json.binding.input;

import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;

/** That a document is refused, on its way to where the caller's exception is made of it. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    // Exceptions are serialisable by inheritance; the failure itself does not travel.
    private final transient Failure failure;

    /** Creates the refusal for {@code failure}. */
    public Refusal(Failure failure) {
        super(failure.message(Language.EN), null, false, false);
        this.failure = failure;
    }

    /** Returns what is wrong, with its place. */
    public Failure failure() {
        return failure;
    }
}
