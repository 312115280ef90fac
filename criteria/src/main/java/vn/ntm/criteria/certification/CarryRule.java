package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.CriteriaStyle;

/**
 * What a reorganisation leaves of a certificate (danh hiệu sau sắp xếp): for some changes, on some days, with the act
 * that says so. A list left empty stands for all.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface CarryRule {

    /** What becomes of the certificate. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    enum Outcome {
        /** The newer unit holds it as the older one did. */
        KEPT,
        /** The newer unit holds nothing until somebody decides. */
        UNDECIDED,
        /** Nobody holds it any more: no criteria set judges the newer unit. */
        LAPSED
    }

    /** What is known of the units that the newer one was made of. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    enum Parts {
        /** Each is certified. */
        ALL_CERTIFIED,
        /** One at least is certified, and one at least is known not to be. */
        MIXED,
        /** Of one at least it is not known, or it is of a kind that is never certified. */
        NOT_KNOWN
    }

    /** The name in answers: {@code merger-2023-2025-all-certified}. */
    String id();

    /** What it says, in Vietnamese. */
    String textVi();

    /** What it says, in English. */
    String textEn();

    /** The levels of the older units. */
    List<UnitLevel> levels();

    /** What the change is for the older unit. */
    List<SuccessionStep.Kind> kinds();

    /** The types of the newer unit. */
    List<UnitType> newTypes();

    /** What is known of the parts. */
    List<Parts> parts();

    /** The first days of the newer unit for which it holds. */
    Validity validity();

    /** What becomes of the certificate. */
    Outcome outcome();

    /** Whether the newer unit works towards the tier above that of its weakest part. */
    @Value.Default
    default boolean aboveWeakest() {
        return false;
    }

    /** How sure we are of it. */
    Grade grade();

    /** The act that says it; empty where none is known to. */
    Optional<Citation> citation();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** Returns whether it says what becomes of a certificate, whatever the parts. */
    default boolean isAbout(UnitLevel level, SuccessionStep.Kind kind, UnitType newType, LocalDate day) {
        return (levels().isEmpty() || levels().contains(level))
                && (kinds().isEmpty() || kinds().contains(kind))
                && (newTypes().isEmpty() || newTypes().contains(newType))
                && validity().contains(day);
    }

    /** Returns whether it holds where this is known of the parts. */
    default boolean isFor(Parts known) {
        return parts().isEmpty() || parts().contains(known);
    }

    /** Returns what it says. */
    default String toText(Language language) {
        return language.choose(textVi(), textEn());
    }

    /** Checks that a rule which somebody knows names where it stands. */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id: a rule needs one");
        }
        if (grade() == Grade.VERIFIED && citation().isEmpty()) {
            throw new IllegalArgumentException("rule " + id() + ": grade VERIFIED needs an act");
        }
    }

    /** Returns a builder; id, texts, validity, outcome and grade are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CarryRule}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableCarryRule.Builder {
        Builder() {}
    }
}
