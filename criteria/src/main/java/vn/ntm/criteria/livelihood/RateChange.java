package vn.ntm.criteria.livelihood;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/**
 * How a rate changed between two dates (mức tăng, giảm tỷ lệ): in percentage points, and as a part of the rate before.
 * "Giảm 1,95 %" of a poverty report is nearly always {@link #points}.
 *
 * @param earlier the rate before, or why there is none
 * @param later the rate after, or why there is none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RateChange(Computed<Ratio> earlier, Computed<Ratio> later) {

    private static final Decimal HUNDRED = Decimal.of(100);

    /** Checks that neither rate is negative; of one with the denominator 0 it is not computable. */
    public RateChange {
        earlier = withDenominator(earlier);
        later = withDenominator(later);
        checkNotNegative("earlier", earlier);
        checkNotNegative("later", later);
    }

    private static void checkNotNegative(String name, Computed<Ratio> rate) {
        rate.toOptional().filter(ratio -> ratio.numerator().signum() < 0).ifPresent(ratio -> {
            throw new IllegalArgumentException(name + " is negative: " + ratio);
        });
    }

    private static Computed<Ratio> withDenominator(Computed<Ratio> rate) {
        return rate.isComputable() ? checked(rate.orElseThrow()) : rate;
    }

    /** Returns the change between two rates with their terms. */
    public static RateChange of(Ratio earlier, Ratio later) {
        return new RateChange(checked(earlier), checked(later));
    }

    /** Returns the change between two printed rates. */
    public static RateChange of(Percentage earlier, Percentage later) {
        return of(Ratio.of(earlier.value(), HUNDRED), Ratio.of(later.value(), HUNDRED));
    }

    /**
     * Returns the change of a measure between two dates.
     *
     * @throws IllegalArgumentException if the measures differ, or are not a share
     */
    public static RateChange of(LivelihoodFigure earlier, LivelihoodFigure later) {
        if (earlier.measure() != later.measure() || !later.measure().isShare()) {
            throw new IllegalArgumentException(
                    "not two figures of one share: " + earlier.measure() + " and " + later.measure());
        }
        return new RateChange(earlier.ratio(), later.ratio());
    }

    private static Computed<Ratio> checked(Ratio rate) {
        return rate.denominator().signum() == 0
                ? Computed.notComputable(NotComputableReason.ZERO_DENOMINATOR)
                : Computed.of(rate);
    }

    /** Returns the change in percentage points (điểm phần trăm). */
    public Computed<PercentagePoints> points() {
        if (earlier instanceof Computed.NotComputable<Ratio> missing) {
            return Computed.notComputable(missing.reason());
        }
        Ratio before = earlier.orElseThrow();
        return later.map(after -> PercentagePoints.between(before, after));
    }

    /** Returns the change as a part of the earlier rate (phần trăm); of a rate of zero there is none. */
    public Computed<RelativeChange> relative() {
        return RelativeChange.between(earlier, later);
    }

    /** Returns the change with its working: 21,88 % → 19,93 %: giảm 1,95 điểm phần trăm (giảm 8,91 % so với mức trước). */
    public String toText(int scale, Language language) {
        String rates = shown(earlier, scale, language) + " → " + shown(later, scale, language) + ": ";
        if (!points().isComputable()) {
            return rates + points().whyNot().orElseThrow().toText(language);
        }
        return rates
                + points().orElseThrow().toText(scale, language)
                + " ("
                + relative()
                        .toText(
                                language,
                                change -> change.toText(scale, language)
                                        + language.choose(" so với mức trước", " of the rate before"))
                + ")";
    }

    private static String shown(Computed<Ratio> rate, int scale, Language language) {
        return rate.toOptional()
                .map(known -> known.toPercentText(scale, language))
                .orElse("?");
    }
}
