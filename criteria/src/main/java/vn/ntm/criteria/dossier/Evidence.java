package vn.ntm.criteria.dossier;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What an observation rests on (minh chứng): a reference to a document kept elsewhere, and its hash where the
 * caller wants to recognise it again. The document itself is never stored here.
 *
 * @param reference where the document is: a number, a file name, an address
 * @param hash the hash of its bytes with the name of the algorithm: {@code sha256:...}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Evidence(String reference, Optional<String> hash) {

    /** Checks that the reference says something. */
    public Evidence {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("reference is blank");
        }
    }

    /** Returns the evidence that {@code reference} leads to, without a hash. */
    public static Evidence of(String reference) {
        return new Evidence(reference, Optional.empty());
    }
}
