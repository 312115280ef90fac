package vn.ntm.core.law;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.CoreStyle;

/** Where a value of the law stands (căn cứ): the act, its article or annex, and where we read it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CoreStyle
@Value.Immutable
public interface Citation {

    /** The number of the act: {@code 318/QĐ-TTg}. */
    String act();

    /** The article, annex or item within the act. */
    Optional<String> article();

    /** Where it was read: an address, or the name of a document. */
    Optional<String> source();

    /** The day a person last compared the value with its source. */
    Optional<LocalDate> checkedOn();

    /** Returns act and article as people cite them: {@code 318/QĐ-TTg, Phụ lục I}; the same in either language. */
    default String toText() {
        return article().map(article -> act() + ", " + article).orElse(act());
    }

    /** Returns the citation of an act as a whole. */
    static Citation of(String act) {
        return builder().act(act).build();
    }

    /** Returns a builder; the act is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Citation}. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
