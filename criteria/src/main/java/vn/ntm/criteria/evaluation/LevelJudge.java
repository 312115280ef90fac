package vn.ntm.criteria.evaluation;

import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Reference;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Threshold;

/** Compares measured values with the levels of one column on one day. */
final class LevelJudge {

    private final LawOnDay law;
    private final Policy policy;
    private final Optional<Column> column;

    LevelJudge(LawOnDay law, Policy policy, Optional<Column> column) {
        this.law = law;
        this.policy = policy;
        this.column = column;
    }

    /** Returns the level of an item in the unit's column on the day, if what is asked is measured. */
    Optional<Threshold> threshold(Subject subject, Requirement requirement) {
        return requirement.kind().isMeasured() ? law.threshold(subject.no(), subject.part(), column) : Optional.empty();
    }

    /**
     * Judges a measured value.
     *
     * @param earlier the observation of the earlier figure that the value is compared with, if there is one
     */
    Judgement judge(
            Judgement.Builder answer,
            Subject subject,
            Requirement requirement,
            Decimal value,
            Optional<Observation> earlier) {
        Optional<Threshold> threshold = threshold(subject, requirement);
        if (threshold.isEmpty()) {
            return undetermined(answer, withoutRow(law.set(), subject.no(), subject.part()));
        }
        Threshold level = threshold.get();
        boolean known = level.value().isPresent();
        boolean delegated =
                known ? isFloorBelowTheProvince(level) : level.setBy().isDelegate();
        if (known && isAccepted(level)) {
            Compared with = compared(requirement, level, earlier);
            if (with.reason().isPresent()) {
                return undetermined(answer, with.reason().get());
            }
            answer.compared(with.amount());
            Decimal required =
                    with.amount().map(Amount::value).orElse(level.value().get());
            boolean holds = level.operator().holds(value, required);
            if (!holds || !delegated) {
                return answer.basis(Basis.MEASURED)
                        .verdict(holds ? Verdict.MET : Verdict.NOT_MET)
                        .build();
            }
        }
        return undetermined(answer, delegated ? UndeterminedReason.THRESHOLD_DELEGATED : notAccepted(level));
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

    /**
     * What a value is compared with.
     *
     * @param amount the amount, where it is not the level itself
     * @param reason why it is not known
     */
    private record Compared(Optional<Amount> amount, Optional<UndeterminedReason> reason) {

        static final Compared WITH_THE_LEVEL = new Compared(Optional.empty(), Optional.empty());

        static Compared with(Threshold level, Decimal figure, MeasureUnit unit) {
            Decimal amount = level.unit().amount(level.value().orElseThrow(), figure);
            return new Compared(Optional.of(new Amount(amount, unit)), Optional.empty());
        }

        static Compared unknown(UndeterminedReason reason) {
            return new Compared(Optional.empty(), Optional.of(reason));
        }
    }

    private Compared compared(Requirement requirement, Threshold level, Optional<Observation> earlier) {
        if (requirement.kind() == RequirementKind.RELATIVE) {
            return relative(level, requirement.base().orElseThrow());
        }
        if (requirement.kind() == RequirementKind.OWN_HISTORY && earlier.isPresent()) {
            return history(requirement, level, earlier.get());
        }
        return Compared.WITH_THE_LEVEL;
    }

    /** The level of the other set is taken in the same column and on the same day, and must be as sure. */
    private Compared relative(Threshold level, Reference reference) {
        CriteriaSet set = law.set()
                .base(reference)
                .orElseThrow(() -> new IllegalArgumentException(
                        "set " + law.set().id() + ": bases: " + reference.set() + " is missing"));
        String indicator = reference.indicator().orElseThrow();
        Optional<Threshold> base = LawOnDay.of(set, law.day()).threshold(indicator, Optional.empty(), column);
        if (base.isEmpty()) {
            return Compared.unknown(withoutRow(set, indicator, Optional.empty()));
        }
        if (base.get().value().isEmpty()) {
            return Compared.unknown(
                    base.get().setBy().isDelegate()
                            ? UndeterminedReason.THRESHOLD_DELEGATED
                            : UndeterminedReason.THRESHOLD_UNKNOWN);
        }
        return isAccepted(base.get())
                ? Compared.with(level, base.get().value().get(), base.get().unit())
                : Compared.unknown(notAccepted(base.get()));
    }

    /** Nothing can be so many times, or so much more than, what was nothing. */
    private Compared history(Requirement requirement, Threshold level, Observation earlier) {
        if (earlier.status() == Observation.Status.NOT_ASSESSED) {
            return Compared.unknown(UndeterminedReason.NOT_ASSESSED);
        }
        Optional<Decimal> figure = earlier.value().filter(given -> given.signum() > 0);
        Optional<MeasureUnit> unit = law.set()
                .indicator(level.indicator())
                .flatMap(indicator -> indicator.part(requirement.earlier().orElseThrow()))
                .flatMap(law::requirement)
                .flatMap(Requirement::unit);
        return figure.isPresent() && unit.isPresent()
                ? Compared.with(level, figure.get(), unit.get())
                : Compared.unknown(UndeterminedReason.MISSING_DATA);
    }

    static Judgement undetermined(Judgement.Builder answer, UndeterminedReason reason) {
        return answer.verdict(Verdict.UNDETERMINED).reason(reason).build();
    }
}
