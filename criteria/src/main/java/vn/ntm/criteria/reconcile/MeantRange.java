package vn.ntm.criteria.reconcile;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;

/**
 * The values that a printed figure or wording can mean (khoảng giá trị): all between two bounds, or on one side of one.
 *
 * @param low the lower bound, if there is one
 * @param lowIncluded whether it belongs to the range; false where there is none
 * @param high the upper bound, if there is one
 * @param highIncluded whether it belongs to the range; false where there is none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MeantRange(Optional<Decimal> low, boolean lowIncluded, Optional<Decimal> high, boolean highIncluded) {

    /** Checks that a bound that is included is there. */
    public MeantRange {
        if ((lowIncluded && low.isEmpty()) || (highIncluded && high.isEmpty())) {
            throw new IllegalArgumentException(
                    (lowIncluded && low.isEmpty() ? "lowIncluded" : "highIncluded") + ": true without a bound");
        }
    }

    static MeantRange from(Decimal low, boolean included) {
        return new MeantRange(Optional.of(low), included, Optional.empty(), false);
    }

    static MeantRange to(Decimal high, boolean included) {
        return new MeantRange(Optional.empty(), false, Optional.of(high), included);
    }

    /** Returns whether {@code value} lies within. */
    public boolean contains(Decimal value) {
        return contains(Ratio.of(value, Decimal.of(1)));
    }

    /**
     * Returns whether the value of {@code ratio} lies within, without rounding it.
     *
     * @throws IllegalArgumentException if its denominator is zero
     */
    public boolean contains(Ratio ratio) {
        if (ratio.denominator().signum() == 0) {
            throw new IllegalArgumentException("ratio: its denominator is zero: " + ratio);
        }
        int above = low.map(bound -> compare(ratio, bound)).orElse(1);
        int below = high.map(bound -> -compare(ratio, bound)).orElse(1);
        return (lowIncluded ? above >= 0 : above > 0) && (highIncluded ? below >= 0 : below > 0);
    }

    private static int compare(Ratio ratio, Decimal bound) {
        return ratio.numerator().compareTo(bound.times(ratio.denominator()));
    }

    /** Returns the range in words: {@code từ 72,5 đến dưới 73,5}, {@code trên 50}. */
    public String toText(Language language) {
        String least = low.map(bound -> bound.toText(language)).orElse("");
        String most = high.map(bound -> bound.toText(language)).orElse("");
        String from = language.choose(lowIncluded ? "từ " : "trên ", lowIncluded ? "from " : "over ") + least;
        String to = language.choose(highIncluded ? "đến " : "dưới ", highIncluded ? "to " : "under ") + most;
        if (low.isEmpty()) {
            return high.isEmpty() ? language.choose("bất kỳ", "anything") : upTo(to, most, language);
        }
        if (high.isEmpty()) {
            return lowIncluded ? least + language.choose(" trở lên", " or more") : from;
        }
        return from + (highIncluded ? " " : language.choose(" đến ", " to ")) + to;
    }

    private String upTo(String under, String most, Language language) {
        return highIncluded ? most + language.choose(" trở xuống", " or less") : under;
    }

    /** Returns the range as mathematics writes it: {@code [72.5, 73.5)}, {@code (50, +inf)}. */
    @Override
    public String toString() {
        return (lowIncluded ? "[" : "(")
                + low.map(Decimal::toString).orElse("-inf")
                + ", "
                + high.map(Decimal::toString).orElse("+inf")
                + (highIncluded ? "]" : ")");
    }
}
