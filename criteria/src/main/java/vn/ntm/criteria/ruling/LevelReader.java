package vn.ntm.criteria.ruling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Subject;
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
        UndeterminedReason refusal =
                row.isEmpty() ? withoutRow(law.set(), subject.no(), subject.part()) : refusal(row.get());
        if (requirement.kind() == RequirementKind.RELATIVE) {
            return relative(row, refusal, requirement.base().orElseThrow());
        }
        return refusal == null
                ? new Level(row, Optional.empty(), Optional.empty(), true, reservation(row.orElseThrow()))
                : Level.unusable(row, Optional.empty(), refusal);
    }

    /** Why no number can be compared with a row: its value is not known, or not accepted. */
    private @Nullable UndeterminedReason refusal(Threshold level) {
        if (level.value().isEmpty()) {
            return level.setBy().isDelegate()
                    ? UndeterminedReason.THRESHOLD_DELEGATED
                    : UndeterminedReason.THRESHOLD_UNKNOWN;
        }
        if (level.grade().decides() || policy.acceptsUnverified()) {
            return null;
        }
        return level.isFloorUnderProvince()
                ? UndeterminedReason.THRESHOLD_DELEGATED
                : UndeterminedReason.THRESHOLD_UNVERIFIED;
    }

    /** Why who reaches a row that is known has not met it yet: below a floor one fails, above it is not yet judged. */
    private static @Nullable UndeterminedReason reservation(Threshold level) {
        return level.isFloorUnderProvince() ? UndeterminedReason.THRESHOLD_DELEGATED : null;
    }

    private UndeterminedReason withoutRow(CriteriaSet set, String indicator, Optional<String> part) {
        return column.isEmpty() && set.needsColumn(indicator, part)
                ? UndeterminedReason.AXIS_UNKNOWN
                : UndeterminedReason.THRESHOLD_UNKNOWN;
    }

    /**
     * The level of the other set is taken in the same column and on the same day, and must be as sure. Where both are
     * refused the reason that comes first is given, as everywhere.
     */
    private Level relative(Optional<Threshold> row, @Nullable UndeterminedReason ofFactor, Reference reference) {
        CriteriaSet set = law.set()
                .base(reference)
                .orElseThrow(() -> new IllegalArgumentException(
                        "set " + law.set().id() + ": bases: " + reference.set() + " is missing"));
        String indicator = reference.indicator().orElseThrow();
        Optional<Threshold> base = LawOnDay.of(set, law.day()).threshold(indicator, Optional.empty(), column);
        UndeterminedReason ofBase = base.isEmpty() ? withoutRow(set, indicator, Optional.empty()) : refusal(base.get());
        UndeterminedReason refusal = first(ofFactor, ofBase);
        if (refusal != null) {
            return Level.unusable(row, base, refusal);
        }
        Threshold level = row.orElseThrow();
        Threshold other = base.orElseThrow();
        Decimal factor = level.value().orElseThrow();
        Amount amount = new Amount(level.unit().amount(factor, other.value().orElseThrow()), other.unit());
        // Where the other set leaves its level to the province, what it comes to is a floor as well.
        return new Level(row, base, Optional.of(amount), true, first(reservation(level), reservation(other)));
    }

    private static @Nullable UndeterminedReason first(
            @Nullable UndeterminedReason one, @Nullable UndeterminedReason other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
