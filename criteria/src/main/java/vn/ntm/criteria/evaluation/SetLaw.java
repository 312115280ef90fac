package vn.ntm.criteria.evaluation;

import java.time.LocalDate;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * A set and a policy compiled, once for each stretch of days on which nothing changes. There are as many stretches as
 * the set has dates, so what is kept is bounded.
 */
final class SetLaw {

    private final CriteriaSet set;
    private final Policy policy;

    /** Replaced as a whole, so that it may be read without a lock. */
    private volatile DayLaw[] days = {};

    /** The one asked for last; any of them will do for any thread. */
    private volatile int last;

    SetLaw(CriteriaSet set, Policy policy) {
        this.set = set;
        this.policy = policy;
    }

    CriteriaSet set() {
        return set;
    }

    Policy policy() {
        return policy;
    }

    DayLaw on(LocalDate date) {
        return on(date.toEpochDay());
    }

    private DayLaw on(long day) {
        DayLaw[] known = days;
        int probable = last;
        if (probable < known.length && known[probable].contains(day)) {
            return known[probable];
        }
        for (int i = 0; i < known.length; i++) {
            if (known[i].contains(day)) {
                last = i;
                return known[i];
            }
        }
        return compile(LocalDate.ofEpochDay(day));
    }

    private synchronized DayLaw compile(LocalDate date) {
        for (DayLaw known : days) {
            if (known.contains(date.toEpochDay())) {
                return known;
            }
        }
        DayLaw compiled = new DayLaw(DossierLayout.of(set, date), LawOnDay.of(set, date), policy);
        DayLaw[] more = new DayLaw[days.length + 1];
        System.arraycopy(days, 0, more, 0, days.length);
        more[days.length] = compiled;
        days = more;
        return compiled;
    }

    /**
     * Returns the law by which a dossier is judged.
     *
     * @throws IllegalArgumentException if its layout is of another set
     */
    ColumnLaw of(CompactDossier dossier) {
        DayLaw day = on(dossier.day());
        DossierLayout layout = dossier.layout();
        if (!layout.equals(day.layout())) {
            throw new IllegalArgumentException(
                    "dossier of " + dossier.unit() + ": its layout is of " + layout + ", not of " + day.layout());
        }
        return day.column(dossier);
    }
}
