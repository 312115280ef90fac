package vn.ntm.criteria.set;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;

/** How an observed value must stand to the required one. Values are compared exactly, never rounded before. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Operator {
    /** At least (tối thiểu, từ ... trở lên). */
    AT_LEAST(">="),
    /** More than (trên). */
    MORE_THAN(">"),
    /** At most (tối đa, không quá). */
    AT_MOST("<="),
    /** Less than (dưới). */
    LESS_THAN("<"),
    /** Exactly (bằng). */
    EQUAL("=");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Returns the operator that {@code symbol} writes.
     *
     * @throws IllegalArgumentException if it is none of {@code >= > <= < =}; the message holds it
     */
    public static Operator parse(String symbol) {
        for (Operator operator : values()) {
            if (operator.symbol.equals(symbol)) {
                return operator;
            }
        }
        throw new IllegalArgumentException("not one of >= > <= < =: " + symbol);
    }

    /** Returns whether {@code observed} stands so to {@code required}. */
    public boolean holds(Decimal observed, Decimal required) {
        int order = observed.compareTo(required);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case EQUAL -> order == 0;
        };
    }

    /** Returns whether every greater value holds where a value does; the others ask for less, or for one value. */
    public boolean asksForMore() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Returns whether {@code other} can stand in place of this: both ask for more, or both for less, or it is exact. */
    public boolean leansAs(Operator other) {
        return this == EQUAL || other == EQUAL || asksForMore() == other.asksForMore();
    }

    /**
     * Returns whether requiring {@code value} by {@code operator} admits values that this operator with
     * {@code floor} does not admit.
     */
    public boolean isLaxer(Operator operator, Decimal value, Decimal floor) {
        if (this == EQUAL || operator == EQUAL) {
            return operator == EQUAL ? !holds(value, floor) : true;
        }
        if (asksForMore() != operator.asksForMore()) {
            return true;
        }
        int order = asksForMore() ? value.compareTo(floor) : floor.compareTo(value);
        boolean strict = this == MORE_THAN || this == LESS_THAN;
        boolean otherStrict = operator == MORE_THAN || operator == LESS_THAN;
        return order < 0 || (order == 0 && strict && !otherStrict);
    }

    /** Returns the symbol, the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return symbol;
    }
}
