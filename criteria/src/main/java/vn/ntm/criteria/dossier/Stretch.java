package vn.ntm.criteria.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/** The days around a day on which a set, and the sets that it takes levels from, ask for the same. */
final class Stretch {

    private Stretch() {}

    static Validity around(CriteriaSet set, LocalDate day) {
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> next = Optional.empty();
        for (LocalDate change : changes(set).toList()) {
            if (change.isAfter(day)) {
                next = next.filter(change::isAfter).or(() -> Optional.of(change));
            } else {
                from = from.filter(change::isBefore).or(() -> Optional.of(change));
            }
        }
        return Validity.of(
                from.orElse(null), next.map(change -> change.minusDays(1)).orElse(null));
    }

    /** Returns each day on which something can differ from the day before. */
    private static Stream<LocalDate> changes(CriteriaSet set) {
        Stream<Validity> ownLevels = set.thresholds().stream().map(Threshold::validity);
        Stream<Validity> wordings = set.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .flatMap(indicator -> Stream.concat(Stream.of((Item) indicator), indicator.parts().stream()))
                .flatMap(item -> item.requirements().stream())
                .map(Requirement::validity);
        Stream<LocalDate> own = Stream.of(Stream.of(set.validity()), ownLevels, wordings)
                .flatMap(validities -> validities)
                .flatMap(Stretch::ends);
        return Stream.concat(own, set.bases().stream().flatMap(Stretch::changes));
    }

    private static Stream<LocalDate> ends(Validity validity) {
        return Stream.concat(validity.from().stream(), validity.to().stream().map(last -> last.plusDays(1)));
    }
}
