package vn.ntm.criteria.programme;

import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Operator;

/**
 * How an act words a figure that it aims at (cách diễn đạt mục tiêu): programmes aim at "about 40 %" as well as at "at
 * least 80 %", and the two are not reached in the same way.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Aim {
    /** At least (tối thiểu, ít nhất, phấn đấu từ). */
    AT_LEAST(">=", "tối thiểu ", "at least ", Operator.AT_LEAST),
    /** Less than (dưới). */
    LESS_THAN("<", "dưới ", "less than ", Operator.LESS_THAN),
    /** About (khoảng). */
    ABOUT("~", "khoảng ", "about ", null),
    /** Basically (cơ bản): of areas of which basically none shall be left. */
    BASICALLY("≈", "cơ bản ", "basically ", null),
    /** The bare figure, or the bare range. */
    STATED("=", "", "", null);

    private final String symbol;
    private final String vietnamese;
    private final String english;
    private final Optional<Operator> operator;

    Aim(String symbol, String vietnamese, String english, @Nullable Operator operator) {
        this.symbol = symbol;
        this.vietnamese = vietnamese;
        this.english = english;
        this.operator = Optional.ofNullable(operator);
    }

    /**
     * Returns the aim that {@code symbol} writes.
     *
     * @throws IllegalArgumentException if it is none of {@code >= < ~ ≈ =}; the message holds it
     */
    public static Aim parse(String symbol) {
        for (Aim aim : values()) {
            if (aim.symbol.equals(symbol)) {
                return aim;
            }
        }
        throw new IllegalArgumentException("not one of >= < ~ ≈ =: " + symbol);
    }

    /** Returns the operator that says when the figure is reached; absent where the wording leaves that open. */
    public Optional<Operator> operator() {
        return operator;
    }

    /** Returns {@code figure} in the words of the aim: {@code tối thiểu 80}. */
    public String toText(String figure, Language language) {
        return language.choose(vietnamese, english) + figure;
    }

    /** Returns the symbol, the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return symbol;
    }
}
