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
import vn.ntm.criteria.set.Tier;

/**
 * Who recognises units of some types as some tiers for a time (thẩm quyền công nhận), who announces it and who
 * revokes it. A body that is absent is not known; that nobody may decide is never said by absence.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface RecognitionRule {

    /** The types of the units. */
    List<UnitType> unitTypes();

    /** The tiers. */
    List<Tier> tiers();

    /** The days on which it holds; a recognition is decided by the rule of its own day. */
    Validity validity();

    /** Who recognises (công nhận), if that is known. */
    Optional<DecidingBody> recognises();

    /** Who announces (công bố), if that is known. */
    Optional<DecidingBody> announces();

    /** Who revokes (thu hồi), if that is known. */
    Optional<DecidingBody> revokes();

    /** How sure we are of the bodies that are named. */
    Grade grade();

    /** The rules of recognition; where none are known, the act that has the tier. */
    Citation citation();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** Returns whether it is about units of {@code type} that are to be {@code tier}. */
    default boolean concerns(UnitType type, Tier tier) {
        return unitTypes().contains(type) && tiers().contains(tier);
    }

    /** Checks that the grade says whether the recognising body is known. */
    @Value.Check
    default void check() {
        if (recognises().isPresent() == (grade() == Grade.UNKNOWN)) {
            throw new IllegalArgumentException("grade " + grade() + " does not go with recognises "
                    + recognises().map(DecidingBody::name).orElse("(none)"));
        }
    }

    /** Returns a builder; validity, grade and citation are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecognitionRule}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableRecognitionRule.Builder {
        Builder() {}
    }
}
