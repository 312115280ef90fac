package vn.ntm.criteria.reconcile;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.NumberStyle;
import vn.ntm.core.quantity.Rounding;
import vn.ntm.core.quantity.WrittenNumber;
import vn.ntm.core.result.Reading;
import vn.ntm.core.result.RefusalReason;
import vn.ntm.criteria.reconcile.recompute.Interval;

/**
 * A figure as a report words it (số liệu diễn đạt ước lượng): {@code hơn 50%}, {@code gần 224 tỷ}, {@code khoảng 77%},
 * {@code 39-40%}. It stands for a range of values by a rule that has a name, and is in the unit that is written: what is
 * checked against {@code gần 224 tỷ} is computed in tỷ.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class WordedFigure {

    private final WrittenNumber written;
    private final WordingRule rule;
    private final MeantRange range;

    private WordedFigure(WrittenNumber written, WordingRule rule, MeantRange range) {
        this.written = written;
        this.rule = rule;
        this.range = range;
    }

    /**
     * Returns what {@code written} stands for; "about" is what rounds to the digits printed.
     *
     * @throws IllegalArgumentException if it is a ratio, which is two figures and not one
     */
    public static WordedFigure of(WrittenNumber written) {
        return of(written, WordingRule.PRINTED_DIGITS);
    }

    /**
     * Returns what {@code written} stands for.
     *
     * @param about how "about" is taken: by {@link WordingRule#PRINTED_DIGITS} or
     *     {@link WordingRule#SIGNIFICANT_DIGITS}; other wordings have one rule only
     * @throws IllegalArgumentException if it is a ratio, which is two figures and not one, or if "about" has no such rule
     */
    public static WordedFigure of(WrittenNumber written, WordingRule about) {
        if (about != WordingRule.PRINTED_DIGITS && about != WordingRule.SIGNIFICANT_DIGITS) {
            throw new IllegalArgumentException("about: " + about + " does not say how near a figure is");
        }
        Decimal value = written.value();
        int scale = scale(written);
        return switch (written.kind()) {
            case EXACT ->
                new WordedFigure(
                        written,
                        WordingRule.PRINTED_DIGITS,
                        printed(value, scale).toRange());
            case ABOUT -> {
                int kept = about == WordingRule.SIGNIFICANT_DIGITS ? significant(value, scale) : scale;
                yield new WordedFigure(written, about, printed(value, kept).toRange());
            }
            case AT_LEAST ->
                new WordedFigure(written, WordingRule.BOUND, MeantRange.from(value, written.boundIncluded()));
            case AT_MOST -> new WordedFigure(written, WordingRule.BOUND, MeantRange.to(value, written.boundIncluded()));
            case RANGE -> new WordedFigure(written, WordingRule.RANGE_ENDS, ends(written, scale));
            case RATIO -> throw new IllegalArgumentException("written: a ratio is not one figure: " + written);
        };
    }

    /**
     * Returns the figure that {@code text} words in {@code style}, or why it is none; a ratio is
     * {@link RefusalReason#SEVERAL_NUMBERS}.
     */
    public static Reading<WordedFigure> read(String text, NumberStyle style) {
        Reading<WrittenNumber> written = WrittenNumber.read(text, style);
        boolean isRatio = written.toOptional()
                .filter(number -> number.kind() == WrittenNumber.Kind.RATIO)
                .isPresent();
        return isRatio ? Reading.refused(RefusalReason.SEVERAL_NUMBERS, text) : written.map(WordedFigure::of);
    }

    /**
     * Returns the figure that {@code text} words in {@code style}.
     *
     * @throws IllegalArgumentException if it is none; the message names the reason and the text
     */
    public static WordedFigure of(String text, NumberStyle style) {
        return read(text, style).orElseThrow();
    }

    private static MeantRange ends(WrittenNumber written, int scale) {
        Interval first = printed(written.value(), scale);
        Interval last = printed(written.second().orElseThrow(), scale);
        return new Interval(first.low(), first.lowIncluded(), last.high(), last.highIncluded()).toRange();
    }

    private static Interval printed(Decimal value, int scale) {
        return Interval.printed(value, scale, Rounding.HALF_UP);
    }

    /** Returns the most digits that any of the numbers prints after the mark. */
    private static int scale(WrittenNumber written) {
        return written.printed().stream()
                .map(PublishedFigure::of)
                .mapToInt(PublishedFigure::scale)
                .max()
                .orElse(0);
    }

    private static int significant(Decimal value, int scale) {
        return scale > 0 || value.signum() == 0
                ? scale
                : value.toBigDecimal().stripTrailingZeros().scale();
    }

    /** Returns what is written. */
    public WrittenNumber written() {
        return written;
    }

    /** Returns the rule by which it stands for {@link #range()}. */
    public WordingRule rule() {
        return rule;
    }

    /** Returns the values that it can mean, in the unit that is written. */
    public MeantRange range() {
        return range;
    }

    /** Returns how many digits it prints after the mark. */
    public int scale() {
        return scale(written);
    }

    /** Returns whether it is a plain figure, to be checked as {@link PublishedFigure} is. */
    public boolean isExact() {
        return written.kind() == WrittenNumber.Kind.EXACT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordedFigure f && written.equals(f.written) && rule == f.rule;
    }

    @Override
    public int hashCode() {
        return 31 * written.hashCode() + rule.hashCode();
    }

    /** Returns the figure exactly as it is written. */
    @Override
    public String toString() {
        return written.raw();
    }
}
