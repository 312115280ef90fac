package vn.ntm.criteria.livelihood;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/**
 * By what part of itself something grew or fell (tốc độ tăng, giảm, phần trăm): from 10 to 8 it falls by 20 %, also when
 * the ten and the eight are rates. Not {@link PercentagePoints}.
 *
 * @param exact the change over what was before, exactly: -2/10
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RelativeChange(Ratio exact) implements Comparable<RelativeChange> {

    /** Checks that there is a value. */
    public RelativeChange {
        if (exact.denominator().signum() == 0) {
            throw new IllegalArgumentException("exact has the denominator 0: " + exact);
        }
    }

    /** Returns the change from one quotient to another, unless one is missing or the one before is zero. */
    static Computed<RelativeChange> between(Computed<Ratio> earlier, Computed<Ratio> later) {
        if (earlier instanceof Computed.NotComputable<Ratio> missing) {
            return Computed.notComputable(missing.reason());
        }
        if (later instanceof Computed.NotComputable<Ratio> missing) {
            return Computed.notComputable(missing.reason());
        }
        return between(earlier.orElseThrow(), later.orElseThrow());
    }

    private static Computed<RelativeChange> between(Ratio earlier, Ratio later) {
        if (earlier.numerator().signum() == 0) {
            return Computed.notComputable(NotComputableReason.ZERO_DENOMINATOR);
        }
        // (later - before) / before, with whole terms on both sides: nothing is divided before it is shown.
        Decimal before = earlier.numerator().times(later.denominator());
        Decimal after = later.numerator().times(earlier.denominator());
        return Computed.of(new RelativeChange(Ratio.of(after.minus(before), before)));
    }

    /** Returns the change in percent of what was before, with at most {@code scale} decimals; negative for a fall. */
    public Percentage toPercentage(int scale) {
        return exact.toPercentage(scale).orElseThrow();
    }

    /** Returns how many times what was before it is now, exactly: 16.5/10.98 is 1.50 times. */
    public Ratio times() {
        return Ratio.of(exact.numerator().plus(exact.denominator()), exact.denominator());
    }

    /** Returns the change in words, with exactly {@code scale} decimals: tăng 8,23 %. */
    public String toText(int scale, Language language) {
        return Direction.words(
                exact.numerator().signum(),
                Percentage.of(toPercentage(scale).value().abs()).toText(scale, language),
                language);
    }

    /** Compares the values; 1/2 and 2/4 are the same change. */
    @Override
    public int compareTo(RelativeChange other) {
        return exact.compareTo(other.exact);
    }
}
