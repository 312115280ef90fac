package vn.ntm.criteria.evaluation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.ruling.WordGrounds;

/** Which of the judgements of its parts stands for an indicator: one of those that have its verdict. */
final class DecidingPart {

    private final WordGrounds grounds;
    private final DossierLayout.OfIndicator slots;

    private DecidingPart(WordGrounds grounds, DossierLayout.OfIndicator slots) {
        this.grounds = grounds;
        this.slots = slots;
    }

    static DossierLayout.OfPart of(WordGrounds grounds, DossierLayout.OfIndicator slots) {
        Verdict verdict = grounds.verdict(slots);
        long standing = grounds.grounds().ruling().standing(slots, verdict);
        DecidingPart choice = new DecidingPart(grounds, slots);
        if (Long.bitCount(standing) == 1 || verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE) {
            return choice.first(standing);
        }
        return verdict == Verdict.NOT_MET ? choice.farthestOrFirst(standing) : choice.firstReason(standing);
    }

    private Judgement judgement(DossierLayout.OfPart part) {
        return new Judgement(grounds, slots, part);
    }

    private static boolean isIn(long bits, DossierLayout.OfPart part) {
        return (bits >>> part.slot() & 1) != 0;
    }

    private DossierLayout.OfPart first(long standing) {
        for (DossierLayout.OfPart part : slots.parts()) {
            if (isIn(standing, part)) {
                return part;
            }
        }
        throw new IllegalStateException(slots.indicator().no() + " has a verdict that none of its parts has");
    }

    /** Of reasons the first is given; of parts alike the first of the act. */
    private DossierLayout.OfPart firstReason(long standing) {
        DossierLayout.OfPart first = first(standing);
        UndeterminedReason found = grounds.grounds().reason(slots, first.slot());
        for (DossierLayout.OfPart part : slots.parts()) {
            UndeterminedReason reason = isIn(standing, part) ? grounds.grounds().reason(slots, part.slot()) : null;
            if (reason != null && (found == null || reason.compareTo(found) < 0)) {
                first = part;
                found = reason;
            }
        }
        return first;
    }

    private DossierLayout.OfPart farthestOrFirst(long standing) {
        long left = nearestOfGroups(standing);
        DossierLayout.OfPart first = first(left);
        DossierLayout.OfPart farthest = first;
        for (DossierLayout.OfPart part : slots.parts()) {
            if (isIn(left, part)) {
                if (!isComparable(judgement(first), judgement(part))) {
                    return first;
                }
                farthest = shortfall(part).compareTo(shortfall(farthest)) > 0 ? part : farthest;
            }
        }
        return farthest;
    }

    /** Per cent and levels have no common measure, and what is found not met without a number has none at all. */
    private static boolean isComparable(Judgement one, Judgement other) {
        return one.shortfall().isPresent()
                && other.shortfall().isPresent()
                && one.unit().equals(other.unit());
    }

    private Decimal shortfall(DossierLayout.OfPart part) {
        return judgement(part).shortfall().orElseThrow();
    }

    /** Of several parts of which one would have sufficed the nearest stands for all. */
    private long nearestOfGroups(long standing) {
        long left = standing;
        for (long group : slots.alternatives()) {
            if (Long.bitCount(standing & group) > 1) {
                left = (left & ~group) | nearest(standing & group);
            }
        }
        return left;
    }

    private long nearest(long alternatives) {
        DossierLayout.@Nullable OfPart nearest = null;
        Optional<Distance> least = Optional.empty();
        for (DossierLayout.OfPart part : slots.parts()) {
            if (isIn(alternatives, part)) {
                Optional<Distance> distance = Distance.of(judgement(part));
                if (nearest == null || Distance.compareRelative(distance, least) < 0) {
                    nearest = part;
                    least = distance;
                }
            }
        }
        return nearest == null ? 0 : 1L << nearest.slot();
    }
}
