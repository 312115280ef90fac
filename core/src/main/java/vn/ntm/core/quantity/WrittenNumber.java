package vn.ntm.core.quantity;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.result.Reading;

/**
 * A number as reports write it, with how exact it is and its unit (số liệu trong báo cáo): {@code trên 51.260 tỷ},
 * {@code khoảng 77%}, {@code 39-40%}, {@code 44 xã/104 xã}. What is written is kept; an approximate wording never
 * becomes an exact number.
 *
 * @param kind how exact it is
 * @param value the number, the first of a range, or the numerator of a ratio, in the unit
 * @param second the last of a range, or the denominator of a ratio
 * @param boundIncluded whether a bound itself is possible: {@code ≥ 90%}, {@code từ 80% trở lên}; not for {@code trên 80%}.
 *     True of every other kind
 * @param unit the unit
 * @param printed the numbers in plain notation with all the digits that are printed: {@code 12.50}; how they were
 *     rounded can only be told from these
 * @param raw the text as it was given
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record WrittenNumber(
        Kind kind,
        Decimal value,
        Optional<Decimal> second,
        boolean boundIncluded,
        WrittenUnit unit,
        List<String> printed,
        String raw) {

    /** How exact a written number is. */
    public enum Kind {
        /** As it stands, rounded as printed. */
        EXACT,
        /** A lower bound: trên, hơn, ít nhất, tối thiểu, không dưới, trở lên, ≥. */
        AT_LEAST,
        /** An upper bound: gần, dưới, tối đa, không quá, trở xuống, ≤. */
        AT_MOST,
        /** Near it on either side, nobody says how near: khoảng, ước, xấp xỉ, ~. */
        ABOUT,
        /** From one to another, both included. */
        RANGE,
        /** One of another: 5.813/8.227. */
        RATIO
    }

    /** Checks that there is a second number exactly where the kind has one. */
    public WrittenNumber {
        boolean hasTwo = kind == Kind.RANGE || kind == Kind.RATIO;
        if (second.isPresent() != hasTwo) {
            throw new IllegalArgumentException(
                    "second: " + kind + (hasTwo ? " needs a" : " has no") + " second number");
        }
        printed = List.copyOf(printed);
    }

    /**
     * Returns what {@code text} writes in {@code style}.
     *
     * <p>Read are the shapes of {@link Kind}, each with a unit or none: {@code %}, a step of money (đồng, nghìn đồng,
     * triệu, tr.đ, tỷ, nghìn tỷ, triệu tỷ; for triệu and more, đồng may be left out), or at most four words. Refused is
     * everything else: words that multiply something other than money ({@code 2 triệu người}), two units, more numbers, a
     * ratio that may be a month ({@code 6/2.025}), and spellings of nothing such as {@code -}.
     */
    public static Reading<WrittenNumber> read(String text, NumberStyle style) {
        return new WrittenNumberReader(text, style, false).read();
    }

    /** Returns what {@code text} writes where only counts can stand, as {@link NumberStyle#readCount} takes them. */
    public static Reading<WrittenNumber> readCounts(String text, NumberStyle style) {
        return new WrittenNumberReader(text, style, true).read();
    }

    /** Returns the least that it can be, in the unit, if the wording says so; for the value as printed. */
    public Optional<Decimal> low() {
        return switch (kind) {
            case EXACT, AT_LEAST, RANGE -> Optional.of(value);
            case AT_MOST, ABOUT, RATIO -> Optional.empty();
        };
    }

    /** Returns the most that it can be, in the unit, if the wording says so; for the value as printed. */
    public Optional<Decimal> high() {
        return switch (kind) {
            case EXACT, AT_MOST -> Optional.of(value);
            case RANGE -> second;
            case AT_LEAST, ABOUT, RATIO -> Optional.empty();
        };
    }

    /** Returns the two terms of a ratio, if it is one of a count or an amount that is not negative. */
    public Optional<Ratio> ratio() {
        return kind == Kind.RATIO
                ? second.filter(whole -> whole.signum() >= 0).map(whole -> Ratio.of(value, whole))
                : Optional.empty();
    }

    /** Returns {@code amount}, such as {@link #value}, as money, if the unit is one of money. */
    public Optional<Vnd> toVnd(Decimal amount) {
        return unit.money().map(step -> Vnd.of(amount, step));
    }

    /** Returns the text as it was given. */
    @Override
    public String toString() {
        return raw;
    }
}
