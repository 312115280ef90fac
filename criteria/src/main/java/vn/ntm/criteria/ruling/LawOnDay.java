package vn.ntm.criteria.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
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
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LawOnDay(CriteriaSet set, LocalDate day, LocalDate wording) {

    /** Returns what {@code set} asks for on {@code day}. */
    public static LawOnDay of(CriteriaSet set, LocalDate day) {
        return new LawOnDay(set, day, set.validity().nearest(day));
    }

    /** Returns whether the set is in force on the day itself. */
    public boolean isInForce() {
        return set.validity().contains(day);
    }

    /** Returns whether the tables do not hold every indicator that the law has in a criterion. */
    public static boolean isIncomplete(Criterion criterion) {
        return !criterion.complete() || criterion.indicators().isEmpty();
    }

    /** Returns what an indicator or part asks for; empty before it is first asked and after it is repealed. */
    public Optional<Requirement> requirement(Item item) {
        return item.requirementOn(wording);
    }

    /** Returns the parts that the indicator has on the day. */
    public List<Part> parts(Indicator indicator) {
        return indicator.parts().stream()
                .filter(part -> requirement(part).isPresent())
                .toList();
    }

    /** Returns whether the indicator, or a part of it, asks for a number. */
    public boolean isNumeric(Indicator indicator) {
        return isMeasured(indicator) || parts(indicator).stream().anyMatch(this::isMeasured);
    }

    /** Returns whether the indicator or part asks for something measured on the day. */
    public boolean isMeasured(Item item) {
        return requirement(item).filter(asked -> asked.kind().isMeasured()).isPresent();
    }

    /** Returns the threshold in a column; a row of the very day comes before one of the day of the wording. */
    public Optional<Threshold> threshold(String indicator, Optional<String> part, Optional<Column> column) {
        return set.threshold(indicator, part, column, day).or(() -> set.threshold(indicator, part, column, wording));
    }
}
