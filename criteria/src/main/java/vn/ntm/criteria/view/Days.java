package vn.ntm.criteria.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.time.Validity;

/** Stretches of days taken apart. */
final class Days {

    private Days() {}

    /** Returns the days of {@code days} on which {@code other} does not hold: none, one stretch or two. */
    static List<Validity> without(Validity days, Validity other) {
        if (!days.overlaps(other)) {
            return List.of(days);
        }
        List<Validity> left = new ArrayList<>();
        other.from()
                .filter(start -> days.from().map(start::isAfter).orElse(true))
                .ifPresent(start -> left.add(Validity.of(days.from().orElse(null), start.minusDays(1))));
        other.to()
                .filter(end -> days.to().map(end::isBefore).orElse(true))
                .ifPresent(
                        end -> left.add(Validity.of(end.plusDays(1), days.to().orElse(null))));
        return left;
    }

    /** Returns the days of {@code days} on which none of {@code others} holds. */
    static List<Validity> without(Validity days, List<Validity> others) {
        List<Validity> left = List.of(days);
        for (Validity other : others) {
            left = left.stream()
                    .flatMap(piece -> without(piece, other).stream())
                    .toList();
        }
        return left;
    }

    /** Returns {@code days} cut where {@code others} begin and end, so that each holds on all days of a piece or on none. */
    static List<Validity> cut(Validity days, List<Validity> others) {
        List<Validity> pieces = List.of(days);
        for (Validity other : others) {
            List<Validity> finer = new ArrayList<>();
            for (Validity piece : pieces) {
                List<Validity> outside = without(piece, other);
                finer.addAll(outside);
                without(piece, outside).forEach(finer::add);
            }
            pieces = finer;
        }
        return pieces;
    }

    /** Returns a day of {@code days}: the first, or the last where they have no first. */
    static LocalDate one(Validity days) {
        return days.from().or(days::to).orElse(LocalDate.EPOCH);
    }

    /** Returns whether {@code whole} holds on all days of {@code asked}. */
    static boolean cover(Validity whole, Validity asked) {
        return without(asked, whole).isEmpty();
    }

    /** Returns the year of which {@code days} are all days, if there is one. */
    static Optional<Integer> wholeYear(Validity days) {
        return days.from()
                .filter(start -> start.getDayOfYear() == 1
                        && days.to().equals(Optional.of(start.plusYears(1).minusDays(1))))
                .map(LocalDate::getYear);
    }
}
