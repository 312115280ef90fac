package vn.ntm.criteria.recognition;

import java.util.HashSet;
import java.util.Set;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.TierRung;
import vn.ntm.criteria.set.Tier;

/** Which tiers build on which by the ladders of any time: who was advanced in 2023 was new rural, today too. */
final class TierOrder {

    private TierOrder() {}

    static boolean buildsOn(UnitType type, Tier higher, Tier lower) {
        return buildsOn(type, higher, lower, new HashSet<>());
    }

    private static boolean buildsOn(UnitType type, Tier higher, Tier lower, Set<Tier> seen) {
        if (!seen.add(higher)) {
            return false;
        }
        for (TierRung rung : Programme.standard().rungs()) {
            if (rung.tier().equals(higher) && rung.unitTypes().contains(type)) {
                Tier before =
                        rung.prerequisite().flatMap(TierRung.Prerequisite::tier).orElse(higher);
                if (before.equals(lower) || buildsOn(type, before, lower, seen)) {
                    return true;
                }
            }
        }
        return false;
    }
}
