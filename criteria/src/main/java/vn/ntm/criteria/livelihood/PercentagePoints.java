package vn.ntm.criteria.livelihood;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;

/**
 * By how many percentage points a rate changed (điểm phần trăm): from 10 % to 8 % it falls by 2 points, whatever the
 * wholes are. Not a {@link RelativeChange}, which would be 20 %; reports write "giảm 2 %" for the one and the other.
 *
 * @param exact the change as a share of one, exactly: -2/100
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PercentagePoints(Ratio exact) implements Comparable<PercentagePoints> {

    /** Checks that there is a value. */
    public PercentagePoints {
        if (exact.denominator().signum() == 0) {
            throw new IllegalArgumentException("exact has the denominator 0: " + exact);
        }
    }

    /** Returns the change between two printed rates. */
    public static PercentagePoints between(Percentage earlier, Percentage later) {
        return new PercentagePoints(Ratio.of(later.minus(earlier), Decimal.of(100)));
    }

    /** Returns the change between two rates, which may have different wholes. */
    static PercentagePoints between(Ratio earlier, Ratio later) {
        return new PercentagePoints(Ratio.of(
                later.numerator()
                        .times(earlier.denominator())
                        .minus(earlier.numerator().times(later.denominator())),
                later.denominator().times(earlier.denominator())));
    }

    /** Returns the points with at most {@code scale} decimals, rounded half up once; negative for a fall. */
    public Decimal toDecimal(int scale) {
        return exact.toPercentage(scale).orElseThrow().value();
    }

    /** Returns the change in words, with exactly {@code scale} decimals: giảm 1,95 điểm phần trăm. */
    public String toText(int scale, Language language) {
        return Direction.words(
                exact.numerator().signum(),
                toDecimal(scale).abs().toText(scale, language)
                        + language.choose(" điểm phần trăm", " percentage points"),
                language);
    }

    /** Compares the values; -1/100 and -2/200 are the same change. */
    @Override
    public int compareTo(PercentagePoints other) {
        return exact.compareTo(other.exact);
    }
}
