package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CarryRule;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.set.Tier;

/**
 * A certificate of a unit that became part of the one that has it now. State, first day, rule and aim are those of one
 * change: the one that made the state.
 *
 * @param events what it rests on
 * @param origins the codes of the units to which it was granted
 * @param state what it is worth
 * @param since the first day of the state
 * @param act the act that recognised
 * @param rule what made it so
 * @param arrived the day on which the present unit got it
 * @param towards the tier that the unit works towards by the rule
 * @param assumed whether a change on the way is an assumption
 */
record CarriedCertificate(
        List<CertificationEvent> events,
        List<UnitCode> origins,
        CertificateState state,
        LocalDate since,
        Optional<String> act,
        Optional<CarryRule> rule,
        LocalDate arrived,
        Optional<Tier> towards,
        boolean assumed) {

    CarriedCertificate {
        events = List.copyOf(events);
        origins = List.copyOf(origins);
    }

    /**
     * Returns it after one more reorganisation. What has lapsed stays so since the change that made it lapse; what is
     * undecided waits by the rule of the change that made the unit of the day.
     */
    CarriedCertificate passed(Passage passage) {
        CertificateState next = passage.state(state);
        if (state == CertificateState.LAPSED || (!state.isHeld() && passage.isKept())) {
            return new CarriedCertificate(
                    events, origins, state, since, act, rule, passage.date(), towards, assumed || passage.assumed());
        }
        return new CarriedCertificate(
                events,
                origins,
                next,
                next == state && state.isHeld() ? since : passage.date(),
                act,
                passage.rule(),
                passage.date(),
                passage.towards(),
                assumed || passage.assumed());
    }

    /** Returns it as it is after what a source says of the unit that keeps it. */
    CarriedCertificate told(CertificationEvent event) {
        CertificateState next = switch (event.kind()) {
            case NOT_MAINTAINED -> CertificateState.NOT_MAINTAINED;
            case ANNOUNCED -> CertificateState.IN_FORCE;
            default -> state;
        };
        if (next == state) {
            return this;
        }
        Optional<String> by = next == CertificateState.IN_FORCE ? event.act() : act;
        return new CarriedCertificate(events, origins, next, event.start(), by, rule, arrived, towards, assumed);
    }

    /** Returns it as one that is no older than {@code day}, on which the decision behind it took force. */
    CarriedCertificate notBefore(LocalDate day) {
        return new CarriedCertificate(
                events, origins, state, since.isBefore(day) ? day : since, act, rule, arrived, towards, assumed);
    }
}
