package vn.ntm.criteria.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Wording;

/**
 * The sets that lead the same units to the same tier, one after the other.
 *
 * @param sets the sets, in the order of time
 */
record SetSeries(List<SetHeader> sets) {

    static SetSeries of(List<SetHeader> all, UnitLevel level, Tier tier, Optional<Wording> scope) {
        return new SetSeries(all.stream()
                .filter(set -> set.level() == level
                        && set.tier().equals(tier)
                        && set.scope().equals(scope))
                .sorted(Comparator.comparing(set -> set.validity().from().orElse(LocalDate.MIN)))
                .toList());
    }

    /** Returns the set in force on {@code day}, if there is one. */
    Optional<SetHeader> on(LocalDate day) {
        return sets.stream().filter(set -> set.validity().contains(day)).findFirst();
    }

    /** Returns the set of which the first or last day is nearest to {@code day}, if there is any set. */
    Optional<SetHeader> nearest(LocalDate day) {
        return sets.stream().min(Comparator.comparingLong(set -> distance(set.validity(), day)));
    }

    private static long distance(Validity validity, LocalDate day) {
        Optional<LocalDate> edge = validity.startsAfter(day) ? validity.from() : validity.to();
        return edge.map(date -> Math.abs(ChronoUnit.DAYS.between(date, day))).orElse(0L);
    }

    /** Returns the set that stands {@code step} places after {@code set}, if there is one. */
    Optional<SetHeader> neighbour(SetHeader set, int step) {
        int index = sets.indexOf(set) + step;
        return index >= 0 && index < sets.size() ? Optional.of(sets.get(index)) : Optional.empty();
    }
}
