package vn.ntm.criteria.set;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.CriteriaStyle;

/**
 * A required level (mức đạt chuẩn) of an indicator or part, in one column of the annex, for a time. A level
 * that the law has and we could not read, or that is left to another body, is a threshold without a value:
 * it decides nothing.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface Threshold {

    /** Whether a province may ask for more. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    enum Mode {
        /** The least that the nation asks (mức tối thiểu): a province may raise it, never loosen it. */
        FLOOR,
        /** The level itself. */
        EXACT
    }

    /** The number of the indicator. */
    String indicator();

    /** The part of the indicator, if it is of a part. */
    Optional<String> part();

    /** The column of the annex. */
    Column column();

    /** The days on which it is asked. */
    Validity validity();

    /** How an observed value must stand to the level. */
    Operator operator();

    /** The level; absent when it is unknown or left to another body. */
    Optional<Decimal> value();

    /** The unit of the level. */
    MeasureUnit unit();

    /** Whether a province may ask for more. */
    Mode mode();

    /** How sure we are of the level. */
    Grade grade();

    /** Who sets the level. */
    Authority setBy();

    /** Where it stands. */
    Citation citation();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** The name of the overlay that brought it; absent for a level of the bundled tables. */
    Optional<String> overlay();

    /** Returns what it is of. */
    default ItemId item() {
        return new ItemId(indicator(), part());
    }

    /** Returns whether the law leaves the level to a province or ministry, so that it has none of its own. */
    default boolean isDelegated() {
        return value().isEmpty() && setBy().isDelegate();
    }

    /** Returns whether it is only the least that the nation asks, under a level that the province sets (mức sàn). */
    default boolean isFloorUnderProvince() {
        return overlay().isEmpty()
                && value().isPresent()
                && mode() == Mode.FLOOR
                && setBy().kind() == Authority.Kind.PROVINCE;
    }

    /**
     * Returns whether it admits values that {@code floor} does not. Of levels in different units, or of one that is not
     * known, this cannot be said.
     */
    default boolean isLaxerThan(Threshold floor) {
        return value().isPresent()
                && floor.value().isPresent()
                && unit().equals(floor.unit())
                && floor.operator()
                        .isLaxer(operator(), value().get(), floor.value().get());
    }

    /** Returns this level as one that the overlay of this name brings. */
    Threshold withOverlay(String name);

    /** Returns this level asked for on other days. */
    Threshold withValidity(Validity days);

    /** Returns operator and level as files write them, {@code >= 42} or {@code >= Khá}, if the level is known. */
    @Value.Lazy
    default Optional<String> required() {
        return value().map(level -> operator() + " " + unit().format(level));
    }

    /** Returns operator, level and unit as people read them: {@code >= 42 triệu đồng/người/năm}. */
    default Optional<String> required(Language language) {
        return value().map(level -> operator() + " " + unit().toText(level, language));
    }

    /** Checks that a level without a value is graded unknown, and only such a level. */
    @Value.Check
    default void check() {
        if (value().isPresent() == (grade() == Grade.UNKNOWN)) {
            String shown = value().isPresent() ? value().get().toString() : "(none)";
            throw new IllegalArgumentException("threshold of " + indicator() + ", " + column() + ": grade " + grade()
                    + " does not go with value " + shown);
        }
    }

    /** Returns a builder; what is not optional is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Threshold}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableThreshold.Builder {
        Builder() {}
    }
}
