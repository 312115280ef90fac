package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.set.Tier;

/**
 * Finds tiers that a unit has without the one below. Asked once, over the events that stand, when all that is known of
 * the unit has been read: whichever of two events of one day or of one act stands first says nothing.
 */
final class LowerTiers {

    private final Findings findings;
    private final Ladders ladders;

    LowerTiers(Findings findings, Ladders ladders) {
        this.findings = findings;
        this.ladders = ladders;
    }

    void check(UnitLine line) {
        for (Trail trail : line.trails()) {
            for (CertificationEvent event : trail.toldOnce()) {
                if (event.kind().saysHeld()) {
                    Optional<Tier> lower = ladders.before(event, line.unit().type());
                    if (lower.isPresent() && !isThere(line, lower.get(), event.start())) {
                        findings.withoutLower(event, lower.get());
                    }
                }
            }
            trail.heldBy().ifPresent(event -> checkEnd(line, event));
        }
    }

    /** A tier that the unit still has may have lost the one below since. */
    private void checkEnd(UnitLine line, CertificationEvent event) {
        ladders.before(event, line.unit().type())
                .filter(lower -> isThere(line, lower, event.start()) && !isThere(line, lower, LocalDate.MAX))
                .ifPresent(lower -> findings.withoutLower(event, lower));
    }

    private static boolean isThere(UnitLine line, Tier tier, LocalDate day) {
        Trail trail = line.find(tier);
        return trail != null && trail.mayHoldOn(day);
    }
}
