package vn.ntm.criteria.programme;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.set.SetHeader;

/**
 * A thematic programme within the programme (chương trình chuyên đề), with a decision of its own. Its targets are
 * those that {@link Programme#targetsOf} finds for the decision.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface ThematicProgramme {

    /** The name in tables and files: {@code OCOP}. */
    String id();

    /** The first and the last year. */
    SetHeader.Period period();

    /** The topic in Vietnamese, in this library's words. */
    String nameVi();

    /** The topic in English, in this library's words. */
    String nameEn();

    /** How sure we are of it. */
    Grade grade();

    /** The decision that approves it, and where it was read. */
    Citation citation();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** Returns the topic. */
    default String name(Language language) {
        return language.choose(nameVi(), nameEn());
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ThematicProgramme}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableThematicProgramme.Builder {
        Builder() {}
    }
}
