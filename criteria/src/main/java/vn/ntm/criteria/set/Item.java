package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;

/** What is asked of a unit: an indicator, or a part of one. What it asks for can change while its set is in force. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Item {

    /** What it is about, in Vietnamese, in this library's words; of its latest wording. */
    String labelVi();

    /** What it is about, in English, in this library's words; of its latest wording. */
    String labelEn();

    /** What it asks for, one requirement after the other in time. */
    List<Requirement> requirements();

    /** Returns what it is about. */
    default String label(Language language) {
        return language.choose(labelVi(), labelEn());
    }

    /** Returns what it is about by the wording of {@code day}; of its latest where it is not asked for on the day. */
    default String label(Language language, LocalDate day) {
        return requirementOn(day).map(asked -> label(language, asked)).orElseGet(() -> label(language));
    }

    /** Returns what it is about by the wording of {@code asked}, one of its requirements. */
    default String label(Language language, Requirement asked) {
        return asked.subject().map(subject -> subject.toText(language)).orElseGet(() -> label(language));
    }

    /** Returns what it asks for on {@code day}; empty before it is first asked and after a repeal. */
    default Optional<Requirement> requirementOn(LocalDate day) {
        return requirements().stream()
                .filter(requirement -> requirement.validity().contains(day))
                .findFirst();
    }

    /**
     * Returns the wordings that a level asked for on {@code days} answers: those that something is measured for on some
     * of these days. A level of a year before the first wording goes by that one, as the year was judged by it.
     */
    default List<Requirement> measuredOn(Validity days) {
        List<Requirement> measured = requirements().stream()
                .filter(asked -> asked.kind().isMeasured())
                .toList();
        List<Requirement> found = measured.stream()
                .filter(asked -> asked.validity().overlaps(days))
                .toList();
        return found.isEmpty()
                ? measured.stream()
                        .limit(1)
                        .filter(first ->
                                days.to().filter(first.validity()::startsAfter).isPresent())
                        .toList()
                : found;
    }

    /** Checks that there is a requirement, and that each begins after the one before it has ended. */
    static void checkTimes(String name, List<Requirement> requirements) {
        if (requirements.isEmpty()) {
            throw new IllegalArgumentException(name + " has no requirement");
        }
        for (int i = 1; i < requirements.size(); i++) {
            Validity days = requirements.get(i - 1).validity();
            Validity later = requirements.get(i).validity();
            Optional<LocalDate> begins = later.from();
            if (begins.isEmpty() || !days.endsBefore(begins.get())) {
                throw new IllegalArgumentException(name + ": requirements "
                        + (days.overlaps(later) ? "overlap: " : "are not in the order of their days: ")
                        + days + " and " + later);
            }
        }
    }
}
