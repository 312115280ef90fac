package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.set.Tier;

/**
 * A certificate of a unit that became part of the one that has it now.
 *
 * @param events what it rests on
 * @param state what it is worth
 * @param since the first day of the state
 * @param act the act that recognised
 * @param rule what made it so
 * @param arrived the day on which the present unit got it
 * @param towards the tier that the present unit works towards
 * @param assumed whether a change on the way is an assumption
 */
record Held(
        List<CertificationEvent> events,
        CertificateState state,
        LocalDate since,
        Optional<String> act,
        Optional<CarryRule> rule,
        LocalDate arrived,
        Optional<Tier> towards,
        boolean assumed) {

    Held {
        events = List.copyOf(events);
    }

    /** Returns it after one more reorganisation. What has lapsed stays so, and what is undecided is no more than that. */
    Held passed(Passage passage) {
        CertificateState next = passage.state(state);
        boolean isSame = next == state;
        return new Held(
                events,
                next,
                isSame ? since : passage.date(),
                act,
                isSame && state == CertificateState.LAPSED ? rule : passage.rule(),
                passage.date(),
                passage.towards(),
                assumed || passage.assumed());
    }

    /** Returns it without some of its events; empty where nothing is left to carry. */
    Optional<Held> without(List<CertificationEvent> annulled) {
        List<CertificationEvent> left =
                events.stream().filter(event -> !annulled.contains(event)).toList();
        Standing standing = Standing.of(left);
        return standing.isHeld()
                ? Optional.of(new Held(left, state, since, standing.act(), rule, arrived, towards, assumed))
                : Optional.empty();
    }
}
