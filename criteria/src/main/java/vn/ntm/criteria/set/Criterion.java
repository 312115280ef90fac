package vn.ntm.criteria.set;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.CriteriaStyle;

/** A criterion of a set (tiêu chí): it is met when each of its indicators is. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface Criterion {

    /**
     * A group of criteria, such as IV, culture, society and environment.
     *
     * @param no its number
     * @param name what it is called
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    record Group(String no, Wording name) {}

    /** The number: {@code 17}; {@code C1} of a condition beside the criteria. */
    String no();

    /** The group of criteria that it stands in (nhóm tiêu chí), if the act has groups. */
    Optional<Group> group();

    /** The name in Vietnamese. */
    String nameVi();

    /** The name in English. */
    String nameEn();

    /**
     * Whether the law counts it among the criteria of the set. A condition of recognition that stands beside them is
     * not counted, but must be met too.
     */
    @Value.Default
    default boolean counted() {
        return true;
    }

    /** Whether every indicator that the law has is in the table; if not, it is never met by its indicators. */
    boolean complete();

    /** The indicators, in the order of the act. */
    List<Indicator> indicators();

    /** Returns the name. */
    default String name(Language language) {
        return language.choose(nameVi(), nameEn());
    }

    /** Returns a builder; numbers, names and completeness are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Criterion}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
