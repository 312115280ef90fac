package vn.ntm.criteria.ruling;

import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.criteria.dossier.Assessor;

/**
 * What the caller accepts as deciding (quy ước đánh giá). Start from {@link #strict()}.
 *
 * @param refusesAttestedNumbers whether a numeric indicator must be measured: an attestation of it then
 *     decides nothing
 * @param acceptsUnverified whether a threshold that nobody has verified decides
 * @param acceptsSetNotInForce whether a set that is not in force on the day judges all the same
 * @param assessors whose observation decides: that of the first of these who made one, also where it is one that
 *     is refused; others are never asked
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Policy(
        boolean refusesAttestedNumbers,
        boolean acceptsUnverified,
        boolean acceptsSetNotInForce,
        List<Assessor> assessors) {

    private static final Policy STRICT =
            new Policy(false, false, false, List.of(Assessor.APPRAISAL, Assessor.VERIFICATION, Assessor.SELF));

    /** Copies the assessors and checks that there is one, and none twice. */
    public Policy {
        assessors = List.copyOf(assessors);
        if (assessors.isEmpty()) {
            throw new IllegalArgumentException("assessors is empty: nobody would decide");
        }
        if (assessors.stream().distinct().count() < assessors.size()) {
            throw new IllegalArgumentException("assessors names somebody twice: " + assessors);
        }
    }

    /**
     * Returns the policy that follows the law: only a set in force judges, only verified and corroborated
     * thresholds decide, and the appraisal comes before the verification and that before the self-assessment.
     */
    public static Policy strict() {
        return STRICT;
    }

    /** Returns this policy with attestations of numeric indicators refused. */
    public Policy measuredOnly() {
        return new Policy(true, acceptsUnverified, acceptsSetNotInForce, assessors);
    }

    /** Returns this policy with unverified thresholds deciding. */
    public Policy acceptingUnverified() {
        return new Policy(refusesAttestedNumbers, true, acceptsSetNotInForce, assessors);
    }

    /** Returns this policy with a set judging also on days on which it is not in force. */
    public Policy lenient() {
        return new Policy(refusesAttestedNumbers, acceptsUnverified, true, assessors);
    }

    /**
     * Returns this policy with {@code assessors} deciding, the first who made an observation.
     *
     * @throws IllegalArgumentException if there is none, or one is named twice
     */
    public Policy decidedBy(List<Assessor> assessors) {
        return new Policy(refusesAttestedNumbers, acceptsUnverified, acceptsSetNotInForce, assessors);
    }
}
