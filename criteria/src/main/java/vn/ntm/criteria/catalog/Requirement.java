package vn.ntm.criteria.catalog;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.CriteriaStyle;

/**
 * What an indicator, or a part of it, asks for while a wording of the law is in force (yêu cầu). An amending
 * act adds a later requirement; it never edits an earlier one.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface Requirement {

    /** The days on which it is asked. */
    Validity validity();

    /** The kind of finding. */
    RequirementKind kind();

    /** The unit of a {@link RequirementKind#NUMBER}. */
    Optional<MeasureUnit> unit();

    /** Who sets what is required. */
    Authority setBy();

    /** When it is asked at all; absent where it always is. */
    Optional<Condition> appliesWhen();

    /** How sure we are that the law asks this. */
    Grade grade();

    /** Where it stands. */
    Citation citation();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** Checks that a number, and only a number, has a unit. */
    @Value.Check
    default void check() {
        if ((kind() == RequirementKind.NUMBER) != unit().isPresent()) {
            throw new IllegalArgumentException("kind " + kind() + " does not go with unit " + unit().orElse(null));
        }
    }

    /** Returns a builder; validity, kind, setBy, grade and citation are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Requirement}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableRequirement.Builder {
        Builder() {}
    }
}
