package vn.ntm.criteria.reconcile;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What a check of a fixture must answer (kết quả phải có).
 *
 * @param verdict the verdict
 * @param expected the computed figure in plain notation, where the fixture states one
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Expectation(ReconciliationVerdict verdict, Optional<String> expected) {

    /** Returns the expectation of a verdict and a computed figure. */
    public static Expectation of(ReconciliationVerdict verdict, String expected) {
        return new Expectation(verdict, Optional.of(expected));
    }

    /** Returns the expectation of a verdict alone. */
    public static Expectation of(ReconciliationVerdict verdict) {
        return new Expectation(verdict, Optional.empty());
    }

    /** Returns whether {@code answer} is what was expected. */
    public boolean isMetBy(Reconciliation answer) {
        return answer.verdict() == verdict
                && (expected.isEmpty() || answer.expected().equals(expected));
    }
}
