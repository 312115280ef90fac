package vn.ntm.core.unit;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The code of an administrative unit in the list of the statistics office (mã đơn vị hành chính): text of
 * two digits for a province, three for a district, five for a commune. {@code 010} is not {@code 10}.
 *
 * <p>A code alone does not name a unit: 26740 was phường Bến Nghé and is phường Sài Gòn since 2025-07-01.
 * Ask a register of units with a date.
 *
 * @param text the digits
 */
@API(status = API.Status.STABLE, since = "0.1")
public record UnitCode(String text) implements Comparable<UnitCode> {

    /** Checks the digits. */
    public UnitCode {
        if (!isCode(text)) {
            throw new IllegalArgumentException("not a unit code of 2, 3 or 5 digits: " + text);
        }
    }

    /**
     * Returns the code {@code text}.
     *
     * @throws IllegalArgumentException if it has not 2, 3 or 5 digits; the message holds the text
     */
    public static UnitCode of(String text) {
        return new UnitCode(text);
    }

    /** Returns the code that {@code text} writes: the inverse of {@link #toString}, the same as {@link #of}. */
    public static UnitCode parse(String text) {
        return of(text);
    }

    /** Returns whether {@code text} has the form of a code. */
    public static boolean isCode(String text) {
        int length = text.length();
        return (length == 2 || length == 3 || length == 5) && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the level that the number of digits says. */
    public UnitLevel level() {
        return switch (text.length()) {
            case 2 -> UnitLevel.PROVINCE;
            case 3 -> UnitLevel.DISTRICT;
            default -> UnitLevel.COMMUNE;
        };
    }

    /** Compares the digits, so that units of one list keep the order of the list. */
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
