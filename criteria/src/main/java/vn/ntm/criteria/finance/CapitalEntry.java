package vn.ntm.criteria.finance;

import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Vnd;

/**
 * A figure of capital as it was reported (số liệu vốn).
 *
 * @param heading what it covers
 * @param series what it says
 * @param day from which day a plan or an allocation holds; to which day money was disbursed or mobilised, all of it
 *     since the beginning of the years
 * @param amount how much
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CapitalEntry(CapitalHeading heading, CapitalSeries series, LocalDate day, Vnd amount) {

    /** Checks that the amount is not negative. */
    public CapitalEntry {
        if (amount.dong().signum() < 0) {
            throw new IllegalArgumentException("amount is negative: " + amount + " under " + heading);
        }
    }
}
