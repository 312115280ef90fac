package vn.ntm.criteria.evaluation;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/**
 * The verdict on one item that is judged by itself, an indicator or a part of one, with all that it rests on (kết
 * luận và căn cứ).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface Judgement {

    /** The part, if it is of a part. */
    Optional<String> part();

    /** The verdict. */
    Verdict verdict();

    /** Why it is undetermined, if it is. */
    Optional<UndeterminedReason> reason();

    /** What the verdict rests on; absent where it rests on nothing. */
    Optional<Basis> basis();

    /** Whose observation it rests on. */
    Optional<Assessor> by();

    /** The measured value. */
    Optional<Decimal> observed();

    /** What the law asks for on that day; absent where it asks for nothing. */
    Optional<Requirement> requirement();

    /** The threshold of the unit's column on that day, if there is one; it may be without a value. */
    Optional<Threshold> threshold();

    /**
     * What the measured value was compared with, where the threshold is a factor or a growth: the amount that it
     * comes to.
     */
    Optional<Amount> compared();

    /** Returns the unit of the measured value, where something is measured. */
    default Optional<MeasureUnit> unit() {
        return compared().map(Amount::unit).or(() -> threshold().map(Threshold::unit));
    }

    /** Returns operator and level as files write them, {@code >= 42}, if the level is known. */
    default Optional<String> required() {
        return compared()
                .flatMap(amount -> threshold().map(level -> level.operator() + " " + amount))
                .or(() -> threshold().flatMap(Threshold::required));
    }

    /** Returns operator, level and unit as people read them: {@code >= 42 triệu đồng/người/năm}. */
    default Optional<String> required(Language language) {
        return compared()
                .flatMap(amount -> threshold().map(level -> level.operator() + " " + amount.toText(language)))
                .or(() -> threshold().flatMap(level -> level.required(language)));
    }

    /** Returns the value that the measured one is compared with, if it is known. */
    default Optional<Decimal> level() {
        return compared().map(Amount::value).or(() -> threshold().flatMap(Threshold::value));
    }

    /** Returns the measured value as people read it, without its unit; a grade by its word. */
    default Optional<String> observed(Language language) {
        return observed()
                .map(value -> unit().filter(unit -> !unit.grades().isEmpty())
                        .map(unit -> unit.format(value))
                        .orElseGet(() -> value.toText(language)));
    }

    /** Returns the measured value as files write it, a grade by its word. */
    default Optional<String> observedText() {
        return observed().map(value -> unit().map(unit -> unit.format(value)).orElse(value.toString()));
    }

    /**
     * Returns how far the measured value is from the required one, in the unit of the set, where it is not met:
     * upwards for a floor, downwards for a ceiling. It is zero where the law asks for more than what was
     * reached exactly.
     */
    default Optional<Decimal> shortfall() {
        return verdict() == Verdict.NOT_MET
                ? observed()
                        .flatMap(
                                value -> level().map(level -> level.minus(value).abs()))
                : Optional.empty();
    }

    /** Returns how sure we are of the threshold, if there is one. */
    default Optional<Grade> thresholdGrade() {
        return threshold().map(Threshold::grade);
    }

    /** Returns who sets what is required. */
    default Optional<Authority> setBy() {
        return threshold().map(Threshold::setBy).or(() -> requirement().map(Requirement::setBy));
    }

    /** Returns the number of the act that sets what is required. */
    default Optional<String> act() {
        return threshold()
                .map(level -> level.citation().act())
                .or(() -> requirement().map(asked -> asked.citation().act()));
    }

    /** Returns the name of the overlay that the threshold comes from, if it comes from one. */
    default Optional<String> overlay() {
        return threshold().flatMap(Threshold::overlay);
    }

    /** Checks that a reason goes with an undetermined verdict, and only with one. */
    @Value.Check
    default void check() {
        if ((verdict() == Verdict.UNDETERMINED) != reason().isPresent()) {
            throw new IllegalArgumentException("verdict " + verdict() + " does not go with reason "
                    + reason().map(Enum::name).orElse("(none)"));
        }
    }

    /** Returns a builder; the verdict is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Judgement}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableJudgement.Builder {
        Builder() {}
    }
}
