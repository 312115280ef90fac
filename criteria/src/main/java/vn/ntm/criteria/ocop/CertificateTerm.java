package vn.ntm.criteria.ocop;

import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;

/**
 * How long a certificate of a level holds (thời hạn của giấy chứng nhận).
 *
 * @param stars the level
 * @param months the months from the day of issue
 * @param startGrade how sure we are that they run from that day
 * @param rule where it stands
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CertificateTerm(int stars, int months, Grade startGrade, OcopRule rule) {

    /**
     * Returns the days on which a certificate issued on {@code issued} holds. The day of issue is the first; that the last
     * is the one before the day of the same number is our reading. Where the month at the end has no day of that number,
     * as February for the 29th, it is the last day of that month.
     */
    public Validity of(LocalDate issued) {
        LocalDate sameNumber = issued.plusMonths(months);
        boolean exists = sameNumber.getDayOfMonth() == issued.getDayOfMonth();
        return Validity.of(issued, exists ? sameNumber.minusDays(1) : sameNumber);
    }
}
