package vn.ntm.criteria.evaluation;

import java.util.Optional;

/**
 * The three-valued "and" by which parts make an indicator, indicators a criterion and criteria a set: not met
 * if one is not met, else undetermined if one is, else met. What is not applicable stands aside.
 */
final class Conjunction {

    private boolean notMet;
    private boolean met;
    private Optional<UndeterminedReason> reason = Optional.empty();

    Conjunction add(Verdict verdict, Optional<UndeterminedReason> why) {
        switch (verdict) {
            case NOT_MET -> notMet = true;
            case MET -> met = true;
            case NOT_APPLICABLE -> {}
            case UNDETERMINED -> undetermined(why.orElseThrow());
        }
        return this;
    }

    Conjunction undetermined(UndeterminedReason why) {
        reason = Optional.of(reason.filter(first -> first.compareTo(why) <= 0).orElse(why));
        return this;
    }

    Verdict verdict() {
        if (notMet) {
            return Verdict.NOT_MET;
        }
        if (reason.isPresent()) {
            return Verdict.UNDETERMINED;
        }
        return met ? Verdict.MET : Verdict.NOT_APPLICABLE;
    }

    Optional<UndeterminedReason> reason() {
        return verdict() == Verdict.UNDETERMINED ? reason : Optional.empty();
    }
}
