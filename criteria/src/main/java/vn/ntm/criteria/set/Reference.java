package vn.ntm.criteria.set;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Another set, or an indicator of one, that a requirement refers to: the income that the advanced set asks for,
 * the standard that the communes of a province must meet.
 *
 * @param set the id of the set
 * @param indicator the number of its indicator, if one is meant
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Reference(String set, Optional<String> indicator) {

    private static final char MARK = '#';

    /** Checks that the ids say something. */
    public Reference {
        if (set.isBlank() || (indicator.isPresent() && indicator.get().isBlank())) {
            throw new IllegalArgumentException("set " + set + ", indicator " + indicator.orElse("(none)") + ": blank");
        }
    }

    /**
     * Returns the reference that {@code text} writes: {@code commune-ntm-2021-2025},
     * {@code commune-advanced-2021-2025#10}.
     *
     * @throws IllegalArgumentException if an id is missing; the message holds what is there
     */
    public static Reference parse(String text) {
        int mark = text.indexOf(MARK);
        return mark < 0
                ? new Reference(text, Optional.empty())
                : new Reference(text.substring(0, mark), Optional.of(text.substring(mark + 1)));
    }

    /** Returns the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return indicator.isPresent() ? set + MARK + indicator.get() : set;
    }
}
