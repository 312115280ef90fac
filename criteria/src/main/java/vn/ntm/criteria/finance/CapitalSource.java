package vn.ntm.criteria.finance;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.CriteriaStyle;

/**
 * A source of the programme's capital (nguồn vốn) and its place in the tree of sources. A published statement may
 * group them otherwise; it then says so itself. Counterpart capital (vốn đối ứng) is the local budget, by level.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface CapitalSource {

    /** The name in tables and files: {@code CENTRAL_INVESTMENT}. */
    String id();

    /** The abbreviation that reports use: {@code NSTW}. */
    Optional<String> abbreviation();

    /** The id of the source that it is part of; absent for the whole. */
    Optional<String> parent();

    /** What its money may be spent on, where all of it is of one nature. */
    Optional<CapitalNature> nature();

    /** The name in Vietnamese. */
    String nameVi();

    /** The name in English. */
    String nameEn();

    /** The days on which there is such a source. */
    Validity validity();

    /** How sure we are that reports of the programme know it. */
    Grade grade();

    /** Where it was read; no act that lists the sources was. */
    Optional<String> source();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** Returns the name. */
    default String name(Language language) {
        return language.choose(nameVi(), nameEn());
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CapitalSource}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableCapitalSource.Builder {
        Builder() {}
    }
}
