package vn.ntm.criteria.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Requirement;

/** A requirement and its citation as people read them (cách xét, căn cứ). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RequirementWords {

    private final Language language;

    private RequirementWords(Language language) {
        this.language = language;
    }

    /** Returns the words of a language. */
    public static RequirementWords in(Language language) {
        return new RequirementWords(language);
    }

    /** Returns how an indicator is judged, with what it is compared with or counted from. */
    public String kind(Indicator indicator, Requirement requirement) {
        if (indicator.isPlace()) {
            return Openness.UNKNOWN.toText(language);
        }
        return kind(requirement);
    }

    /** Returns how something is judged, with what it is compared with or counted from. */
    public String kind(Requirement requirement) {
        List<String> details = new ArrayList<>();
        if (!requirement.counts().isEmpty()) {
            details.add(requirement.counts().stream()
                    .map(type -> type.toText(language))
                    .collect(Collectors.joining(", ")));
        }
        requirement.base().ifPresent(base -> details.add(base.toString()));
        if (requirement.grade() == Grade.UNKNOWN) {
            details.add(language.choose("chưa biết yêu cầu cụ thể", "what exactly is asked is not known"));
        }
        String kind = requirement.kind().toText(language);
        return details.isEmpty() ? kind : kind + " (" + String.join("; ", details) + ")";
    }

    /** Returns act and article: {@code 318/QĐ-TTg, Phụ lục I}. */
    public String citation(Citation citation) {
        return citation.article()
                .map(article -> citation.act() + ", " + article)
                .orElse(citation.act());
    }
}
