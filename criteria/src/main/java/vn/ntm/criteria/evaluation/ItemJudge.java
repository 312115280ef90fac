package vn.ntm.criteria.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.catalog.Authority;
import vn.ntm.criteria.catalog.Column;
import vn.ntm.criteria.catalog.Indicator;
import vn.ntm.criteria.catalog.Part;
import vn.ntm.criteria.catalog.Requirement;
import vn.ntm.criteria.catalog.RequirementKind;
import vn.ntm.criteria.catalog.Threshold;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;

/** Judges the indicators and parts of one dossier; lives as long as one evaluation. */
final class ItemJudge {

    private static final List<Verdict> SEVERITY =
            List.of(Verdict.NOT_MET, Verdict.UNDETERMINED, Verdict.MET, Verdict.NOT_APPLICABLE);

    private static final Comparator<Judgement> WORST_FIRST = Comparator.comparingInt(
                    (Judgement judgement) -> SEVERITY.indexOf(judgement.verdict()))
            .thenComparing(judgement -> judgement.reason().orElse(UndeterminedReason.SET_INCOMPLETE));

    private static final Comparator<Judgement> FARTHEST_FIRST = Comparator.comparing(
            (Judgement judgement) -> judgement.shortfall().orElseThrow(), Comparator.reverseOrder());

    private final LawOnDay law;
    private final Policy policy;
    private final Dossier dossier;
    private final Optional<Column> column;

    ItemJudge(LawOnDay law, Policy policy, Dossier dossier, Optional<Column> column) {
        this.law = law;
        this.policy = policy;
        this.dossier = dossier;
        this.column = column;
    }

    /**
     * What is judged by itself: an indicator, or a part of one.
     *
     * @param subject what the dossier calls it
     * @param requirement what it asks for
     * @param numeric whether a number is measured for it
     * @param waivable whether it may be called not applicable
     * @param waived whether it is not applicable where the dossier says nothing of it
     */
    private record Item(Subject subject, Requirement requirement, boolean numeric, boolean waivable, boolean waived) {}

    /** Returns whether the set may judge on the day of the dossier. */
    boolean mayJudge() {
        return policy.acceptsSetNotInForce() || law.isInForce();
    }

    /** Returns the observation that decides for a subject: that of the first assessor of the policy. */
    Optional<Observation> deciding(Subject subject) {
        return dossier.observations(subject).stream()
                .filter(one -> policy.assessors().contains(one.by()))
                .min(Comparator.comparingInt(this::rank));
    }

    private int rank(Observation observation) {
        return policy.assessors().indexOf(observation.by());
    }

    /** Judges an indicator that is asked on the day. */
    IndicatorEvaluation indicator(Indicator indicator) {
        Requirement requirement = law.requirement(indicator).orElseThrow();
        Subject subject = Subject.indicator(indicator.no());
        if (isJudgedByParts(indicator, requirement)) {
            List<Judgement> parts = law.parts(indicator).stream()
                    .map(part -> judge(item(indicator, part)))
                    .toList();
            return new IndicatorEvaluation(indicator, worst(parts), parts);
        }
        boolean conditional = requirement.appliesWhen().isPresent();
        Item item = new Item(subject, requirement, law.isNumeric(indicator), conditional, false);
        return new IndicatorEvaluation(indicator, judge(item), List.of());
    }

    /** The order of the act decides between parts alike, and between shortfalls that cannot be compared. */
    private static Judgement worst(List<Judgement> parts) {
        List<Judgement> failed =
                parts.stream().filter(part -> part.verdict() == Verdict.NOT_MET).toList();
        Comparator<Judgement> order = isComparable(failed) ? FARTHEST_FIRST : WORST_FIRST;
        return (failed.isEmpty() ? parts : failed).stream().min(order).orElseThrow();
    }

    /** Per cent and levels have no common measure, and what is found not met without a number has none at all. */
    private static boolean isComparable(List<Judgement> failed) {
        return !failed.isEmpty()
                && failed.stream().allMatch(part -> part.shortfall().isPresent())
                && failed.stream()
                                .map(part -> part.threshold().map(Threshold::unit))
                                .distinct()
                                .count()
                        == 1;
    }

    /** A finding on the whole decides unless an assessor who comes first has observed a part. */
    private boolean isJudgedByParts(Indicator indicator, Requirement requirement) {
        if (requirement.kind() != RequirementKind.ALL_OF || law.parts(indicator).isEmpty()) {
            return false;
        }
        Optional<Observation> whole = deciding(Subject.indicator(indicator.no()));
        return whole.isEmpty()
                || law.parts(indicator).stream()
                        .flatMap(part -> deciding(subject(indicator, part)).stream())
                        .anyMatch(observation -> rank(observation) < rank(whole.get()));
    }

    private static Subject subject(Indicator indicator, Part part) {
        return Subject.part(indicator.no(), part.id());
    }

    private Item item(Indicator indicator, Part part) {
        // Of parts that exclude each other one always applies: the others stand aside for the one observed.
        boolean chosen = part.choice().isPresent();
        boolean otherIsObserved = chosen
                && law.parts(indicator).stream()
                        .filter(other -> other.choice().equals(part.choice()) && !other.equals(part))
                        .flatMap(other -> deciding(subject(indicator, other)).stream())
                        .anyMatch(observation -> observation.status() != Observation.Status.NOT_APPLICABLE);
        Requirement requirement = part.requirement();
        return new Item(
                subject(indicator, part),
                requirement,
                LawOnDay.isNumber(requirement),
                chosen ? otherIsObserved : requirement.appliesWhen().isPresent(),
                otherIsObserved);
    }

    private Judgement judge(Item item) {
        Subject subject = item.subject();
        Optional<Threshold> threshold = LawOnDay.isNumber(item.requirement())
                ? law.threshold(subject.no(), subject.part(), column)
                : Optional.empty();
        Judgement.Builder answer = Judgement.builder()
                .part(subject.part())
                .requirement(item.requirement())
                .threshold(threshold);
        if (!mayJudge()) {
            return undetermined(answer, UndeterminedReason.SET_NOT_IN_FORCE);
        }
        Optional<Observation> observation = deciding(subject);
        if (observation.isEmpty()) {
            return item.waived()
                    ? answer.verdict(Verdict.NOT_APPLICABLE).build()
                    : undetermined(answer, UndeterminedReason.MISSING_DATA);
        }
        Observation deciding = observation.get();
        answer.by(deciding.by());
        return switch (deciding.status()) {
            case NOT_APPLICABLE ->
                item.waivable()
                        ? answer.verdict(Verdict.NOT_APPLICABLE).build()
                        : undetermined(answer, UndeterminedReason.NOT_APPLICABLE_REFUSED);
            case NOT_ASSESSED -> undetermined(answer, UndeterminedReason.NOT_ASSESSED);
            case ATTESTED ->
                policy.refusesAttestedNumbers() && item.numeric()
                        ? undetermined(answer, UndeterminedReason.MISSING_DATA)
                        : answer.basis(Basis.ATTESTED)
                                .verdict(Verdict.of(deciding.finding().orElseThrow()))
                                .build();
            case MEASURED -> {
                Decimal value = deciding.value().orElseThrow();
                yield measured(answer.observed(value), subject, value, threshold);
            }
        };
    }

    private Judgement measured(
            Judgement.Builder answer, Subject subject, Decimal value, Optional<Threshold> threshold) {
        if (threshold.isEmpty()) {
            boolean needsColumn = column.isEmpty() && law.set().needsColumn(subject.no(), subject.part());
            return undetermined(
                    answer, needsColumn ? UndeterminedReason.AXIS_UNKNOWN : UndeterminedReason.THRESHOLD_UNKNOWN);
        }
        Threshold level = threshold.get();
        boolean known = level.value().isPresent();
        boolean delegated =
                known ? isFloorBelowTheProvince(level) : level.setBy().isDelegate();
        if (known && (level.grade().decides() || policy.acceptsUnverified())) {
            boolean holds = level.operator().holds(value, level.value().get());
            if (!holds || !delegated) {
                return answer.basis(Basis.MEASURED)
                        .verdict(holds ? Verdict.MET : Verdict.NOT_MET)
                        .build();
            }
        }
        if (delegated) {
            return undetermined(answer, UndeterminedReason.THRESHOLD_DELEGATED);
        }
        return undetermined(
                answer, known ? UndeterminedReason.THRESHOLD_UNVERIFIED : UndeterminedReason.THRESHOLD_UNKNOWN);
    }

    /** A national floor under a level that the province sets: who is below fails, who is above is not yet judged. */
    private static boolean isFloorBelowTheProvince(Threshold level) {
        return level.mode() == Threshold.Mode.FLOOR
                && level.setBy().kind() == Authority.Kind.PROVINCE
                && level.overlay().isEmpty();
    }

    private static Judgement undetermined(Judgement.Builder answer, UndeterminedReason reason) {
        return answer.verdict(Verdict.UNDETERMINED).reason(reason).build();
    }
}
