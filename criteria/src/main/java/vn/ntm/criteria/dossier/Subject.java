package vn.ntm.criteria.dossier;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What an observation is about (đối tượng đánh giá): an indicator, a part of one, or a whole criterion. Numbers are text; 17.10 is
 * not 17.1.
 *
 * @param kind whether the number is of an indicator or of a criterion
 * @param no the number
 * @param part the part of the indicator, if it is about a part
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Subject(Kind kind, String no, Optional<String> part) {

    /** What a number is of. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Kind {
        /** An indicator (chỉ tiêu). */
        INDICATOR,
        /** A criterion as a whole (tiêu chí). */
        CRITERION
    }

    /** Checks that number and part say something and that only an indicator has parts. */
    public Subject {
        if (no.isBlank()) {
            throw new IllegalArgumentException("no is blank");
        }
        if (part.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("part of indicator " + no + " is blank");
        }
        if (kind == Kind.CRITERION && part.isPresent()) {
            throw new IllegalArgumentException("criterion " + no + " has no part " + part.get());
        }
    }

    /** Returns the indicator with this number. */
    public static Subject indicator(String no) {
        return new Subject(Kind.INDICATOR, no, Optional.empty());
    }

    /** Returns a part of the indicator with this number. */
    public static Subject part(String no, String part) {
        return new Subject(Kind.INDICATOR, no, Optional.of(part));
    }

    /** Returns the criterion with this number. */
    public static Subject criterion(String no) {
        return new Subject(Kind.CRITERION, no, Optional.empty());
    }

    /** Returns the subject in words, for messages. */
    @Override
    public String toString() {
        return (kind == Kind.CRITERION ? "criterion " : "indicator ")
                + no
                + part.map(id -> ", part " + id).orElse("");
    }
}
