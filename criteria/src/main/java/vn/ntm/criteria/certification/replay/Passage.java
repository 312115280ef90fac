package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.criteria.certification.CarryRule;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.set.Tier;

/**
 * What one reorganisation does to the certificates of a unit.
 *
 * @param date the first day of the newer unit
 * @param rule the rule that fits, if one does
 * @param towards the tier that the newer unit works towards
 * @param assumed whether the change is an assumption
 */
record Passage(LocalDate date, Optional<CarryRule> rule, Optional<Tier> towards, boolean assumed) {

    boolean isKept() {
        return outcome() == CarryRule.Outcome.KEPT;
    }

    private CarryRule.Outcome outcome() {
        return rule.map(CarryRule::outcome).orElse(CarryRule.Outcome.UNDECIDED);
    }

    /** Returns the state of a certificate that had {@code state} before. */
    CertificateState state(CertificateState state) {
        if (state == CertificateState.LAPSED) {
            return state;
        }
        return switch (outcome()) {
            case KEPT -> state;
            case UNDECIDED -> CertificateState.CARRIED_UNDECIDED;
            case LAPSED -> CertificateState.LAPSED;
        };
    }
}
