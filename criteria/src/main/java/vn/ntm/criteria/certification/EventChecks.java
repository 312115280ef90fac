package vn.ntm.criteria.certification;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.TierRung;
import vn.ntm.criteria.set.Tier;

/** What can be wrong with an event where it stands: its unit, its act, and the tiers that should be there before. */
final class EventChecks {

    private final Findings findings;
    private final LiveUnits units;
    private final boolean complete;
    private final List<TierRung> rungs = Programme.standard().rungs();
    private final ActAuthority authority = new ActAuthority();

    EventChecks(Findings findings, LiveUnits units, boolean complete) {
        this.findings = findings;
        this.units = units;
        this.complete = complete;
    }

    /** Checks an event that the unit of {@code line} does not have in its trail yet. */
    void check(CertificationEvent event, UnitLine line) {
        UnitType type = line.unit().type();
        if (!canHold(type, event.tier())) {
            findings.cannotHold(event, line.unit());
        }
        authority.notOf(event, type).ifPresent(body -> findings.actOfOtherAuthority(event, body));
        if (event.kind().presupposesCertificate()) {
            checkCode(event, line);
        }
        if (complete && event.kind().isRecognition()) {
            before(event, type)
                    .filter(lower -> !isThere(line, lower))
                    .ifPresent(lower -> findings.withoutLower(event, lower));
        }
    }

    /** A tier that no ladder has, of a caller's own, is for anybody. */
    private boolean canHold(UnitType type, Tier tier) {
        boolean isOnLadder = false;
        for (TierRung rung : rungs) {
            if (rung.tier().equals(tier)) {
                isOnLadder = true;
                if (rung.unitTypes().contains(type)) {
                    return true;
                }
            }
        }
        return !isOnLadder;
    }

    private void checkCode(CertificationEvent event, UnitLine line) {
        if (line.find(event.tier()).filter(trail -> !trail.own().isEmpty()).isPresent()) {
            return;
        }
        units.former(event.unit())
                .ifPresent(former -> former.find(event.tier())
                        .filter(trail -> !trail.own().isEmpty())
                        .ifPresent(trail -> findings.codeOfAnotherUnit(
                                event, line.unit(), trail.own().get(trail.own().size() - 1), former.unit())));
    }

    private Optional<Tier> before(CertificationEvent event, UnitType type) {
        for (TierRung rung : rungs) {
            if (rung.tier().equals(event.tier())
                    && rung.unitTypes().contains(type)
                    && rung.validity().contains(event.date())) {
                return rung.prerequisite().flatMap(TierRung.Prerequisite::tier);
            }
        }
        return Optional.empty();
    }

    /** What was carried and is undecided is not there for sure, but nobody can say that it is not. */
    private static boolean isThere(UnitLine line, Tier tier) {
        return line.find(tier)
                .filter(trail -> trail.standing().isHeld() || !trail.undecided().isEmpty())
                .isPresent();
    }
}
