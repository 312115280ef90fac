package vn.ntm.criteria.evaluation;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;

/**
 * How far a measured value that is not enough is from the required one (khoảng cách đến mức), in the unit of the
 * value.
 *
 * @param by the distance, never negative; zero where the law asks for more, or less, than what was reached exactly
 * @param direction on which side of the level the value is
 * @param level the required value
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Distance(Decimal by, Direction direction, Decimal level) {

    /** On which side of the level a value is that is not enough. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Direction {
        /** Too little: the value has to rise. */
        BELOW("còn thiếu", "short by", "phải cao hơn mức này", "more than this is asked"),
        /** Too much: the value has to fall. */
        ABOVE("vượt", "over by", "phải thấp hơn mức này", "less than this is asked");

        private final String vietnamese;
        private final String english;
        private final String reachedVietnamese;
        private final String reachedEnglish;

        Direction(String vietnamese, String english, String reachedVietnamese, String reachedEnglish) {
            this.vietnamese = vietnamese;
            this.english = english;
            this.reachedVietnamese = reachedVietnamese;
            this.reachedEnglish = reachedEnglish;
        }

        /** Returns the words that stand before a distance. */
        public String toText(Language language) {
            return language.choose(vietnamese, english);
        }

        private String ofNoDistance(Language language) {
            return language.choose(reachedVietnamese, reachedEnglish);
        }
    }

    private static final String PERCENT = "%";

    private static final Decimal HUNDRED = Decimal.of(100);

    /** Returns the distance of a judgement that was not met by a measured value. */
    static Optional<Distance> of(Judgement judgement) {
        return judgement.shortfall().map(by -> {
            Decimal level = judgement.level().orElseThrow();
            Operator operator = judgement.threshold().orElseThrow().operator();
            boolean below = operator == Operator.EQUAL
                    ? judgement.observed().orElseThrow().compareTo(level) < 0
                    : operator.asksForMore();
            return new Distance(by, below ? Direction.BELOW : Direction.ABOVE, level);
        });
    }

    /** Returns the distance in words; that more, or less, is asked than what was reached exactly is said without a number. */
    String toText(Optional<MeasureUnit> unit, Language language) {
        return by.signum() == 0
                ? direction.ofNoDistance(language)
                : direction.toText(language) + " " + amount(unit, language);
    }

    /** A difference of two places in an order is one of steps, and one of two shares is no share. */
    private String amount(Optional<MeasureUnit> unit, Language language) {
        String number = by.toText(language);
        boolean one = by.equals(Decimal.of(1));
        if (unit.filter(MeasureUnit::isRank).isPresent()) {
            return number + language.choose(" bậc", one ? " step" : " steps");
        }
        return unit.map(known -> known.toText(language))
                .filter(text -> text.startsWith(PERCENT))
                .map(text -> number
                        + language.choose(" điểm phần trăm", one ? " percentage point" : " percentage points")
                        + text.substring(PERCENT.length()))
                .or(() -> unit.map(known -> known.toText(by, language)))
                .orElse(number);
    }

    /** Returns the distance as a share of the level; empty where the level is zero, which has no shares. */
    public Optional<Ratio> relative() {
        return level.signum() == 0 ? Optional.empty() : Optional.of(Ratio.of(by, level.abs()));
    }

    /** Returns whether the distance is at most {@code percent} per cent of the level. */
    public boolean isWithin(Decimal percent) {
        return by.times(HUNDRED).compareTo(level.abs().times(percent)) <= 0;
    }

    /** Compares as shares of the level, exactly. Nothing is nearer than no distance; to a level of zero all else is far. */
    int compareRelative(Distance other) {
        boolean far = level.signum() == 0 && by.signum() != 0;
        boolean otherFar = other.level.signum() == 0 && other.by.signum() != 0;
        if (far || otherFar) {
            return Boolean.compare(far, otherFar);
        }
        return by.times(other.weight()).compareTo(other.by.times(weight()));
    }

    /** Compares what may have no distance: what cannot be measured cannot be called near. */
    static int compareRelative(Optional<Distance> one, Optional<Distance> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareRelative(other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    private Decimal weight() {
        return level.signum() == 0 ? Decimal.of(1) : level.abs();
    }
}
