package vn.ntm.core.quantity;

import java.util.Optional;
import java.util.OptionalLong;
import org.apiguardian.api.API;
import vn.ntm.core.result.Reading;
import vn.ntm.core.result.RefusalReason;
import vn.ntm.core.text.Blanks;
import vn.ntm.core.text.VisibleText;

/**
 * How numbers of a document are written (quy ước viết số): which mark begins decimals and which groups thousands. It
 * is a property of the document and never guessed from a number: {@code 1.234} is 1234 in one style and 1.234 in
 * another, and {@code 13,29} is never 1329.
 *
 * <p>A number is ASCII digits, perhaps a sign (also U+2212) and an exponent, with blanks of any kind around it; groups
 * have three digits, and no group begins a number with 0. At most {@link Decimal#MAX_DIGITS} digits stand on a side
 * of the mark. Anything else is refused.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum NumberStyle {
    /** Dot decimals, no grouping: {@code 1234.5}; what programs write. */
    PLAIN('.', NumberStyle.NONE),
    /** Comma decimals, dots between thousands: {@code 1.234,5}; what Vietnamese reports write. */
    VIETNAMESE(',', '.'),
    /** Comma decimals, no grouping: {@code 1234,5}; a dot is refused, because it may be either. */
    COMMA_DECIMALS(',', NumberStyle.NONE),
    /** Dot decimals, commas between thousands: {@code 1,234.5}. */
    ENGLISH('.', ',');

    private static final char NONE = '\0';
    private static final int GROUP = 3;
    private static final char MINUS_SIGN = '\u2212';

    /** Digits on both sides, their groups, signs and an exponent. */
    private static final int MAX_LENGTH = 100;

    private final char decimalMark;
    private final char groupMark;

    NumberStyle(char decimalMark, char groupMark) {
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
    }

    /** Returns the mark that begins decimals. */
    public char decimalMark() {
        return decimalMark;
    }

    /** Returns the mark between thousands, if there is one. */
    public Optional<Character> groupMark() {
        return groupMark == NONE ? Optional.empty() : Optional.of(groupMark);
    }

    /** Returns the number that the whole of {@code text} writes, if it is one in this style. */
    public Optional<Decimal> find(String text) {
        return marked(text).flatMap(Decimal::find);
    }

    /** Returns the number that the whole of {@code text} writes, or why it is none in this style. */
    public Reading<Decimal> read(String text) {
        return find(text).map(Reading::of).orElseGet(() -> Reading.refused(whyNot(text), text));
    }

    /**
     * Returns the number that the whole of {@code text} writes.
     *
     * @throws IllegalArgumentException if it is not one in this style; the message holds the text
     */
    public Decimal parse(String text) {
        return find(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("not a number in style " + this + ": " + VisibleText.of(text)));
    }

    /**
     * Returns the count that the whole of {@code text} writes: an integer, not negative, where decimals are nothing but
     * zeros ({@code 12.00}). A decimal mark before exactly three digits is refused whatever the digits, because people
     * group thousands with either mark: {@code 1.000} in a plain file.
     */
    public Reading<Long> readCount(String text) {
        Optional<String> plain = plain(text);
        if (plain.isEmpty()) {
            return Reading.refused(whyNot(text), text);
        }
        if (isUnclearCount(plain.get())) {
            return Reading.refused(RefusalReason.UNCLEAR_MARK, text);
        }
        OptionalLong count = count(Decimal.parse(plain.get()));
        return count.isPresent() ? Reading.of(count.getAsLong()) : Reading.refused(RefusalReason.NOT_A_NUMBER, text);
    }

    /** Whether exactly three digits stand behind the point of {@code plain}. */
    static boolean isUnclearCount(String plain) {
        int point = plain.indexOf('.');
        return point >= 0 && plain.length() - point - 1 == GROUP;
    }

    private static OptionalLong count(Decimal value) {
        boolean fits = value.isInteger() && value.signum() >= 0 && value.compareTo(Decimal.of(Long.MAX_VALUE)) <= 0;
        return fits ? OptionalLong.of(value.longValueExact()) : OptionalLong.empty();
    }

    private static RefusalReason whyNot(String text) {
        String trimmed = Blanks.trim(text);
        if (trimmed.isEmpty()) {
            return RefusalReason.EMPTY;
        }
        return trimmed.length() > MAX_LENGTH ? RefusalReason.TOO_LONG : RefusalReason.NOT_A_NUMBER;
    }

    /** Returns {@code text} with a point before decimals and no groups, its decimals all kept, if it is a number. */
    Optional<String> plain(String text) {
        return marked(text).filter(plain -> Decimal.find(plain).isPresent());
    }

    /** Returns {@code text} with a point before decimals and without groups, if they have three digits. */
    private Optional<String> marked(String text) {
        String trimmed = Blanks.trim(text);
        if (trimmed.isEmpty() || trimmed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder(trimmed.length());
        boolean inInteger = true;
        int sinceGroup = -1;
        int digits = 0;
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                plain.append(c);
            } else if (inInteger && c == groupMark) {
                if (!closesGroup(plain, digits, sinceGroup)) {
                    return Optional.empty();
                }
                sinceGroup = digits;
            } else {
                if (inInteger && sinceGroup >= 0 && digits - sinceGroup != GROUP) {
                    return Optional.empty();
                }
                inInteger &= plain.isEmpty();
                plain.append(c == decimalMark ? '.' : c == '.' ? ',' : i == 0 && c == MINUS_SIGN ? '-' : c);
            }
        }
        if (inInteger && sinceGroup >= 0 && digits - sinceGroup != GROUP) {
            return Optional.empty();
        }
        return Optional.of(plain.toString());
    }

    /** Whether the digits before a group mark are a first group, of one to three and not 0..., or a next one, of three. */
    private static boolean closesGroup(StringBuilder plain, int digits, int sinceGroup) {
        if (sinceGroup >= 0) {
            return digits - sinceGroup == GROUP;
        }
        return digits >= 1 && digits <= GROUP && plain.charAt(plain.length() - digits) != '0';
    }
}
