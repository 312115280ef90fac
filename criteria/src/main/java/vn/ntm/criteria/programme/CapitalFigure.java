package vn.ntm.criteria.programme;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.CriteriaStyle;

/** How much capital a statement has from one source (số vốn), exactly as it was published. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface CapitalFigure {

    /** Which parts of a figure its statement has. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    enum Parts {
        /** None. */
        NONE,
        /** Some, worded as "of which" (trong đó): they need not add up to the figure. */
        SOME,
        /** All: their sum should be the figure. */
        ALL
    }

    /** The id of the source. */
    String capital();

    /** The id of the source whose figure in the same statement it is part of; absent for the total. */
    Optional<String> partOf();

    /** Which parts of it the statement has. */
    Parts parts();

    /** How the statement words the amount. */
    Aim aim();

    /** The amount in the unit of the statement. */
    Decimal amount();

    /** The unit of the amount. */
    VndUnit unit();

    /** How sure we are of the amount. */
    Grade grade();

    /** The act that plans it, if it is planned. */
    Optional<String> act();

    /** Where it was read; absent for an amount that is only believed. */
    Optional<String> source();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** Returns the amount as money. */
    default Vnd toVnd() {
        return Vnd.of(amount(), unit());
    }

    /** Returns the amount as people read it: {@code tối thiểu 196.332 tỷ đồng}. */
    default String toText(Language language) {
        return aim().toText(amount().toText(language) + " " + unit().toText(language), language);
    }

    /** Checks that an amount that somebody read says where, and that none without an amount is here. */
    @Value.Check
    default void check() {
        if (grade() == Grade.UNKNOWN) {
            throw new IllegalArgumentException("grade UNKNOWN does not go with amount " + amount());
        }
        if (grade() != Grade.UNVERIFIED && source().isEmpty()) {
            throw new IllegalArgumentException("source: an amount of grade " + grade() + " needs one");
        }
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CapitalFigure}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableCapitalFigure.Builder {
        Builder() {}
    }
}
