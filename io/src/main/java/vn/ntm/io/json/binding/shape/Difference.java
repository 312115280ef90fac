package vn.ntm.io.json.binding.shape;

import org.apiguardian.api.API;

/**
 * Where two values of one form differ first.
 *
 * @param path the path to it from the two values; nothing where they differ themselves
 * @param one the one value there, as JSON
 * @param other the other value there, as JSON
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Difference(String path, String one, String other) {

    /** Returns the same difference as seen from what holds the two values, {@code step} above them. */
    public Difference under(String step) {
        return new Difference(step + path, one, other);
    }
}
