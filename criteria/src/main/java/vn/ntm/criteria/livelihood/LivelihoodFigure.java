package vn.ntm.criteria.livelihood;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/**
 * A measure of how people of a place live (chỉ số về đời sống), from its two terms. Both are kept and nothing is rounded before it is shown.
 *
 * @param measure what is measured
 * @param part the counted part, or what is divided
 * @param whole the whole, or what it is divided by
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LivelihoodFigure(LivelihoodMeasure measure, Optional<Decimal> part, Optional<Decimal> whole) {

    /** Checks that no term is negative. */
    public LivelihoodFigure {
        checkNotNegative(measure, "part", part);
        checkNotNegative(measure, "whole", whole);
    }

    private static void checkNotNegative(LivelihoodMeasure measure, String term, Optional<Decimal> value) {
        value.filter(number -> number.signum() < 0).ifPresent(number -> {
            throw new IllegalArgumentException(measure + ": " + term + " is negative: " + number);
        });
    }

    /** Returns the figure of two counts. */
    public static LivelihoodFigure of(LivelihoodMeasure measure, long part, long whole) {
        return of(measure, Decimal.of(part), Decimal.of(whole));
    }

    /** Returns the figure of two numbers. */
    public static LivelihoodFigure of(LivelihoodMeasure measure, Decimal part, Decimal whole) {
        return new LivelihoodFigure(measure, Optional.of(part), Optional.of(whole));
    }

    /** Returns how many people live on a square kilometre. */
    public static LivelihoodFigure density(Population population, Decimal squareKilometres) {
        return of(LivelihoodMeasure.DENSITY, population.persons(), squareKilometres);
    }

    /** Returns what a person earns in a year, from the income of all in that year. */
    public static LivelihoodFigure incomePerCapita(Vnd income, Population population) {
        return of(LivelihoodMeasure.INCOME_PER_CAPITA, income.in(VndUnit.MILLION), population.persons());
    }

    /** Returns which share of the people are of ethnic minorities. */
    public static LivelihoodFigure ethnicMinority(Population minorities, Population all) {
        return of(LivelihoodMeasure.ETHNIC_MINORITY, minorities.persons(), all.persons());
    }

    /**
     * Returns the figure of two places together, from the sums of their terms and never from their quotients; a term that
     * one of them does not have is missing.
     *
     * @throws IllegalArgumentException if {@code other} is another measure
     */
    public LivelihoodFigure plus(LivelihoodFigure other) {
        if (measure != other.measure) {
            throw new IllegalArgumentException("not one measure: " + measure + " and " + other.measure);
        }
        return new LivelihoodFigure(measure, sum(part, other.part), sum(whole, other.whole));
    }

    private static Optional<Decimal> sum(Optional<Decimal> one, Optional<Decimal> other) {
        return one.flatMap(value -> other.map(value::plus));
    }

    /** Returns both terms, unless one is missing, the whole is zero or the part of a share is more than its whole. */
    public Computed<Ratio> ratio() {
        if (part.isEmpty() || whole.isEmpty()) {
            return Computed.notComputable(NotComputableReason.MISSING_OPERAND);
        }
        if (whole.get().signum() == 0) {
            return Computed.notComputable(NotComputableReason.ZERO_DENOMINATOR);
        }
        if (measure.isShare() && part.get().compareTo(whole.get()) > 0) {
            return Computed.notComputable(NotComputableReason.PART_EXCEEDS_WHOLE);
        }
        return Computed.of(Ratio.of(part.get(), whole.get()));
    }

    /**
     * Returns a share in percent with at most {@code scale} decimals, rounded half up once.
     *
     * @throws IllegalStateException if the measure is not a share
     */
    public Computed<Percentage> toPercentage(int scale) {
        if (!measure.isShare()) {
            throw new IllegalStateException(measure + " is not a share");
        }
        return ratio().map(ratio -> ratio.toPercentage(scale).orElseThrow());
    }

    /** Returns the quotient with at most {@code scale} decimals, rounded half up once: 96.52 persons to the km². */
    public Computed<Decimal> toDecimal(int scale) {
        return ratio().map(ratio -> ratio.toDecimal(scale).orElseThrow());
    }

    /** Returns the figure with its working, with exactly {@code scale} decimals: Tỷ lệ hộ nghèo: 16.003 / 80.276 hộ = 19,93 %. */
    public String toText(int scale, Language language) {
        String terms = measure.toText(language) + ": " + shown(part, language) + " / " + shown(whole, language);
        return measure.isShare()
                ? terms
                        + " "
                        + measure.unit(language)
                        + " = "
                        + ratio().toText(language, ratio -> ratio.toPercentText(scale, language))
                : terms
                        + " = "
                        + ratio().toText(
                                        language,
                                        ratio -> ratio.toText(scale, language) + " " + measure.unit(language));
    }

    private static String shown(Optional<Decimal> term, Language language) {
        return term.map(number -> number.toText(language)).orElse("?");
    }
}
