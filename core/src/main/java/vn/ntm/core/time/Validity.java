package vn.ntm.core.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final String NOT_ONE = "not a validity such as 2022-03-08..2026-02-14: ";

    private final @Nullable LocalDate start;
    private final @Nullable LocalDate endExclusive;

    private Validity(@Nullable LocalDate start, @Nullable LocalDate endExclusive) {
        if (start != null && endExclusive != null && !start.isBefore(endExclusive)) {
            throw new IllegalArgumentException("to " + endExclusive.minusDays(1) + " is before from " + start);
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
     * @throws IllegalArgumentException if {@code to} is before {@code from}, or has no day after it
     */
    public static Validity of(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (LocalDate.MAX.equals(to)) {
            throw new IllegalArgumentException("to " + to + " has no day after it; leave an open end empty");
        }
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
            throw new IllegalArgumentException(NOT_ONE + text);
        }
        LocalDate from;
        LocalDate to;
        try {
            from = date(text.substring(0, between));
            to = date(text.substring(between + BETWEEN.length()));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(NOT_ONE + text, e);
        }
        try {
            return of(from, to);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(NOT_ONE + text + ": " + e.getMessage(), e);
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

    /** Returns one of the days: the first, or the last where it has no first. */
    public LocalDate anyDay() {
        return from().or(this::to).orElse(LocalDate.EPOCH);
    }

    /** Returns the day after the last, on which what follows begins, unless it holds until further notice. */
    public Optional<LocalDate> nextDay() {
        return Optional.ofNullable(endExclusive);
    }

    /** Returns {@code day} where it holds then, else the day nearest to it on which it holds. */
    public LocalDate nearest(LocalDate day) {
        if (startsAfter(day)) {
            return from().orElse(day);
        }
        return endsBefore(day) ? to().orElse(day) : day;
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

    /** By the first day; without one it holds since before every day that has a record. */
    private static int inOrder(Validity one, Validity other) {
        if (one.start == null || other.start == null) {
            return Boolean.compare(one.start != null, other.start != null);
        }
        return one.start.compareTo(other.start);
    }

    private boolean endsBefore(Validity other) {
        return endExclusive != null && (other.endExclusive == null || endExclusive.isBefore(other.endExclusive));
    }

    /** Returns whether it holds on all days of {@code other}. */
    public boolean covers(Validity other) {
        return other.without(this).isEmpty();
    }

    /** Returns the days on which {@code other} holds too, if there are any. */
    public Optional<Validity> common(Validity other) {
        return overlaps(other)
                ? Optional.of(new Validity(later(other), endsBefore(other) ? endExclusive : other.endExclusive))
                : Optional.empty();
    }

    private @Nullable LocalDate later(Validity other) {
        return start == null || (other.start != null && other.start.isAfter(start)) ? other.start : start;
    }

    /** Returns the days on which {@code other} does not hold: none, one stretch or two, in their order. */
    public List<Validity> without(Validity other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        List<Validity> left = new ArrayList<>();
        if (other.start != null && (start == null || start.isBefore(other.start))) {
            left.add(new Validity(start, other.start));
        }
        if (other.endExclusive != null && other.endsBefore(this)) {
            left.add(new Validity(other.endExclusive, endExclusive));
        }
        return List.copyOf(left);
    }

    /** Returns the days on which none of {@code others} holds, in their order. */
    public List<Validity> without(List<Validity> others) {
        List<Validity> left = List.of(this);
        for (Validity other : others) {
            left = left.stream().flatMap(piece -> piece.without(other).stream()).toList();
        }
        return left;
    }

    /**
     * Returns these days cut where {@code others} begin and end, so that each of them holds on all days of a piece or on
     * none. The pieces are in their order and leave no day out.
     */
    public List<Validity> cut(List<Validity> others) {
        List<Validity> pieces = List.of(this);
        for (Validity other : others) {
            pieces = pieces.stream()
                    .flatMap(piece -> Stream.concat(piece.common(other).stream(), piece.without(other).stream()))
                    .toList();
        }
        return pieces.stream().sorted(Validity::inOrder).toList();
    }

    /** Returns the days on which any of {@code stretches} holds, in their order; those that touch are one. */
    public static List<Validity> joined(List<Validity> stretches) {
        List<Validity> joined = new ArrayList<>();
        for (Validity next : stretches.stream().sorted(Validity::inOrder).toList()) {
            Validity last = joined.isEmpty() ? next : joined.remove(joined.size() - 1);
            if (last.endExclusive != null && next.start != null && last.endExclusive.isBefore(next.start)) {
                joined.add(last);
                joined.add(next);
            } else {
                joined.add(new Validity(last.start, last.endsBefore(next) ? next.endExclusive : last.endExclusive));
            }
        }
        return List.copyOf(joined);
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
