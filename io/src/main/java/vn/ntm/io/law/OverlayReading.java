package vn.ntm.io.law;

import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailuresException;
import vn.ntm.criteria.catalog.Overlay;

/**
 * What came of reading an overlay file.
 *
 * @param overlay the rows that can be laid over the catalogue
 * @param failures what is wrong with the other rows, in the order of the file
 * @param warnings what a person should look at though it is no reason to leave a row out, in the order of the file: a
 *     level laxer than a floor that nobody has verified, or another level than the act is known to set
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OverlayReading(Overlay overlay, List<Failure> failures, List<Failure> warnings) {

    /** Copies the lists. */
    public OverlayReading {
        failures = List.copyOf(failures);
        warnings = List.copyOf(warnings);
    }

    /**
     * Returns the overlay of a file that must be whole.
     *
     * @throws FailuresException if there is any failure; it holds them all
     */
    public Overlay orThrow() {
        if (!failures.isEmpty()) {
            throw new FailuresException(failures);
        }
        return overlay;
    }
}
