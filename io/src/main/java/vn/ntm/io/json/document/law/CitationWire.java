package vn.ntm.io.json.document.law;

import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.core.law.Citation;

/** A {@link Citation}. */
record CitationWire(String act, Optional<String> article, Optional<String> source, Optional<LocalDate> checkedOn) {

    static CitationWire of(Citation citation) {
        return new CitationWire(citation.act(), citation.article(), citation.source(), citation.checkedOn());
    }

    Citation toValue() {
        return Citation.builder()
                .act(act)
                .article(article)
                .source(source)
                .checkedOn(checkedOn)
                .build();
    }
}
