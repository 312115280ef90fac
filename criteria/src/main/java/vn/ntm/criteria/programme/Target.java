package vn.ntm.criteria.programme;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.set.MeasureUnit;

/**
 * What one instrument wants reached by the end of a year (mục tiêu), in the whole country or in each of its regions. A
 * target that an instrument may have and we could not read has no value. The target of the country does not hold for a
 * region, and is never derived from those of regions.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface Target {

    /** What it is about. */
    TargetSubject subject();

    /** The year by whose end it is to be reached. */
    int year();

    /** The region; absent for a target of the whole country. */
    Optional<EconomicRegion> region();

    /** How the instrument words the figure; absent where the figure is. */
    Optional<Aim> aim();

    /** The figure, or the lower end where the instrument gives a range. */
    Optional<Decimal> value();

    /** The upper end of the range, where the instrument gives one. */
    Optional<Decimal> upTo();

    /** The unit of the figure; a share names its whole. */
    MeasureUnit unit();

    /** How sure we are of the figure. */
    Grade grade();

    /** The instrument, and where it was read. */
    Citation citation();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** Returns aim and figure in plain notation, {@code >= 80} or {@code ~ 17..19}, if the figure is known. */
    default Optional<String> required() {
        return aim().flatMap(aim -> value().map(value ->
                aim + " " + value + upTo().map(end -> ".." + end).orElse("")));
    }

    /** Returns aim, figure and unit as people read them, {@code tối thiểu 80 % số xã}, if the figure is known. */
    default Optional<String> required(Language language) {
        return aim().flatMap(aim -> value().map(value -> aim.toText(
                value.toText(language)
                        + upTo().map(end -> "–" + end.toText(language)).orElse("")
                        + " "
                        + unit().toText(language),
                language)));
    }

    /** Checks that the figure, its wording and its grade go together. */
    @Value.Check
    default void check() {
        if (value().isPresent() == (grade() == Grade.UNKNOWN)) {
            throw new IllegalArgumentException("grade " + grade() + " does not go with value "
                    + value().map(Decimal::toString).orElse("(none)"));
        }
        if (aim().isPresent() != value().isPresent()) {
            throw new IllegalArgumentException("aim: a value, and only a value, has one");
        }
        upTo().ifPresent(end -> {
            if (value().filter(start -> start.compareTo(end) < 0).isEmpty()) {
                throw new IllegalArgumentException("upTo " + end + " is not above value "
                        + value().map(Decimal::toString).orElse("(none)"));
            }
        });
    }

    /** Returns a builder; subject, year, unit, grade and citation are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
