package vn.ntm.criteria.set;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.criteria.CriteriaStyle;

/**
 * A part of an indicator that is judged by itself: men and women, "of which", schools by their number. By
 * the kind of the indicator all parts must hold, or one. A part of an indicator that is judged by the unit's own
 * history is a figure to compare with, and is not judged.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface Part extends Item {

    /** The name in tables and files: {@code male}. */
    String id();

    /**
     * The name that parts share which exclude each other, because their conditions do: of such parts the
     * one that the dossier observes is judged and the others are not applicable.
     */
    Optional<String> choice();

    /** The name that parts share of which one suffices; the others of that name need not hold. */
    Optional<String> anyOf();

    /** Checks that there is something to ask for on any day. */
    @Value.Check
    default void check() {
        Item.checkTimes("part " + id(), requirements());
    }

    /** Returns a builder; id, labels and a requirement are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Part}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutablePart.Builder {
        Builder() {}
    }
}
