package vn.ntm.criteria.livelihood;

import org.apiguardian.api.API;
import vn.ntm.core.result.Computed;
import vn.ntm.core.text.Language;

/**
 * How a measure that is no share grew or fell between two dates (tốc độ tăng, giảm): income per capita, density. It comes
 * from the terms of both figures, not from the rounded figures. For a share see {@link RateChange}.
 *
 * @param earlier the figure before
 * @param later the figure after
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FigureChange(LivelihoodFigure earlier, LivelihoodFigure later) {

    /** Checks that both are one measure that is no share. */
    public FigureChange {
        if (earlier.measure() != later.measure() || later.measure().isShare()) {
            throw new IllegalArgumentException(
                    "not two figures of one rate: " + earlier.measure() + " and " + later.measure());
        }
    }

    /**
     * Returns the change between two figures.
     *
     * @throws IllegalArgumentException if the measures differ, or are a share
     */
    public static FigureChange of(LivelihoodFigure earlier, LivelihoodFigure later) {
        return new FigureChange(earlier, later);
    }

    /** Returns the change as a part of the earlier figure; not computable where one has no value, or the earlier is zero. */
    public Computed<RelativeChange> relative() {
        return RelativeChange.between(earlier.ratio(), later.ratio());
    }

    /** Returns the change with its working: both figures with theirs, and by what part it rose or fell. */
    public String toText(int scale, Language language) {
        return earlier.toText(scale, language) + " → " + later.toText(scale, language) + ": "
                + relative().toText(language, change -> change.toText(scale, language));
    }
}
