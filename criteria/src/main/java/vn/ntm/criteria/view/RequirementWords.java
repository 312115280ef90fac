package vn.ntm.criteria.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;

/** What is asked of a unit as people read it (cách xét). */
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

    /**
     * Returns how a part is judged, with what it is compared with or counted from; of a figure that the indicator is
     * compared with, that it is one.
     *
     * @param indicator what the indicator asks for
     */
    public String kind(Part part, Requirement requirement, Requirement indicator) {
        return indicator.earlier().equals(Optional.of(part.id()))
                ? language.choose("số liệu để so sánh", "a figure to compare with")
                : kind(requirement);
    }

    /**
     * Returns of which parts one suffices: {@code chỉ cần đạt một trong: ...}; empty where a part must hold by itself.
     *
     * @param parts the parts, such as {@link SetView.IndicatorView#alternatives}
     * @param name what each is called
     */
    public Optional<String> alternatives(List<Part> parts, Function<Part, String> name) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(language.choose("chỉ cần đạt một trong: ", "one of these suffices: ")
                        + parts.stream().map(name).collect(Collectors.joining("; ")));
    }

    /** Returns of which parts one suffices, each by what it is about. */
    public Optional<String> alternatives(List<Part> parts) {
        return alternatives(parts, part -> part.label(language));
    }

    /** Returns when something is asked at all: {@code áp dụng khi: có làng nghề}; empty where it always is. */
    public Optional<String> condition(Requirement requirement) {
        return requirement
                .appliesWhen()
                .map(words -> language.choose("áp dụng khi: ", "applies when: ") + words.toText(language));
    }

    /** Returns why a criterion of a view shows no indicator. */
    public String none(Criterion criterion) {
        return criterion.indicators().isEmpty()
                ? language.choose(
                        "Chưa biết chỉ tiêu nào của tiêu chí này.", "No indicator of this criterion is known.")
                : language.choose(
                        "Không có chỉ tiêu nào có hiệu lực vào ngày này.", "No indicator is in force on this day.");
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
}
