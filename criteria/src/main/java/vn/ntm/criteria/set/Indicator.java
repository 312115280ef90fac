package vn.ntm.criteria.set;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return parts().stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** Returns whether a measured number can be among its observations. */
    default boolean isNumeric() {
        return Stream.concat(Stream.of(this), parts().stream())
                .flatMap(item -> item.requirements().stream())
                .anyMatch(requirement -> requirement.kind().isMeasured());
    }

    /** Returns what is measured: itself, or its parts where it is judged from them. */
    default List<ItemId> measuredItems() {
        Stream<ItemId> own = isMeasured(this) ? Stream.of(ItemId.of(no())) : Stream.empty();
        Stream<ItemId> ofParts = isByParts()
                ? parts().stream().filter(Indicator::isMeasured).map(part -> ItemId.of(no(), part.id()))
                : Stream.empty();
        return Stream.concat(own, ofParts).toList();
    }

    /** Returns whether the verdict comes from its parts, by some of its wordings. */
    default boolean isByParts() {
        return requirements().stream()
                .anyMatch(requirement -> requirement.kind().isByParts());
    }

    private static boolean isMeasured(Item item) {
        return item.requirements().stream()
                .anyMatch(requirement -> requirement.kind().isMeasured());
    }

    /** Checks that requirements do not overlap and that parts go with a requirement that knows what to do with them. */
    @Value.Check
    default void check() {
        String name = "indicator " + no();
        Item.checkTimes(name, requirements());
        boolean byParts = isByParts();
        List<String> earlier = requirements().stream()
                .flatMap(requirement -> requirement.earlier().stream())
                .toList();
        boolean fits = byParts ? !parts().isEmpty() : parts().stream().allMatch(part -> earlier.contains(part.id()));
        if (!fits || (!byParts && earlier.stream().anyMatch(id -> part(id).isEmpty()))) {
            throw new IllegalArgumentException(
                    name + ": kind " + requirements().get(0).kind() + " does not go with " + parts().size() + " parts");
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
