package vn.ntm.criteria.validation;

import java.util.Optional;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Wording;

/** What a set asks for of a subject on a day. */
final class Asked {

    private Asked() {}

    static Optional<Requirement> of(LawOnDay law, Subject subject) {
        return item(law.set(), subject).flatMap(law::requirement);
    }

    /** Returns what the subject is about by the wording of the day, with its number. */
    static Wording label(LawOnDay law, Subject subject) {
        String no = subject.no() + subject.part().map(id -> "/" + id).orElse("");
        return item(law.set(), subject)
                .map(item -> new Wording(
                        no + " " + item.label(Language.VI, law.wording()) + ":",
                        no + " " + item.label(Language.EN, law.wording()) + ":"))
                .orElseGet(() -> new Wording(no + ":", no + ":"));
    }

    private static Optional<Item> item(CriteriaSet set, Subject subject) {
        if (subject.kind() == Subject.Kind.CRITERION) {
            return Optional.empty();
        }
        return set.indicator(subject.no())
                .flatMap(indicator -> subject.part().isEmpty()
                        ? Optional.of(indicator)
                        : indicator.part(subject.part().get()).map(Item.class::cast));
    }
}
