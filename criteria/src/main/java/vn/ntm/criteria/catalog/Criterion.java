package vn.ntm.criteria.catalog;

import java.util.List;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.CriteriaStyle;

/** A criterion of a set (tiêu chí): it is met when each of its indicators is. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface Criterion {

    /** The number: {@code 17}. */
    String no();

    /** The number of the group of criteria (nhóm tiêu chí): {@code IV}. */
    String group();

    /** The name of the group in Vietnamese. */
    String groupVi();

    /** The name of the group in English. */
    String groupEn();

    /** The name in Vietnamese. */
    String nameVi();

    /** The name in English. */
    String nameEn();

    /** Whether every indicator that the law has is in the table; if not, it is never met by its indicators. */
    boolean complete();

    /** The indicators, in the order of the act. */
    List<Indicator> indicators();

    /** Returns the name. */
    default String name(Language language) {
        return language.choose(nameVi(), nameEn());
    }

    /** Returns a builder; everything but the indicators is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Criterion}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
