package vn.ntm.criteria.set;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitType;
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

    /** What it is about, where this wording of the law is about something else than the latest. */
    Optional<Wording> subject();

    /**
     * The unit of the level where something is measured: of the observed value too, unless that is compared with
     * another figure ({@link RequirementKind#isCompared}).
     */
    Optional<MeasureUnit> unit();

    /**
     * The set, or the indicator of a set, that it refers to: of {@link RequirementKind#RELATIVE} the level that is
     * raised by a factor, of {@link RequirementKind#ROLLUP} what the counted units must meet, of {@link
     * RequirementKind#ATTESTED} what the unit itself must meet.
     */
    Optional<Reference> base();

    /** The part in which the earlier figure of a {@link RequirementKind#OWN_HISTORY} is observed. */
    Optional<String> earlier();

    /** The types of units below of which a {@link RequirementKind#ROLLUP} takes the share. */
    List<UnitType> counts();

    /** Who sets what is required. */
    Authority setBy();

    /** When it is asked at all; absent where it always is. */
    Optional<Wording> appliesWhen();

    /** How sure we are that the law asks this. */
    Grade grade();

    /** Where it stands. */
    Citation citation();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** Returns this requirement asked on other days. */
    Requirement withValidity(Validity days);

    /** Checks that what goes with the kind is there, and nothing else. */
    @Value.Check
    default void check() {
        RequirementKind kind = kind();
        Optional<MeasureUnit> unit = unit();
        Optional<Reference> base = base();
        require(kind.isMeasured() == unit.isPresent(), "unit", unit);
        require(
                unit.isEmpty()
                        || (kind == RequirementKind.GRADE)
                                != unit.get().grades().isEmpty(),
                "unit",
                unit);
        require(!kind.isCompared() || unit.orElseThrow().compares() != MeasureUnit.Comparison.NONE, "unit", unit);
        boolean ofIndicator = base.isPresent() && base.get().indicator().isPresent();
        boolean maySay = kind == RequirementKind.ROLLUP || kind == RequirementKind.ATTESTED;
        require(
                kind == RequirementKind.RELATIVE ? ofIndicator : base.isEmpty() || (maySay && !ofIndicator),
                "base",
                base);
        require((kind == RequirementKind.OWN_HISTORY) == earlier().isPresent(), "earlier", earlier());
        require((kind == RequirementKind.ROLLUP) != counts().isEmpty(), "counts", counts());
    }

    private void require(boolean fits, String field, Object value) {
        if (!fits) {
            Object shown = value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
            throw new IllegalArgumentException("kind " + kind() + " does not go with " + field + " " + shown);
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
