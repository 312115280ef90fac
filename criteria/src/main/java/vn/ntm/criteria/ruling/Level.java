package vn.ntm.criteria.ruling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

/**
 * What a measured number is compared with in one column.
 *
 * @param threshold the row that decides, if there is one
 * @param base the row of another set of which it is a factor, if there is one
 * @param amount what it comes to with that
 * @param usable whether a number can be compared with it: it is known and accepted
 * @param reason why it does not decide, or why who reaches it has not met it yet: it is a floor under another's level
 */
record Level(
        Optional<Threshold> threshold,
        Optional<Threshold> base,
        Optional<Amount> amount,
        boolean usable,
        @Nullable UndeterminedReason reason) {

    static Level unusable(Optional<Threshold> threshold, Optional<Threshold> base, UndeterminedReason reason) {
        return new Level(threshold, base, Optional.empty(), false, reason);
    }

    Operator operatorOrThrow() {
        return threshold.orElseThrow().operator();
    }

    Decimal requiredOrThrow() {
        return amount.map(Amount::value)
                .or(() -> threshold.flatMap(Threshold::value))
                .orElseThrow();
    }

    boolean holds(Decimal value) {
        return operatorOrThrow().holds(value, requiredOrThrow());
    }
}
