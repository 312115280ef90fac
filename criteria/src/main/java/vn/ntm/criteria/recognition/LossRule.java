package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.set.Tier;

/**
 * A case in which a tier is revoked (trường hợp thu hồi): so large a share of the criteria is not met, in some cases one
 * of those that weigh more among them; or so large a share of the communes below was revoked. A rule without a share
 * says that there are cases and that they are not known.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface LossRule {

    /** Of what the share is. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    enum Of {
        /** Of the criteria of the set, those that are not met. */
        CRITERIA,
        /** Of the communes of the unit, those that were revoked. */
        COMMUNES
    }

    /** The name in answers: {@code commune-ntm-half}. */
    String id();

    /** The level of the units. */
    UnitLevel level();

    /** The tiers. */
    List<Tier> tiers();

    /** The days on which it holds. */
    Validity validity();

    /** Of what the share is; absent where the cases are not known. */
    Optional<Of> of();

    /** The least share. */
    Optional<Percentage> low();

    /** The share from which another case holds; absent where there is none. */
    Optional<Percentage> high();

    /** The id of the set whose criteria are counted. */
    Optional<String> set();

    /** The numbers of the criteria that weigh more, one of which must be unmet; empty where any will do. */
    List<String> weighty();

    /** How sure we are of it. */
    Grade grade();

    /** Where it stands. */
    Citation citation();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** Returns whether it is for these units, this tier and this day. */
    default boolean isFor(UnitLevel units, Tier tier, LocalDate day) {
        return level() == units && tiers().contains(tier) && validity().contains(day);
    }

    /** Returns whether {@code part} of {@code whole} is a share in the band. */
    default boolean holds(long part, long whole) {
        Decimal hundredfold = Decimal.of(part).times(Decimal.of(100));
        return low().filter(least -> hundredfold.compareTo(least.value().times(Decimal.of(whole))) >= 0)
                        .isPresent()
                && high().filter(most -> hundredfold.compareTo(most.value().times(Decimal.of(whole))) >= 0)
                        .isEmpty();
    }

    /** Checks that the grade says whether the case is known. */
    @Value.Check
    default void check() {
        boolean isKnown = grade() != Grade.UNKNOWN;
        if (of().isPresent() != isKnown || low().isPresent() != isKnown) {
            throw new IllegalArgumentException("rule " + id() + ": grade " + grade() + " does not go with the share");
        }
        if (isKnown && of().equals(Optional.of(Of.CRITERIA)) && set().isEmpty()) {
            throw new IllegalArgumentException("rule " + id() + ": a share of criteria needs a set");
        }
    }

    /** Returns a builder; id, level, validity, grade and citation are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LossRule}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableLossRule.Builder {
        Builder() {}
    }
}
