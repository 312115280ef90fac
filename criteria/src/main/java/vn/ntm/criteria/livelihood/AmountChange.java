package vn.ntm.criteria.livelihood;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/**
 * How an amount changed between two dates (tăng, giảm so với kỳ trước): poor households, people, income. For a rate see
 * {@link RateChange}.
 *
 * @param earlier the amount before
 * @param later the amount after
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AmountChange(Optional<Decimal> earlier, Optional<Decimal> later) {

    /** Checks that neither amount is negative. */
    public AmountChange {
        checkNotNegative("earlier", earlier);
        checkNotNegative("later", later);
    }

    private static void checkNotNegative(String name, Optional<Decimal> amount) {
        amount.filter(value -> value.signum() < 0).ifPresent(value -> {
            throw new IllegalArgumentException(name + " is negative: " + value);
        });
    }

    /** Returns the change between two counts. */
    public static AmountChange of(long earlier, long later) {
        return of(Decimal.of(earlier), Decimal.of(later));
    }

    /** Returns the change between two numbers. */
    public static AmountChange of(Decimal earlier, Decimal later) {
        return new AmountChange(Optional.of(earlier), Optional.of(later));
    }

    /** Returns the change between two amounts of money, in million đồng. */
    public static AmountChange of(Vnd earlier, Vnd later) {
        return of(earlier.in(VndUnit.MILLION), later.in(VndUnit.MILLION));
    }

    /** Returns the later amount less the earlier, negative for a fall. */
    public Computed<Decimal> difference() {
        return earlier.isPresent() && later.isPresent()
                ? Computed.of(later.get().minus(earlier.get()))
                : Computed.notComputable(NotComputableReason.MISSING_OPERAND);
    }

    /** Returns the change as a part of the earlier amount; from nothing there is none. */
    public Computed<RelativeChange> relative() {
        Computed<Decimal> difference = difference();
        if (difference.isComputable() && earlier.orElseThrow().signum() == 0) {
            return Computed.notComputable(NotComputableReason.ZERO_DENOMINATOR);
        }
        return difference.map(change -> new RelativeChange(Ratio.of(change, earlier.orElseThrow())));
    }

    /** Returns the change with its working: 17.435 → 16.003: giảm 1.432 (giảm 8,21 %). */
    public String toText(int scale, Language language) {
        String amounts = shown(earlier, language) + " → " + shown(later, language) + ": ";
        if (!difference().isComputable()) {
            return amounts + difference().whyNot().orElseThrow().toText(language);
        }
        Decimal change = difference().orElseThrow();
        return amounts
                + Direction.words(change.signum(), change.abs().toText(language), language)
                + " ("
                + relative().toText(language, part -> part.toText(scale, language))
                + ")";
    }

    private static String shown(Optional<Decimal> amount, Language language) {
        return amount.map(value -> value.toText(language)).orElse("?");
    }
}
