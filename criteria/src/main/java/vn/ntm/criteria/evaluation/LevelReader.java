package vn.ntm.criteria.evaluation;

import java.util.Optional;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Reference;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Threshold;

/** Reads from the tables what the law and the policy make of the levels of one column on one day. */
final class LevelReader {

    private final LawOnDay law;
    private final Policy policy;
    private final Optional<Column> column;

    LevelReader(LawOnDay law, Policy policy, Optional<Column> column) {
        this.law = law;
        this.policy = policy;
        this.column = column;
    }

    /** Returns the level of something that is measured. */
    Level read(Subject subject, Requirement requirement) {
        Optional<Threshold> row = law.threshold(subject.no(), subject.part(), column);
        if (row.isEmpty()) {
            return Level.unusable(row, withoutRow(law.set(), subject.no(), subject.part()));
        }
        Threshold level = row.get();
        boolean known = level.value().isPresent();
        boolean delegated =
                known ? isFloorBelowTheProvince(level) : level.setBy().isDelegate();
        if (!known || !isAccepted(level)) {
            return Level.unusable(row, delegated ? UndeterminedReason.THRESHOLD_DELEGATED : notAccepted(level));
        }
        Level own = new Level(row, Optional.empty(), true, delegated ? UndeterminedReason.THRESHOLD_DELEGATED : null);
        return requirement.kind() == RequirementKind.RELATIVE
                ? relative(own, level, requirement.base().orElseThrow())
                : own;
    }

    private UndeterminedReason withoutRow(CriteriaSet set, String indicator, Optional<String> part) {
        return column.isEmpty() && set.needsColumn(indicator, part)
                ? UndeterminedReason.AXIS_UNKNOWN
                : UndeterminedReason.THRESHOLD_UNKNOWN;
    }

    private boolean isAccepted(Threshold level) {
        return level.grade().decides() || policy.acceptsUnverified();
    }

    private static UndeterminedReason notAccepted(Threshold level) {
        return level.value().isPresent()
                ? UndeterminedReason.THRESHOLD_UNVERIFIED
                : UndeterminedReason.THRESHOLD_UNKNOWN;
    }

    /** A national floor under a level that the province sets: who is below fails, who is above is not yet judged. */
    private static boolean isFloorBelowTheProvince(Threshold level) {
        return level.mode() == Threshold.Mode.FLOOR
                && level.setBy().kind() == Authority.Kind.PROVINCE
                && level.overlay().isEmpty();
    }

    /** The level of the other set is taken in the same column and on the same day, and must be as sure. */
    private Level relative(Level own, Threshold level, Reference reference) {
        CriteriaSet set = law.set()
                .base(reference)
                .orElseThrow(() -> new IllegalArgumentException(
                        "set " + law.set().id() + ": bases: " + reference.set() + " is missing"));
        String indicator = reference.indicator().orElseThrow();
        Optional<Threshold> base = LawOnDay.of(set, law.day()).threshold(indicator, Optional.empty(), column);
        if (base.isEmpty()) {
            return Level.unusable(own.threshold(), withoutRow(set, indicator, Optional.empty()));
        }
        if (base.get().value().isEmpty()) {
            return Level.unusable(
                    own.threshold(),
                    base.get().setBy().isDelegate()
                            ? UndeterminedReason.THRESHOLD_DELEGATED
                            : UndeterminedReason.THRESHOLD_UNKNOWN);
        }
        if (!isAccepted(base.get())) {
            return Level.unusable(own.threshold(), notAccepted(base.get()));
        }
        Amount amount = new Amount(
                level.unit()
                        .amount(level.value().orElseThrow(), base.get().value().get()),
                base.get().unit());
        return new Level(own.threshold(), Optional.of(amount), true, own.reason());
    }
}
