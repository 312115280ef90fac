package vn.ntm.core.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds: a unit under a name, a criteria set, a threshold (hiệu lực).
 *
 * <p>Inside, a validity is half-open, so that one that ends and the next that begins share a day without
 * overlap. In files, in JSON and in {@code toString} the end is the last day ({@code to}), as acts write
 * it; this class alone converts between the two. An open side has no date: without a start it holds since
 * before the first record, without an end until further notice.
 */
@API(status = API.Status.STABLE, since = "0.1")
public final class Validity {

    /** On every day. */
    public static final Validity ALWAYS = new Validity(null, null);

    private static final String BETWEEN = "..";

    private final @Nullable LocalDate start;
    private final @Nullable LocalDate endExclusive;

    private Validity(@Nullable LocalDate start, @Nullable LocalDate endExclusive) {
        if (start != null && endExclusive != null && !start.isBefore(endExclusive)) {
            throw new IllegalArgumentException("a validity from " + start + " cannot end before " + endExclusive);
        }
        this.start = start;
        this.endExclusive = endExclusive;
    }

    /** Returns the days from {@code from} on. */
    public static Validity from(LocalDate from) {
        return new Validity(from, null);
    }

    /**
     * Returns the days from {@code from} to the last day {@code to}; null leaves a side open.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public static Validity of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Validity(from, to == null ? null : to.plusDays(1));
    }

    /**
     * Returns the validity that {@code text} writes as {@code from..to}, either side may be empty:
     * {@code 2022-03-08..2026-02-14}, {@code 2025-07-01..}.
     *
     * @throws IllegalArgumentException if the text has another form; the message holds it
     */
    public static Validity parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            throw new IllegalArgumentException("not a validity such as 2022-03-08..2026-02-14: " + text);
        }
        try {
            return of(date(text.substring(0, between)), date(text.substring(between + BETWEEN.length())));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a validity such as 2022-03-08..2026-02-14: " + text, e);
        }
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** Returns the first day, unless it holds since before the first record. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(start);
    }

    /** Returns the last day, unless it holds until further notice. */
    public Optional<LocalDate> to() {
        return endExclusive == null ? Optional.empty() : Optional.of(endExclusive.minusDays(1));
    }

    /** Returns whether it holds on {@code day}. */
    public boolean contains(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (endExclusive == null || day.isBefore(endExclusive));
    }

    /** Returns whether it has ended before {@code day}. */
    public boolean endsBefore(LocalDate day) {
        return endExclusive != null && !day.isBefore(endExclusive);
    }

    /** Returns whether it begins after {@code day}. */
    public boolean startsAfter(LocalDate day) {
        return start != null && day.isBefore(start);
    }

    /** Returns whether both hold on some day. */
    public boolean overlaps(Validity other) {
        return begins(start, other.endExclusive) && begins(other.start, endExclusive);
    }

    private static boolean begins(@Nullable LocalDate start, @Nullable LocalDate endExclusive) {
        return start == null || endExclusive == null || start.isBefore(endExclusive);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Validity v
                && Objects.equals(start, v.start)
                && Objects.equals(endExclusive, v.endExclusive);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(start) + Objects.hashCode(endExclusive);
    }

    /** Returns {@code from..to}, the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return from().map(LocalDate::toString).orElse("")
                + BETWEEN
                + to().map(LocalDate::toString).orElse("");
    }
}
