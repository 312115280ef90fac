package vn.ntm.criteria.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.table.Lazy;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.ruling.Ruling;
import vn.ntm.criteria.set.Tier;

/**
 * The cases of revocation (các trường hợp thu hồi danh hiệu), and what an evaluation comes to by them. The bundled cases
 * are those of 18/2022/QĐ-TTg to 2024-03-06; how 03/2024/QĐ-TTg reworded them was not read, so from 2024-03-07 an answer
 * is undetermined wherever a criterion is not met. Who has read it brings {@linkplain #of rules of their own}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class LossRules {

    private static final Lazy<LossRules> STANDARD = new Lazy<>(() -> new LossRules(LossTable.read()));

    private final ImmutableList<LossRule> rules;

    private LossRules(List<LossRule> rules) {
        this.rules = ImmutableList.copyOf(rules);
    }

    /** Returns the bundled cases. */
    public static LossRules standard() {
        return STANDARD.get();
    }

    /** Returns cases of the caller's own. */
    public static LossRules of(List<LossRule> rules) {
        return new LossRules(rules);
    }

    /** Returns all cases. */
    public List<LossRule> rules() {
        return rules;
    }

    /** Returns the cases for units of {@code level} that are {@code tier}, on {@code day}. */
    public List<LossRule> find(UnitLevel level, Tier tier, LocalDate day) {
        return rules.stream().filter(rule -> rule.isFor(level, tier, day)).toList();
    }

    /**
     * Returns what {@code evaluation} comes to for a unit that is {@code tier}.
     *
     * @throws IllegalArgumentException if the cases count the criteria of another set; the message names both
     */
    public LossAnswer judge(Tier tier, Evaluation evaluation) {
        return judge(tier, evaluation.date(), evaluation.ruling());
    }

    /** Returns what a ruling comes to, as {@link #judge(Tier, Evaluation)} does. */
    public LossAnswer judge(Tier tier, LocalDate day, Ruling ruling) {
        return new LossJudge(ruling, find(ruling.layout().set().level(), tier, day)).answer();
    }

    /**
     * Returns what a ruling on a district comes to, as {@link #judge(Tier, Evaluation)} does, with its communes: where
     * a case counts those that were revoked and they are not given, the answer depends on it.
     *
     * @param tier the tier of the district
     * @param day the day
     * @param ruling the verdicts
     * @param revoked how many of its communes were revoked
     * @param communes of how many; of a district without communes 0 of 0
     * @throws IllegalArgumentException if fewer than none or more than all were revoked
     */
    public LossAnswer judge(Tier tier, LocalDate day, Ruling ruling, CountRange revoked, int communes) {
        if (revoked.min() < 0 || revoked.max() > communes) {
            throw new IllegalArgumentException("revoked: " + revoked + " of " + communes + " communes");
        }
        return new LossJudge(ruling, find(ruling.layout().set().level(), tier, day))
                .communes(revoked, communes)
                .answer();
    }
}
