package vn.ntm.criteria.catalog;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.CriteriaStyle;

/**
 * A part of an indicator that is judged by itself: men and women, "of which", schools by their number. The
 * indicator holds when its parts do.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface Part {

    /** The name in tables and files: {@code male}. */
    String id();

    /** What it is about, in Vietnamese. */
    String labelVi();

    /** What it is about, in English. */
    String labelEn();

    /** What it asks for. */
    Requirement requirement();

    /**
     * The name that parts share which exclude each other, because their conditions do: of such parts the
     * one that the dossier observes is judged and the others are not applicable.
     */
    Optional<String> choice();

    /** Returns what it is about. */
    default String label(Language language) {
        return language.choose(labelVi(), labelEn());
    }

    /** Returns a builder; id, labels and requirement are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Part}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutablePart.Builder {
        Builder() {}
    }
}
