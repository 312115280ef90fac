package vn.ntm.criteria.ocop;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/**
 * The scores that give a number of stars (khung điểm phân hạng): from {@code min} on and below {@code below}, so that a
 * score with decimals falls into one band.
 *
 * @param stars the number of stars
 * @param min the least score
 * @param below the score that is no longer in the band; absent for the highest
 * @param rule where it stands
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StarBand(int stars, Decimal min, Optional<Decimal> below, OcopRule rule) {

    private static final Decimal ONE = Decimal.of(1);

    /** Returns whether a score is in the band. */
    public boolean contains(Decimal score) {
        return score.compareTo(min) >= 0
                && below.filter(end -> score.compareTo(end) >= 0).isEmpty();
    }

    /**
     * Returns whether a score lies between the last whole number of this band and the next band, as 89.5 does. Sources
     * print whole numbers only, and that such a score stays in the lower band is believed, not read.
     */
    public boolean isBeyondPrinted(Decimal score) {
        return contains(score)
                && below.filter(end -> score.compareTo(end.minus(ONE)) > 0).isPresent();
    }

    /** Returns the band in words: {@code 4 sao: từ 70 đến dưới 90 điểm}. */
    public String toText(Language language) {
        String least = min.toText(language);
        return OcopRating.of(stars).toText(language)
                + language.choose(": từ ", ": from ")
                + least
                + below.map(end -> language.choose(" đến dưới ", " to under ") + end.toText(language))
                        .orElse("")
                + language.choose(" điểm", " points");
    }
}
