package vn.ntm.criteria.programme;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Tier;

/**
 * A tier as a step of the way that units of some types can go for a time (bậc danh hiệu). The days are our reading of
 * the acts: an act seldom says when it ends.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface TierRung {

    /**
     * The tier that a unit must have first (điều kiện về danh hiệu trước đó).
     *
     * @param tier the tier; absent where it was not read whether and which
     * @param grade how sure we are of it
     * @param citation where it stands
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    record Prerequisite(Optional<Tier> tier, Grade grade, Citation citation) {

        /** Checks that the grade says whether the tier is known. */
        public Prerequisite {
            if (tier.isPresent() == (grade == Grade.UNKNOWN)) {
                throw new IllegalArgumentException("grade " + grade + " does not go with tier "
                        + tier.map(Tier::id).orElse("(none)"));
            }
        }
    }

    /** The types of the units. */
    List<UnitType> unitTypes();

    /** The tier. */
    Tier tier();

    /** Its place, counted from 1 for the lowest. */
    int rank();

    /** What a unit must be before; absent for the lowest tier, and for it alone. */
    Optional<Prerequisite> prerequisite();

    /** The days on which units can be certified as the tier. */
    Validity validity();

    /** Why it ends on its last day. */
    SetHeader.Basis basis();

    /** How sure we are that the law has the tier. */
    Grade grade();

    /** The act that has the tier. */
    Citation citation();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** Checks the rank, and that every tier but the lowest says what is known of the one before. */
    @Value.Check
    default void check() {
        if (rank() < 1) {
            throw new IllegalArgumentException("rank " + rank() + " is not counted from 1");
        }
        if ((rank() == 1) == prerequisite().isPresent()) {
            throw new IllegalArgumentException("rank " + rank() + " does not go with "
                    + (rank() == 1 ? "a prerequisite" : "no prerequisite, not even an unknown one"));
        }
        if (grade() == Grade.UNKNOWN) {
            throw new IllegalArgumentException("grade UNKNOWN: a tier of which nothing is known is no rung");
        }
    }

    /** Returns a builder; tier, rank, validity, basis, grade and citation are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TierRung}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableTierRung.Builder {
        Builder() {}
    }
}
