package vn.ntm.criteria.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.ruling.Ruling;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.CriteriaSet;

/** Goes through every number of unmet criteria that is possible, and collects what each would come to. */
final class LossJudge {

    private final Ruling ruling;
    private final CriteriaSet set;
    private final List<LossRule> rules;
    private final Set<LossOutcome> possible = EnumSet.noneOf(LossOutcome.class);
    private final Set<LossRule> near = new LinkedHashSet<>();
    private @Nullable CountRange revoked;
    private int communes;

    LossJudge(Ruling ruling, List<LossRule> rules) {
        this.ruling = ruling;
        this.set = ruling.layout().set();
        this.rules = rules;
        for (LossRule rule : rules) {
            if (rule.set().filter(id -> !id.equals(set.id())).isPresent()) {
                throw new IllegalArgumentException("ruling: " + rule.id() + " counts the criteria of "
                        + rule.set().orElseThrow() + ", not of " + set.id());
            }
        }
    }

    LossJudge communes(CountRange ofThem, int inAll) {
        revoked = ofThem;
        communes = inAll;
        return this;
    }

    LossAnswer answer() {
        OptionalInt size = set.size();
        int of = size.orElse(set.counted());
        CountRange failed = CountRange.of(of - ruling.most(), of - ruling.least());
        if (size.isEmpty() || failed.min() < 0) {
            return new LossAnswer(LossOutcome.UNDETERMINED, undecided(), failed, of, rules);
        }
        for (long count = failed.min(); count <= failed.max(); count++) {
            tryCount(count, of, count - failed.min());
        }
        tryCommunes();
        tryUnread();
        LossOutcome outcome = possible.size() == 1 ? possible.iterator().next() : LossOutcome.UNDETERMINED;
        return new LossAnswer(outcome, List.copyOf(possible), failed, of, List.copyOf(near));
    }

    private static List<LossOutcome> undecided() {
        return List.of(LossOutcome.KEEP, LossOutcome.REVIEW, LossOutcome.REVOKE);
    }

    /** Tries that {@code count} criteria are not met, {@code more} of them among those that are undetermined. */
    private void tryCount(long count, int of, long more) {
        if (count == 0) {
            possible.add(LossOutcome.KEEP);
            return;
        }
        boolean anyKnown = false;
        boolean mayMiss = true;
        for (LossRule rule : rules) {
            if (rule.grade() == Grade.UNKNOWN) {
                near.add(rule);
                continue;
            }
            anyKnown = true;
            if (rule.of().filter(LossRule.Of.CRITERIA::equals).isPresent() && rule.holds(count, of)) {
                Weight weight = weigh(rule, more);
                if (weight != Weight.NO) {
                    near.add(rule);
                    possible.add(LossOutcome.REVOKE);
                }
                mayMiss &= weight != Weight.YES;
            }
        }
        if (!anyKnown) {
            possible.add(LossOutcome.REVOKE);
        }
        if (mayMiss) {
            possible.add(LossOutcome.REVIEW);
        }
    }

    private enum Weight {
        YES,
        NO,
        MAYBE
    }

    /** Returns whether a criterion that weighs more is among the unmet. */
    private Weight weigh(LossRule rule, long more) {
        if (rule.weighty().isEmpty()) {
            return Weight.YES;
        }
        int openWeighty = 0;
        int openOthers = outsideTables();
        for (DossierLayout.OfCriterion criterion : ruling.layout().criteria()) {
            if (!criterion.criterion().counted()) {
                continue;
            }
            Verdict verdict = ruling.verdict(criterion.slot());
            boolean isWeighty = rule.weighty().contains(criterion.criterion().no());
            if (isWeighty && verdict == Verdict.NOT_MET) {
                return Weight.YES;
            }
            if (verdict == Verdict.UNDETERMINED) {
                openWeighty += isWeighty ? 1 : 0;
                openOthers += isWeighty ? 0 : 1;
            }
        }
        if (more == 0 || openWeighty == 0) {
            return Weight.NO;
        }
        return more > openOthers ? Weight.YES : Weight.MAYBE;
    }

    /** The criteria that the law counts and the tables do not hold. */
    private int outsideTables() {
        return set.size().orElse(set.counted()) - set.counted();
    }

    /** A case that nobody has read may count the communes of a district too, as the one before it did. */
    private void tryUnread() {
        CountRange known = revoked;
        if (set.level() == UnitLevel.COMMUNE || (known != null && known.max() == 0)) {
            return;
        }
        for (LossRule rule : rules) {
            if (rule.grade() == Grade.UNKNOWN) {
                near.add(rule);
                possible.add(LossOutcome.REVOKE);
            }
        }
    }

    /** A case that counts communes can only make it worse. */
    private void tryCommunes() {
        List<LossRule> ofCommunes = new ArrayList<>();
        for (LossRule rule : rules) {
            if (rule.of().filter(LossRule.Of.COMMUNES::equals).isPresent()) {
                ofCommunes.add(rule);
            }
        }
        for (LossRule rule : ofCommunes) {
            CountRange known = revoked;
            boolean may = known == null || (communes > 0 && rule.holds(known.max(), communes));
            boolean must = known != null && communes > 0 && rule.holds(known.min(), communes);
            if (must) {
                possible.clear();
            }
            if (may) {
                near.add(rule);
                possible.add(LossOutcome.REVOKE);
            }
        }
    }
}
