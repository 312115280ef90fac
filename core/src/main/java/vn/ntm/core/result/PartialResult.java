package vn.ntm.core.result;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What a bulk reader could use and what it could not: the good items and one failure for each problem,
 * both in the order of the input. Nothing is thrown for a bad row and nothing vanishes.
 *
 * @param items what could be read
 * @param failures what is wrong with the input
 * @param <T> the type of an item
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PartialResult<T>(List<T> items, List<Failure> failures) {

    /** Copies both lists. */
    public PartialResult {
        items = List.copyOf(items);
        failures = List.copyOf(failures);
    }

    /** Returns the result of {@code items} and {@code failures}. */
    public static <T> PartialResult<T> of(List<T> items, List<Failure> failures) {
        return new PartialResult<>(items, failures);
    }

    /**
     * Returns the items of an input that must be whole.
     *
     * @throws FailuresException if there is any failure; it holds them all
     */
    public List<T> orThrow() {
        if (!failures.isEmpty()) {
            throw new FailuresException(failures);
        }
        return items;
    }
}
