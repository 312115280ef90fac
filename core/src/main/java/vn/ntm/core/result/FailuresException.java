package vn.ntm.core.result;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** An input that had to be whole has failures. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class FailuresException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    // Exceptions are serialisable by inheritance; the failures themselves do not travel.
    private final transient @Nullable List<Failure> failures;

    /**
     * Creates the exception; its message shows the first failure and how many follow.
     *
     * @throws IllegalArgumentException if there is no failure
     */
    public FailuresException(List<Failure> failures) {
        super(summary(failures));
        this.failures = List.copyOf(failures);
    }

    private static String summary(List<Failure> failures) {
        if (failures.isEmpty()) {
            throw new IllegalArgumentException("failures is empty: there is nothing to throw for");
        }
        return failures.get(0) + (failures.size() == 1 ? "" : ", and " + (failures.size() - 1) + " more");
    }

    /** Returns every failure, in the order of the input; none once the exception has been serialised. */
    public List<Failure> failures() {
        return failures == null ? List.of() : failures;
    }
}
