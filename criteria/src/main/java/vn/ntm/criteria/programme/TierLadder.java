package vn.ntm.criteria.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.set.Tier;

/**
 * What units of one type can be certified as on one day (hệ thống danh hiệu), from the lowest tier to the highest. A
 * tier that is not on it may still be held by units certified before; it cannot be granted on that day.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface TierLadder {

    /** The type of the units. */
    UnitType unitType();

    /** The day. */
    LocalDate day();

    /** The tiers by rank, at least one. */
    List<TierRung> rungs();

    /** Who decides on each tier. */
    Map<Tier, RecognitionRule> rules();

    /**
     * Returns the ladder of the rungs and rules that hold for units of {@code type} on {@code day}; empty where no rung
     * does.
     *
     * @throws IllegalArgumentException if the rungs make no ladder: two of one rank or tier, one on a tier that is not
     *     below it, or one without a rule or with two
     */
    static Optional<TierLadder> of(UnitType type, LocalDate day, List<TierRung> rungs, List<RecognitionRule> rules) {
        List<TierRung> holding = rungs.stream()
                .filter(rung ->
                        rung.unitTypes().contains(type) && rung.validity().contains(day))
                .sorted(Comparator.comparingInt(TierRung::rank))
                .toList();
        if (holding.isEmpty()) {
            return Optional.empty();
        }
        Map<Tier, RecognitionRule> decided = new LinkedHashMap<>();
        for (TierRung rung : holding) {
            List<RecognitionRule> own = rules.stream()
                    .filter(rule ->
                            rule.concerns(type, rung.tier()) && rule.validity().contains(day))
                    .toList();
            if (own.size() != 1) {
                throw new IllegalArgumentException(
                        own.size() + " rules say who makes units of type " + type + " " + rung.tier() + " on " + day);
            }
            decided.put(rung.tier(), own.get(0));
        }
        return Optional.of(ImmutableTierLadder.builder()
                .unitType(type)
                .day(day)
                .addAllRungs(holding)
                .putAllRules(decided)
                .build());
    }

    /** Returns the rung of {@code tier}, if it can be granted on the day. */
    default Optional<TierRung> rung(Tier tier) {
        return rungs().stream().filter(rung -> rung.tier().equals(tier)).findFirst();
    }

    /** Returns the lowest rung. */
    default TierRung lowest() {
        return rungs().get(0);
    }

    /**
     * Returns the rung above that of {@code tier}; empty for the highest.
     *
     * @throws IllegalArgumentException if the ladder does not have the tier
     */
    default Optional<TierRung> next(Tier tier) {
        int above = rungs().indexOf(required(tier)) + 1;
        return above < rungs().size() ? Optional.of(rungs().get(above)) : Optional.empty();
    }

    /**
     * Returns the tiers that a unit must have before {@code tier}, the nearest last, as far as they are known: the
     * list begins late where a prerequisite was not read.
     *
     * @throws IllegalArgumentException if the ladder does not have the tier
     */
    default List<Tier> presupposed(Tier tier) {
        List<Tier> found = new ArrayList<>();
        Optional<Tier> before = before(tier);
        while (before.isPresent()) {
            found.add(0, before.get());
            before = before(before.get());
        }
        return List.copyOf(found);
    }

    private Optional<Tier> before(Tier tier) {
        return required(tier).prerequisite().flatMap(TierRung.Prerequisite::tier);
    }

    /** Returns who decides on {@code tier}, if it can be granted on the day. */
    default Optional<RecognitionRule> rule(Tier tier) {
        return Optional.ofNullable(rules().get(tier));
    }

    private TierRung required(Tier tier) {
        return rung(tier)
                .orElseThrow(() -> new IllegalArgumentException(
                        "tier " + tier + " cannot be granted to units of type " + unitType()
                                + " on " + day() + "; those that can: "
                                + rungs().stream().map(TierRung::tier).toList()));
    }

    /** Checks that each rung is above the one before and rests on lower ones. */
    @Value.Check
    default void check() {
        List<Tier> lower = new ArrayList<>();
        int rank = 0;
        for (TierRung rung : rungs()) {
            if (rung.rank() == rank || lower.contains(rung.tier())) {
                throw new IllegalArgumentException(rung.tier() + " of rank " + rung.rank()
                        + " has the rank or the tier of another rung for " + unitType() + " on " + day());
            }
            rung.prerequisite().flatMap(TierRung.Prerequisite::tier).ifPresent(before -> {
                if (!lower.contains(before)) {
                    throw new IllegalArgumentException(rung.tier() + " presupposes " + before
                            + ", which is not below it for " + unitType() + " on " + day());
                }
            });
            lower.add(rung.tier());
            rank = rung.rank();
        }
    }
}
