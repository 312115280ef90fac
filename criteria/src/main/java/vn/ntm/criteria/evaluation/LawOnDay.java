package vn.ntm.criteria.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/**
 * What a criteria set asks on the day that is judged. On a day outside the set it is what the set asked on its
 * nearest day, so that a lenient policy has a wording to judge by and a strict one can name what it did not judge.
 *
 * @param set the set
 * @param day the day that is judged
 * @param wording the day whose wording applies
 */
record LawOnDay(CriteriaSet set, LocalDate day, LocalDate wording) {

    static LawOnDay of(CriteriaSet set, LocalDate day) {
        LocalDate wording = day;
        if (set.validity().startsAfter(day)) {
            wording = set.validity().from().orElse(day);
        } else if (set.validity().endsBefore(day)) {
            wording = set.validity().to().orElse(day);
        }
        return new LawOnDay(set, day, wording);
    }

    boolean isInForce() {
        return set.validity().contains(day);
    }

    /** Returns the indicators that the criterion has on the day. */
    List<Indicator> indicators(Criterion criterion) {
        return criterion.indicators().stream()
                .filter(indicator -> requirement(indicator).isPresent())
                .toList();
    }

    /** Returns what an indicator or part asks for; empty before it is first asked and after it is repealed. */
    Optional<Requirement> requirement(Item item) {
        return item.requirementOn(wording);
    }

    /** Returns the parts that the indicator has on the day. */
    List<Part> parts(Indicator indicator) {
        return indicator.parts().stream()
                .filter(part -> requirement(part).isPresent())
                .toList();
    }

    /** Returns whether the indicator, or a part of it, asks for a number. */
    boolean isNumeric(Indicator indicator) {
        return isMeasured(indicator) || parts(indicator).stream().anyMatch(this::isMeasured);
    }

    /** Returns whether the indicator or part asks for something measured on the day. */
    boolean isMeasured(Item item) {
        return requirement(item).filter(asked -> asked.kind().isMeasured()).isPresent();
    }

    /** Returns the threshold in a column; a row of the very day comes before one of the day of the wording. */
    Optional<Threshold> threshold(String indicator, Optional<String> part, Optional<Column> column) {
        return set.threshold(indicator, part, column, day).or(() -> set.threshold(indicator, part, column, wording));
    }
}
