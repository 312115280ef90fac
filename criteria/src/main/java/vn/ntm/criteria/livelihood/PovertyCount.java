package vn.ntm.criteria.livelihood;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.CriteriaStyle;

/**
 * The counts of one poverty review (kết quả rà soát hộ nghèo, hộ cận nghèo): by households or by persons, of a place on a
 * day. What the review does not say is absent; {@link #identity} says whether the three counts agree, and the missing one
 * of three follows from the other two.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface PovertyCount {

    /** What is counted. */
    PovertyBasis basis();

    /** How many there are in all, poor or not (tổng số hộ). */
    Optional<Decimal> all();

    /** How many are poor (hộ nghèo). */
    Optional<Decimal> poor();

    /** How many are near-poor (hộ cận nghèo). */
    Optional<Decimal> nearPoor();

    /** How many are the one or the other, as the review says (hộ nghèo và cận nghèo). */
    Optional<Decimal> both();

    /** Returns poor + near-poor = both, as far as the review says. */
    default PovertyIdentity identity() {
        return PovertyIdentity.ofCounts(poor(), nearPoor(), both(), basis());
    }

    /** Returns the share of the poor (tỷ lệ hộ nghèo). */
    default LivelihoodFigure poorRate() {
        return new LivelihoodFigure(
                basis() == PovertyBasis.HOUSEHOLDS ? LivelihoodMeasure.POOR_HOUSEHOLDS : LivelihoodMeasure.POOR_PERSONS,
                identity().impliedPoor(),
                all());
    }

    /** Returns the share of the near-poor (tỷ lệ hộ cận nghèo). */
    default LivelihoodFigure nearPoorRate() {
        return new LivelihoodFigure(
                basis() == PovertyBasis.HOUSEHOLDS
                        ? LivelihoodMeasure.NEAR_POOR_HOUSEHOLDS
                        : LivelihoodMeasure.NEAR_POOR_PERSONS,
                identity().impliedNearPoor(),
                all());
    }

    /** Returns the share of both together (tỷ lệ nghèo đa chiều). */
    default LivelihoodFigure bothRate() {
        return new LivelihoodFigure(
                basis() == PovertyBasis.HOUSEHOLDS
                        ? LivelihoodMeasure.POOR_AND_NEAR_POOR_HOUSEHOLDS
                        : LivelihoodMeasure.POOR_AND_NEAR_POOR_PERSONS,
                identity().impliedBoth(),
                all());
    }

    /** Checks that no count is negative. */
    @Value.Check
    default void check() {
        checkNotNegative("all", all());
        checkNotNegative("poor", poor());
        checkNotNegative("nearPoor", nearPoor());
        checkNotNegative("both", both());
    }

    private static void checkNotNegative(String name, Optional<Decimal> count) {
        count.filter(value -> value.signum() < 0).ifPresent(value -> {
            throw new IllegalArgumentException(name + " is negative: " + value);
        });
    }

    /** Returns a builder for a count by {@code basis}. */
    static Builder of(PovertyBasis basis) {
        return new Builder().basis(basis);
    }

    /** Builds a {@link PovertyCount}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutablePovertyCount.Builder {
        Builder() {}
    }
}
