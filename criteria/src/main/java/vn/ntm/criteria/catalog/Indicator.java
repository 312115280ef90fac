package vn.ntm.criteria.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.CriteriaStyle;

/** An indicator of a criterion (chỉ tiêu, nội dung tiêu chí). Its number is text: 17.10 is not 17.1. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface Indicator {

    /** The number: {@code 17.10}; the criterion's own where the law gives none. */
    String no();

    /** The number of its criterion. */
    String criterion();

    /** Whether the number is the law's, not ours. */
    boolean numbered();

    /** What it is about, in Vietnamese, in this library's words. */
    String labelVi();

    /** What it is about, in English, in this library's words. */
    String labelEn();

    /** What it asks for, one requirement after the other in time. */
    List<Requirement> requirements();

    /** Its parts, if it is judged from parts. */
    List<Part> parts();

    /** Returns what it is about. */
    default String label(Language language) {
        return language.choose(labelVi(), labelEn());
    }

    /** Returns what it asks for on {@code day}; empty when it is not asked, as after a repeal. */
    default Optional<Requirement> requirementOn(LocalDate day) {
        return requirements().stream()
                .filter(requirement -> requirement.validity().contains(day))
                .findFirst();
    }

    /** Returns the part that {@code id} names. */
    default Optional<Part> part(String id) {
        return parts().stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** Returns whether a measured number can be among its observations. */
    default boolean isNumeric() {
        return requirements().stream().anyMatch(requirement -> requirement.kind() == RequirementKind.NUMBER)
                || parts().stream().anyMatch(part -> part.requirement().kind() == RequirementKind.NUMBER);
    }

    /** Checks that requirements do not overlap and that parts go with a requirement that judges by parts. */
    @Value.Check
    default void check() {
        if (requirements().isEmpty()) {
            throw new IllegalArgumentException("indicator " + no() + " has no requirement");
        }
        for (int i = 0; i < requirements().size(); i++) {
            Requirement requirement = requirements().get(i);
            if ((requirement.kind() == RequirementKind.ALL_OF) == parts().isEmpty()) {
                throw new IllegalArgumentException("indicator " + no() + ": kind " + requirement.kind()
                        + " does not go with " + parts().size() + " parts");
            }
            for (Requirement later :
                    requirements().subList(i + 1, requirements().size())) {
                if (requirement.validity().overlaps(later.validity())) {
                    throw new IllegalArgumentException("indicator " + no() + ": requirements overlap: "
                            + requirement.validity() + " and " + later.validity());
                }
            }
        }
    }

    /** Returns a builder; number, criterion, labels and a requirement are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Indicator}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
