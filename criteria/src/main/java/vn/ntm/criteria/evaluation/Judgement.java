package vn.ntm.criteria.evaluation;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.catalog.Authority;
import vn.ntm.criteria.catalog.Requirement;
import vn.ntm.criteria.catalog.Threshold;
import vn.ntm.criteria.dossier.Assessor;

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
     * Returns how far the measured value is from the required one, in the unit of the set, where it is not met:
     * upwards for a floor, downwards for a ceiling. It is zero where the law asks for more than what was
     * reached exactly.
     */
    default Optional<Decimal> shortfall() {
        return verdict() == Verdict.NOT_MET
                ? observed()
                        .flatMap(value -> threshold()
                                .flatMap(Threshold::value)
                                .map(level -> level.minus(value).abs()))
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
