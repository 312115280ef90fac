package vn.ntm.criteria.certification.replay;

import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.certification.CertificationEvent;

/** What can be wrong with an event by itself: its unit and its act. */
final class EventChecks {

    private final Findings findings;
    private final Ladders ladders;
    private final ActAuthority authority = new ActAuthority();

    EventChecks(Findings findings, Ladders ladders) {
        this.findings = findings;
        this.ladders = ladders;
    }

    void check(CertificationEvent event, AdministrativeUnit unit) {
        if (!ladders.canHold(unit.type(), event.tier())) {
            findings.cannotHold(event, unit);
        }
        authority.notOf(event, unit.type()).ifPresent(body -> findings.actOfOtherAuthority(event, body));
    }
}
