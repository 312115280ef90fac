package vn.ntm.core.unit;

import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The code of an administrative unit. In the list of the statistics office (mã đơn vị hành chính) it is text of
 * two digits for a province, three for a district, five for a commune; {@code 010} is not {@code 10}.
 *
 * <p>Villages have no national codes. A code of somebody else's list names its system:
 * {@code thon-ls:06364-01}. So a number of an unknown system is never taken for a national code, and only
 * villages can have such a code.
 *
 * <p>A code alone does not name a unit: 26740 was phường Bến Nghé and is phường Sài Gòn since 2025-07-01.
 * Ask a register of units with a date.
 *
 * @param text the digits, or the system, a colon and the code in it
 */
@API(status = API.Status.STABLE, since = "0.1")
public record UnitCode(String text) implements Comparable<UnitCode> {

    private static final char SYSTEM_END = ':';
    private static final int MAX_LENGTH = 64;

    /** Checks the form. */
    public UnitCode {
        if (!isCode(text)) {
            throw new IllegalArgumentException(
                    "not a unit code of 2, 3 or 5 digits, nor one of another system such as thon-ls:06364-01: " + text);
        }
    }

    /**
     * Returns the code {@code text}.
     *
     * @throws IllegalArgumentException if it is neither 2, 3 or 5 digits nor a code with its system; the message
     *     holds the text
     */
    public static UnitCode of(String text) {
        return new UnitCode(text);
    }

    /**
     * Returns the code {@code code} of another system than the national one: {@code of("thon-ls", "06364-01")}.
     *
     * @param system small letters, digits and hyphens, a letter first
     * @param code letters, digits, dots, hyphens, underscores
     * @throws IllegalArgumentException if one has another form; the message holds both
     */
    public static UnitCode of(String system, String code) {
        return new UnitCode(system + SYSTEM_END + code);
    }

    /** Returns the code that {@code text} writes: the inverse of {@link #toString}, the same as {@link #of}. */
    public static UnitCode parse(String text) {
        return of(text);
    }

    /** Returns whether {@code text} has the form of a code. */
    public static boolean isCode(String text) {
        int length = text.length();
        if (length == 2 || length == 3 || length == 5) {
            return isNumber(text) || isOfOtherSystem(text);
        }
        return isOfOtherSystem(text);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfOtherSystem(String text) {
        int end = text.indexOf(SYSTEM_END);
        if (end <= 0 || end == text.length() - 1 || text.length() > MAX_LENGTH || !isSmallLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = isSmallLetter(c) || isDigit(c) || c == '-';
            boolean isOfCode = isPlain || (c >= 'A' && c <= 'Z') || c == '.' || c == '_';
            if (i < end ? !isPlain : i > end && !isOfCode) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Returns the system of the code; empty for the national list. */
    public Optional<String> system() {
        int end = text.indexOf(SYSTEM_END);
        return end < 0 ? Optional.empty() : Optional.of(text.substring(0, end));
    }

    /** Returns the level that the number of digits says; a code of another system is that of a village. */
    public UnitLevel level() {
        if (!isDigit(text.charAt(0))) {
            return UnitLevel.VILLAGE;
        }
        return switch (text.length()) {
            case 2 -> UnitLevel.PROVINCE;
            case 3 -> UnitLevel.DISTRICT;
            default -> UnitLevel.COMMUNE;
        };
    }

    /** Compares the text, so that units of one list keep the order of the list. */
    @Override
    public int compareTo(UnitCode other) {
        return text.compareTo(other.text);
    }

    // Those of a record are made when they are first called, which a new JVM pays for when the tables load.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitCode code && text.equals(code.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
