package vn.ntm.io.json.document;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.criteria.livelihood.Population;
import vn.ntm.criteria.livelihood.PopulationUnit;
import vn.ntm.criteria.progress.RatioRange;
import vn.ntm.io.json.binding.input.Bounds;

/**
 * Decimals as documents have them: digits, with a point and digits where there is a fraction, and no exponent. Products
 * and quotients have more digits than a person writes, so what is computed may be longer than what a cell may hold.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PlainNumbers {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final String DONG = " VND";
    private static final String PERSONS = " persons";
    private static final String BETWEEN = "..";

    private PlainNumbers() {}

    /** Returns the number that a text writes plainly. */
    public static Decimal decimal(String text) {
        if (text.length() > Bounds.DECIMAL || !PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return Decimal.of(new BigDecimal(text));
    }

    /**
     * Returns a number, written plainly.
     *
     * @throws IllegalArgumentException if it has more digits than a document holds
     */
    public static String text(Decimal decimal) {
        String text = decimal.toString();
        if (text.length() > Bounds.DECIMAL) {
            throw new IllegalArgumentException("decimal has " + text.length() + " characters; a document holds at most "
                    + Bounds.DECIMAL + ": " + text.substring(0, Decimal.MAX_DIGITS) + "…");
        }
        return text;
    }

    static Percentage percentage(String text) {
        return Percentage.of(decimal(before("%", text)));
    }

    static String text(Percentage percentage) {
        return text(percentage.value()) + "%";
    }

    static Vnd amount(String text) {
        return Vnd.of(decimal(before(DONG, text)), VndUnit.DONG);
    }

    static String text(Vnd amount) {
        return text(amount.in(VndUnit.DONG)) + DONG;
    }

    /** Returns the ratio that a text writes as two plain numbers with a slash between. */
    public static Ratio ratio(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(text);
        }
        return Ratio.of(decimal(text.substring(0, slash)), decimal(text.substring(slash + 1)));
    }

    /** Returns a ratio by its terms. */
    public static String text(Ratio ratio) {
        return text(ratio.numerator()) + "/" + text(ratio.denominator());
    }

    /** Returns the range that a text writes as one ratio, or as the least and the greatest with two points between. */
    public static RatioRange ratios(String text) {
        int between = text.indexOf(BETWEEN);
        return between < 0
                ? RatioRange.exactly(ratio(text))
                : RatioRange.of(ratio(text.substring(0, between)), ratio(text.substring(between + BETWEEN.length())));
    }

    /** Returns a range of ratios by the terms of its ends. */
    public static String text(RatioRange ratios) {
        return ratios.isExact() ? text(ratios.min()) : text(ratios.min()) + BETWEEN + text(ratios.max());
    }

    /** Returns the number of persons that a text writes. */
    public static Population population(String text) {
        return Population.of(decimal(before(PERSONS, text)), PopulationUnit.PERSON);
    }

    /** Returns a population by its persons. */
    public static String text(Population population) {
        return text(population.in(PopulationUnit.PERSON)) + PERSONS;
    }

    private static String before(String suffix, String text) {
        if (!text.endsWith(suffix)) {
            throw new IllegalArgumentException(text);
        }
        return text.substring(0, text.length() - suffix.length());
    }
}
