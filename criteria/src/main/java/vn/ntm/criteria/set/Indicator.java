package vn.ntm.criteria.set;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.criteria.CriteriaStyle;

/** An indicator of a criterion (chỉ tiêu, nội dung tiêu chí). Its number is text: 17.10 is not 17.1. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface Indicator extends Item {

    /** The number: {@code 17.10}; the criterion's own where the law gives none. */
    String no();

    /** The number of its criterion. */
    String criterion();

    /** Whether the number is the law's, not ours. */
    boolean numbered();

    /**
     * Whether the law has it and nobody here could read it (chưa đọc được): it holds a place, so that a finding can
     * be stated, and says nothing of what is asked.
     */
    @Value.Default
    default boolean isPlace() {
        return false;
    }

    /** Its parts: what it is judged from, or the figures that what it asks for is compared with. */
    List<Part> parts();

    /** Returns the part that {@code id} names. */
    default Optional<Part> part(String id) {
        for (Part part : parts()) {
            if (part.id().equals(id)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Returns whether a measured number can be among its observations. */
    default boolean isNumeric() {
        boolean numeric = isMeasured(this);
        for (Part part : parts()) {
            numeric |= isMeasured(part);
        }
        return numeric;
    }

    /** Returns what is measured: itself, or its parts where it is judged from them. */
    default List<ItemId> measuredItems() {
        List<ItemId> items = new ArrayList<>();
        if (isMeasured(this)) {
            items.add(ItemId.of(no()));
        }
        if (isByParts()) {
            for (Part part : parts()) {
                if (isMeasured(part)) {
                    items.add(ItemId.of(no(), part.id()));
                }
            }
        }
        return Collections.unmodifiableList(items);
    }

    /** Returns whether the verdict comes from its parts, by some of its wordings. */
    default boolean isByParts() {
        for (Requirement requirement : requirements()) {
            if (requirement.kind().isByParts()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMeasured(Item item) {
        for (Requirement requirement : item.requirements()) {
            if (requirement.kind().isMeasured()) {
                return true;
            }
        }
        return false;
    }

    /** Checks that requirements do not overlap and that parts go with a requirement that knows what to do with them. */
    @Value.Check
    default void check() {
        String name = "indicator " + no();
        Item.checkTimes(name, requirements());
        boolean fits = isByParts() ? !parts().isEmpty() : hasEarlierFiguresOnly();
        if (!fits) {
            throw new IllegalArgumentException(
                    name + ": kind " + requirements().get(0).kind() + " does not go with " + parts().size() + " parts");
        }
    }

    private boolean hasEarlierFiguresOnly() {
        List<String> earlier = new ArrayList<>();
        for (Requirement requirement : requirements()) {
            if (requirement.earlier().isPresent()) {
                earlier.add(requirement.earlier().get());
            }
        }
        boolean fits = true;
        for (Part part : parts()) {
            fits &= earlier.contains(part.id());
        }
        for (String id : earlier) {
            fits &= part(id).isPresent();
        }
        return fits;
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
