package vn.ntm.criteria.ruling;

import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * A set and a policy compiled, once for each stretch of days on which nothing changes: it judges compact dossiers from
 * any thread. There are as many stretches as the set has dates, so what is kept is bounded.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CompiledSet {

    private final CriteriaSet set;
    private final Policy policy;

    /** Replaced as a whole, so that it may be read without a lock. */
    private volatile DayLaw[] days = {};

    /** The one asked for last; any of them will do for any thread. */
    private volatile int last;

    private CompiledSet(CriteriaSet set, Policy policy) {
        this.set = set;
        this.policy = policy;
    }

    /** Returns a set and a policy; each stretch of days is compiled when first asked for. */
    public static CompiledSet of(CriteriaSet set, Policy policy) {
        return new CompiledSet(set, policy);
    }

    /** Returns the set. */
    public CriteriaSet set() {
        return set;
    }

    /** Returns what is accepted as deciding. */
    public Policy policy() {
        return policy;
    }

    /** Returns the slots of the dossiers that are judged on {@code day}. */
    public DossierLayout layout(LocalDate day) {
        return on(day.toEpochDay()).layout();
    }

    /**
     * Judges a dossier on its day. Nothing but the answer is allocated.
     *
     * @throws IllegalArgumentException if its layout is of another set
     */
    public Ruling judge(CompactDossier dossier) {
        return Judge.judge(of(dossier), dossier);
    }

    /**
     * Judges a dossier on its day, and keeps what the ruling rests on.
     *
     * @throws IllegalArgumentException if its layout is of another set
     */
    public Grounds grounds(CompactDossier dossier) {
        ColumnLaw law = of(dossier);
        return new Grounds(law, dossier, Judge.judge(law, dossier));
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

    private ColumnLaw of(CompactDossier dossier) {
        DayLaw day = on(dossier.day());
        DossierLayout layout = dossier.layout();
        if (!layout.equals(day.layout())) {
            throw new IllegalArgumentException(
                    "dossier of " + dossier.unit() + ": its layout is of " + layout + ", not of " + day.layout());
        }
        return day.column(dossier);
    }
}
