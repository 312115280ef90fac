package vn.ntm.core.quantity;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * An amount of money in Vietnamese đồng, exact, from a fraction of a đồng to the budget of the nation.
 *
 * @param dong the amount in đồng
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Vnd(Decimal dong) implements Comparable<Vnd> {

    private static final String SUFFIX = " VND";

    /** No money. */
    public static final Vnd ZERO = new Vnd(Decimal.ZERO);

    /** Returns {@code amount} of {@code unit}. */
    public static Vnd of(Decimal amount, VndUnit unit) {
        return new Vnd(amount.times(unit.dong()));
    }

    /** Returns {@code amount} of {@code unit}. */
    public static Vnd of(long amount, VndUnit unit) {
        return of(Decimal.of(amount), unit);
    }

    /**
     * Returns {@code amount} of {@code unit}: {@code of("1.044", QUADRILLION)}.
     *
     * @throws IllegalArgumentException if {@code amount} is not a plain number
     */
    public static Vnd of(String amount, VndUnit unit) {
        return of(Decimal.parse(amount), unit);
    }

    /**
     * Returns the amount that {@code text} writes as a plain number of đồng: {@code 39000000 VND}.
     *
     * @throws IllegalArgumentException if the text has another form; the message holds it
     */
    public static Vnd parse(String text) {
        if (!text.endsWith(SUFFIX)) {
            throw new IllegalArgumentException("not an amount such as 39000000 VND: " + text);
        }
        return of(text.substring(0, text.length() - SUFFIX.length()), VndUnit.DONG);
    }

    /** Returns this amount plus {@code other}. */
    public Vnd plus(Vnd other) {
        return new Vnd(dong.plus(other.dong));
    }

    /** Returns this amount minus {@code other}. */
    public Vnd minus(Vnd other) {
        return new Vnd(dong.minus(other.dong));
    }

    /** Returns this amount as a share of {@code whole}, both in đồng. */
    public Ratio of(Vnd whole) {
        return Ratio.of(dong, whole.dong);
    }

    /** Returns how many of {@code unit} this amount is, exactly. */
    public Decimal in(VndUnit unit) {
        return dong.times(unit.perDong());
    }

    /** Returns the amount as people read it, with exactly {@code scale} decimals: 39,5 triệu đồng. */
    public String toText(VndUnit unit, int scale, Language language) {
        return in(unit).toText(scale, language) + " " + unit.toText(language);
    }

    @Override
    public int compareTo(Vnd other) {
        return dong.compareTo(other.dong);
    }

    /** Returns the plain number of đồng, the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return dong + SUFFIX;
    }
}
