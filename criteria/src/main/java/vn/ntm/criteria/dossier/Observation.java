package vn.ntm.criteria.dossier;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.CriteriaStyle;

/** One observation of a dossier (kết quả ghi nhận): what was seen of a subject, by whom, on what evidence. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface Observation {

    /** What kind of statement it is. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    enum Status {
        /** A number was measured (số liệu). */
        MEASURED,
        /** A competent body found it met or not met. */
        ATTESTED,
        /** The unit has nothing to which the indicator applies (không áp dụng). */
        NOT_APPLICABLE,
        /** Nobody has assessed it yet (chưa đánh giá). */
        NOT_ASSESSED
    }

    /** What it is about. */
    Subject subject();

    /** What kind of statement it is. */
    Status status();

    /** The measured number, in the unit that the criteria set states. */
    Optional<Decimal> value();

    /** What was found. */
    Optional<Finding> finding();

    /** Who made it; the appraisal unless said otherwise. */
    @Value.Default
    default Assessor by() {
        return Assessor.APPRAISAL;
    }

    /** What it rests on. */
    Optional<Evidence> evidence();

    /** A remark of whoever made it. */
    Optional<String> note();

    /** The text as it was read, where it was read from text. */
    Optional<String> raw();

    /** Checks that the statement holds what its status says and nothing else. */
    @Value.Check
    default void check() {
        if (value().isPresent() != (status() == Status.MEASURED)) {
            throw new IllegalArgumentException(subject() + ": status " + status() + " does not go with value "
                    + value().map(Decimal::toString).orElse("(none)"));
        }
        if (finding().isPresent() != (status() == Status.ATTESTED)) {
            throw new IllegalArgumentException(subject() + ": status " + status() + " does not go with finding "
                    + finding().map(Finding::toString).orElse("(none)"));
        }
        if (subject().kind() == Subject.Kind.CRITERION && status() == Status.MEASURED) {
            throw new IllegalArgumentException(subject() + " cannot be measured, only attested");
        }
    }

    /** Returns the observation that {@code value} was measured. */
    static Observation measured(Subject subject, Decimal value) {
        return builder().subject(subject).status(Status.MEASURED).value(value).build();
    }

    /** Returns the observation that a competent body found {@code finding}. */
    static Observation attested(Subject subject, Finding finding) {
        return builder()
                .subject(subject)
                .status(Status.ATTESTED)
                .finding(finding)
                .build();
    }

    /** Returns a builder; subject and status are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Observation}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
