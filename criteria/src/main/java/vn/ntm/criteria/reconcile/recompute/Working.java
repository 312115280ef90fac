package vn.ntm.criteria.reconcile.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Rounding;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.PublishedShare;
import vn.ntm.criteria.reconcile.Weighted;

/** The calculation behind an answer in one line, in both languages. */
final class Working {

    /** More terms than this are not all shown; a report that lists the 63 provinces of its day still is. */
    private static final int MAX_TERMS = 64;

    /** How many digits more than the answer an endless quotient shows: enough to see how it was rounded. */
    private static final int MORE_DIGITS = 2;

    private static final String ENDLESS = "…";

    private Working() {}

    /** Shows a quotient, cut two digits behind the last, and what it rounds to. */
    static Function<Language, String> quotient(
            Function<Language, String> terms, Ratio quotient, int scale, String unit) {
        Decimal cut =
                quotient.toDecimal(scale + MORE_DIGITS, Rounding.TRUNCATED).orElseThrow();
        boolean isWhole = cut.times(quotient.denominator()).equals(quotient.numerator());
        return language -> {
            String rounded = quotient.toText(scale, language) + unit;
            if (isWhole && cut.scale() <= scale) {
                return terms.apply(language) + " = " + rounded;
            }
            String exact = isWhole ? cut.toText(language) : cut.toText(scale + MORE_DIGITS, language) + ENDLESS;
            return terms.apply(language) + " = " + exact + " → " + rounded;
        };
    }

    /** Shows a figure that is not rounded. */
    static Function<Language, String> exact(Function<Language, String> terms, Decimal value) {
        return language -> terms.apply(language) + " = " + value.toText(language);
    }

    /** Shows {@code numerator / denominator}. */
    static Function<Language, String> over(Decimal numerator, Decimal denominator) {
        return language -> number(numerator, language) + " / " + number(denominator, language);
    }

    static Function<Language, String> sum(List<Decimal> parts) {
        return language -> joined(parts, Working::number, language);
    }

    static Function<Language, String> sumOfProducts(List<Weighted> terms) {
        return language -> joined(terms, Working::product, language);
    }

    static Function<Language, String> weightedMean(List<Weighted> groups) {
        return language -> "(" + joined(groups, Working::product, language) + ") / ("
                + joined(groups, (group, l) -> number(group.weight(), l), language) + ")";
    }

    /** Shows the whole that each share leaves possible, and what is left of them together. */
    static Function<Language, String> wholes(
            List<PublishedShare> shares, List<Interval> percents, Function<Language, String> left) {
        return language -> {
            List<String> bounds = new ArrayList<>();
            for (int i = 0; i < Math.min(shares.size(), MAX_TERMS); i++) {
                bounds.add(bounds(shares.get(i), percents.get(i), language));
            }
            String more = shares.size() > MAX_TERMS ? "; " + ENDLESS : "";
            return String.join("; ", bounds) + more + " → N " + left.apply(language);
        };
    }

    private static String bounds(PublishedShare share, Interval percents, Language language) {
        String hundredfold = "100 × " + number(share.count(), language);
        return number(percents.low(), language) + sign(percents.lowIncluded()) + hundredfold + " / N"
                + sign(percents.highIncluded()) + number(percents.high(), language);
    }

    /** Shows the totals between the bounds of the mean times the count. */
    static Function<Language, String> totals(Interval means, Decimal count, Function<Language, String> left) {
        return language -> number(means.low(), language)
                + sign(means.lowIncluded())
                + "T / "
                + number(count, language)
                + sign(means.highIncluded())
                + number(means.high(), language)
                + " → T "
                + left.apply(language);
    }

    static String number(Decimal value, Language language) {
        String text = value.toText(language);
        return value.signum() < 0 ? "(" + text + ")" : text;
    }

    private static String product(Weighted term, Language language) {
        return number(term.value(), language) + " × " + number(term.weight(), language);
    }

    private static String sign(boolean included) {
        return included ? " ≤ " : " < ";
    }

    private static <T> String joined(List<T> terms, BiFunction<T, Language, String> show, Language language) {
        List<String> shown = new ArrayList<>();
        for (T term : terms.subList(0, Math.min(terms.size(), MAX_TERMS))) {
            shown.add(show.apply(term, language));
        }
        int left = terms.size() - shown.size();
        if (left > 0) {
            shown.add(ENDLESS + " (" + left + language.choose(" số hạng nữa)", " more)"));
        }
        return String.join(" + ", shown);
    }
}
