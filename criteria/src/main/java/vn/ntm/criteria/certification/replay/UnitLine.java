package vn.ntm.criteria.certification.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.certification.Absorption;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.EventKind;
import vn.ntm.criteria.set.Tier;

/** A unit that the ledger touches, in one state of it, while the ledger is read. */
final class UnitLine {

    private final AdministrativeUnit unit;
    private final @Nullable UnitLine sameCodeBefore;
    private final Ladders ladders;
    /** One for each tier; there are so few tiers that looking at each is the quickest. */
    private final List<Trail> trails = new ArrayList<>(2);

    private final List<CertificationEvent> told = new ArrayList<>();
    private final List<UnitLine> parts = new ArrayList<>();
    private final List<Absorption> absorptions = new ArrayList<>();
    private @Nullable UnitLine earlierState;
    private @Nullable UnitLine earlierKind;
    private boolean closed;

    UnitLine(AdministrativeUnit unit, @Nullable UnitLine sameCodeBefore, Ladders ladders) {
        this.unit = unit;
        this.sameCodeBefore = sameCodeBefore;
        this.ladders = ladders;
    }

    AdministrativeUnit unit() {
        return unit;
    }

    Ladders ladders() {
        return ladders;
    }

    List<Trail> trails() {
        return trails;
    }

    Trail trail(Tier tier) {
        Trail known = find(tier);
        if (known == null) {
            known = new Trail(tier, this);
            trails.add(known);
        }
        return known;
    }

    @Nullable
    Trail find(Tier tier) {
        for (Trail trail : trails) {
            if (trail.tier().equals(tier)) {
                return trail;
            }
        }
        return null;
    }

    /** Remembers an event of the unit, whatever it does and whether it is annulled. */
    void tell(CertificationEvent event) {
        told.add(event);
    }

    /** Remembers the unit as it was before it became of another kind: another unit in law, but not another's code. */
    void afterOtherKind(UnitLine earlier) {
        earlierKind = earlier;
    }

    void after(UnitLine earlier, boolean isSameUnit) {
        parts.add(earlier);
        if (isSameUnit) {
            earlierState = earlier;
            earlierKind = earlier.earlierKind;
            absorptions.addAll(earlier.absorptions);
        }
    }

    void note(Absorption absorption) {
        absorptions.add(absorption);
    }

    List<Absorption> absorptions() {
        return absorptions;
    }

    /** Returns the last unit that had the code before and an event of the tier, unless it goes on in this one. */
    Optional<FormerHolder> former(Tier tier) {
        for (UnitLine line = sameCodeBefore; line != null; line = line.sameCodeBefore) {
            Trail trail = line.find(tier);
            if (line == earlierKind) {
                return Optional.empty();
            }
            if (trail != null && !trail.ownGoesOn() && trail.last().isPresent()) {
                return Optional.of(new FormerHolder(trail.last().get(), line.unit, unit));
            }
        }
        return Optional.empty();
    }

    /** Tells, once, what contradicts itself in the events of the unit. */
    void close(Findings findings, Optional<LowerTiers> lowerTiers) {
        if (!closed) {
            closed = true;
            lowerTiers.ifPresent(checks -> checks.check(this));
            trails.forEach(trail -> trail.close(findings));
        }
    }

    /** Returns every event of the unit and of those that became part of it, by date. */
    List<CertificationEvent> history() {
        Set<CertificationEvent> history = new TreeSet<>(CertificationEvent.ORDER);
        forEachEvent(history::add);
        return List.copyOf(history);
    }

    /** Passes every event of the unit and of those that became part of it, one of several ways more than once. */
    void forEachEvent(Consumer<CertificationEvent> action) {
        told.forEach(action);
        parts.forEach(line -> line.forEachEvent(action));
    }

    /** Returns the events of the unit itself, also in its earlier states, by date. */
    List<CertificationEvent> ownHistory() {
        List<CertificationEvent> own = earlierState == null ? new ArrayList<>() : earlierState.ownHistory();
        own.addAll(told);
        return own;
    }

    /** Returns the last other unit that had the code before and an event of the tier, whatever became of that. */
    Optional<FormerHolder> formerTold(Tier tier) {
        UnitLine earlier = earlierState;
        for (UnitLine line = sameCodeBefore; line != null; line = line.sameCodeBefore) {
            if (line == earlier) {
                earlier = line.earlierState;
                continue;
            }
            if (line == earlierKind) {
                return Optional.empty();
            }
            for (int i = line.told.size() - 1; i >= 0; i--) {
                CertificationEvent event = line.told.get(i);
                if (event.tier().equals(tier) && event.kind() != EventKind.ANNULLED) {
                    return Optional.of(new FormerHolder(event, line.unit, unit));
                }
            }
        }
        return Optional.empty();
    }
}
