package vn.ntm.criteria.certification.replay;

import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.criteria.certification.CertificationEvent;

/** What can be wrong with an event by itself: its unit, its tier, its days and its act. */
final class EventChecks {

    private final Findings findings;
    private final Ladders ladders;
    private final UnitRegistry registry;
    private final ActAuthority authority = new ActAuthority();
    private final DateChecks dates;

    EventChecks(Findings findings, Ladders ladders, UnitRegistry registry) {
        this.findings = findings;
        this.ladders = ladders;
        this.registry = registry;
        this.dates = new DateChecks(findings);
    }

    /** An annulment has no unit or tier to check beyond those of what it annuls. */
    void checkAnnulment(CertificationEvent event) {
        dates.check(event);
    }

    void check(CertificationEvent event, AdministrativeUnit unit) {
        if (!ladders.canHold(unit, event.tier(), event.date())) {
            findings.cannotHold(event, unit);
        } else if (!ladders.isInPeriod(event, unit.type())) {
            findings.outsidePeriod(event, ladders.periods(event.tier(), unit.type()));
        }
        if (isOverAtForce(event, unit)) {
            findings.inForceAfterEnd(event, unit);
        }
        dates.check(event);
        authority.notOf(event, unit.type()).ifPresent(body -> findings.actOfOtherAuthority(event, body));
    }

    /** A unit that was only renamed or moved until then goes on. */
    private boolean isOverAtForce(CertificationEvent event, AdministrativeUnit unit) {
        return event.start().isAfter(event.date())
                && !unit.validity().contains(event.start())
                && !registry.succession().from(event.unit(), event.date()).to(event.start()).units().stream()
                        .anyMatch(later -> later.via().stream()
                                .allMatch(step -> step.kind() == SuccessionStep.Kind.RENAMED
                                        || step.kind() == SuccessionStep.Kind.MOVED));
    }
}
