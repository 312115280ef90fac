package vn.ntm.criteria.evaluation;

import java.util.Optional;

/**
 * The three-valued "and" by which indicators make a criterion and criteria a set: not met if one is not met,
 * else undetermined if one is, else met. What is not applicable stands in nobody's way. Of several reasons the
 * first of {@link UndeterminedReason} is given.
 */
final class Conjunction {

    private boolean notMet;
    private Optional<UndeterminedReason> first = Optional.empty();

    Conjunction add(Verdict verdict, Optional<UndeterminedReason> reason) {
        notMet |= verdict == Verdict.NOT_MET;
        reason.ifPresent(this::undetermined);
        return this;
    }

    Conjunction undetermined(UndeterminedReason reason) {
        first = Optional.of(first.filter(found -> found.compareTo(reason) <= 0).orElse(reason));
        return this;
    }

    Verdict verdict() {
        if (notMet) {
            return Verdict.NOT_MET;
        }
        return first.isPresent() ? Verdict.UNDETERMINED : Verdict.MET;
    }

    Optional<UndeterminedReason> reason() {
        return notMet ? Optional.empty() : first;
    }
}
