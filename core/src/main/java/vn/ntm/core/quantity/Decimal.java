package vn.ntm.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/**
 * An exact decimal number, normalised: 48.0 equals 48.00, hashes alike and prints as {@code 48}. Sums,
 * differences and products are exact; only a quotient needs a scale.
 */
@API(status = API.Status.STABLE, since = "0.1")
public final class Decimal implements Comparable<Decimal> {

    /** The number of digits that {@link #parse} accepts on either side of the point, as written and in full. */
    public static final int MAX_DIGITS = 30;

    /** 0. */
    public static final Decimal ZERO = new Decimal(BigDecimal.ZERO);

    private static final int MAX_EXPONENT_DIGITS = 3;

    /** From here on {@link BigDecimal#toString} writes small numbers with an exponent. */
    private static final int LEAST_WITHOUT_EXPONENT = -6;

    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private final BigDecimal value;

    private Decimal(BigDecimal value) {
        this.value = value;
    }

    /** Returns the integer {@code value}. */
    public static Decimal of(long value) {
        return value == 0 ? ZERO : new Decimal(BigDecimal.valueOf(value));
    }

    /** Returns {@code unscaled} with the point moved {@code scale} digits to the left, as {@link BigDecimal#valueOf}. */
    public static Decimal of(long unscaled, int scale) {
        long digits = unscaled;
        int left = scale;
        // Most numbers have two digits less than the scale at which they are kept.
        if (left > 1 && digits % HUNDRED == 0) {
            digits /= HUNDRED;
            left -= 2;
        }
        while (left > 0 && digits % TEN == 0) {
            digits /= TEN;
            left--;
        }
        if (left == 0) {
            return of(digits);
        }
        BigDecimal value = BigDecimal.valueOf(digits, left);
        return left > 0 ? new Decimal(value) : of(value);
    }

    /** Returns the number {@code value}, whatever its scale. */
    public static Decimal of(BigDecimal value) {
        // The digits of zero have no end to strip to on every JDK, so zero is its own case.
        if (value.signum() == 0) {
            return ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return new Decimal(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /**
     * Returns the number that {@code text} writes with ASCII digits and a decimal point. No grouping, no
     * blanks; an exponent is accepted as long as the plain number stays within {@link #MAX_DIGITS}.
     *
     * @throws IllegalArgumentException if the text is not such a number; the message holds the text
     */
    public static Decimal parse(String text) {
        if (!isNumber(text)) {
            throw new IllegalArgumentException("not a decimal number: " + text);
        }
        // Without a lambda: this is on the way of the tables of the law, which a new JVM reads first of all.
        Decimal read = within(text);
        if (read == null) {
            throw new IllegalArgumentException("more than " + MAX_DIGITS + " digits on a side of the point: " + text);
        }
        return read;
    }

    /** Returns the number that {@code text} writes as {@link #parse} takes it, if it is one. */
    static Optional<Decimal> find(String text) {
        return isNumber(text) ? Optional.ofNullable(within(text)) : Optional.empty();
    }

    private static @Nullable Decimal within(String number) {
        BigDecimal read = new BigDecimal(number);
        BigDecimal stripped = read.signum() == 0 ? BigDecimal.ZERO : read.stripTrailingZeros();
        return stripped.precision() - stripped.scale() > MAX_DIGITS || stripped.scale() > MAX_DIGITS
                ? null
                : of(stripped);
    }

    /** Whether it is digits, perhaps a point and digits, perhaps an exponent; a pattern costs a new JVM more than a table. */
    private static boolean isNumber(String text) {
        int start = pastSign(text, 0);
        int end = pastDigits(text, start);
        boolean counts = isFrom1To(end - start, MAX_DIGITS);
        if (counts && end < text.length() && text.charAt(end) == '.') {
            start = end + 1;
            end = pastDigits(text, start);
            counts = isFrom1To(end - start, MAX_DIGITS);
        }
        if (counts && end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            start = pastSign(text, end + 1);
            end = pastDigits(text, start);
            counts = isFrom1To(end - start, MAX_EXPONENT_DIGITS);
        }
        return counts && end == text.length();
    }

    private static boolean isFrom1To(int digits, int most) {
        return digits >= 1 && digits <= most;
    }

    private static int pastSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
    }

    private static int pastDigits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Returns this number plus {@code other}. */
    public Decimal plus(Decimal other) {
        return of(value.add(other.value));
    }

    /** Returns this number minus {@code other}. */
    public Decimal minus(Decimal other) {
        return of(value.subtract(other.value));
    }

    /** Returns this number times {@code other}. */
    public Decimal times(Decimal other) {
        return of(value.multiply(other.value));
    }

    /**
     * Returns this number divided by {@code divisor}, rounded once.
     *
     * @param scale the number of digits after the point
     */
    public Computed<Decimal> dividedBy(Decimal divisor, int scale, Rounding rounding) {
        if (divisor.signum() == 0) {
            return Computed.notComputable(NotComputableReason.ZERO_DENOMINATOR);
        }
        return Computed.of(of(value.divide(divisor.value, scale, rounding.mode())));
    }

    /** Returns this number with at most {@code scale} digits after the point. */
    public Decimal round(int scale, Rounding rounding) {
        return of(value.setScale(scale, rounding.mode()));
    }

    /** Returns this number without its sign. */
    public Decimal abs() {
        return of(value.abs());
    }

    /** Returns this number with the opposite sign. */
    public Decimal negate() {
        return of(value.negate());
    }

    /** Returns -1, 0 or 1. */
    public int signum() {
        return value.signum();
    }

    /** Returns how many digits stand after the point. */
    public int scale() {
        return value.scale();
    }

    /** Returns whether nothing stands after the point. */
    public boolean isInteger() {
        return value.scale() == 0;
    }

    /**
     * Returns the number as a {@code long}.
     *
     * @throws ArithmeticException if it is not an integer or does not fit
     */
    public long longValueExact() {
        return value.longValueExact();
    }

    /** Returns the number as a {@link BigDecimal} of the least scale, never negative. */
    public BigDecimal toBigDecimal() {
        return value;
    }

    /** Returns the number in plain notation with exactly {@code scale} digits after the point, rounded HALF_UP. */
    public String toPlain(int scale) {
        return value.setScale(scale, Rounding.HALF_UP.mode()).toPlainString();
    }

    /** Returns the number as people read it, with all its digits: 1.234,5 or 1,234.5. */
    public String toText(Language language) {
        return NumberText.group(toString(), language);
    }

    /** Returns the number as people read it, with exactly {@code scale} digits after the mark, rounded HALF_UP. */
    public String toText(int scale, Language language) {
        return NumberText.group(toPlain(scale), language);
    }

    @Override
    public int compareTo(Decimal other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decimal d && value.equals(d.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the number in plain notation, the inverse of {@link #parse}. */
    @Override
    public String toString() {
        // The JDK keeps the text of toString, but not of toPlainString; the two differ by an exponent only.
        return value.precision() - value.scale() > LEAST_WITHOUT_EXPONENT ? value.toString() : value.toPlainString();
    }
}
