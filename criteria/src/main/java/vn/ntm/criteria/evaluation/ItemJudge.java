package vn.ntm.criteria.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;

/** Judges the indicators and parts of one dossier; lives as long as one evaluation. */
final class ItemJudge {

    private final LawOnDay law;
    private final Policy policy;
    private final Dossier dossier;
    private final LevelJudge levels;

    ItemJudge(LawOnDay law, Policy policy, Dossier dossier, Optional<Column> column) {
        this.law = law;
        this.policy = policy;
        this.dossier = dossier;
        this.levels = new LevelJudge(law, policy, column);
    }

    /**
     * What is judged by itself: an indicator, or a part of one.
     *
     * @param subject what the dossier calls it
     * @param requirement what it asks for
     * @param numeric whether a number is measured for it
     * @param waivable whether it may be called not applicable
     * @param waived whether it is not applicable where the dossier says nothing of it
     * @param unread whether nobody here could read what it asks for
     */
    private record Asked(
            Subject subject,
            Requirement requirement,
            boolean numeric,
            boolean waivable,
            boolean waived,
            boolean unread) {}

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
            List<Part> parts = law.parts(indicator);
            List<Judgement> judgements =
                    parts.stream().map(part -> judge(asked(indicator, part))).toList();
            return new IndicatorEvaluation(
                    indicator, PartsVerdict.deciding(requirement.kind(), parts, judgements), judgements);
        }
        boolean conditional = requirement.appliesWhen().isPresent();
        Asked asked =
                new Asked(subject, requirement, law.isNumeric(indicator), conditional, false, indicator.isPlace());
        return new IndicatorEvaluation(indicator, judge(asked), List.of());
    }

    /** A finding on the whole decides unless an assessor who comes first has observed a part. */
    private boolean isJudgedByParts(Indicator indicator, Requirement requirement) {
        if (!requirement.kind().isByParts() || law.parts(indicator).isEmpty()) {
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

    private Asked asked(Indicator indicator, Part part) {
        // Of parts that exclude each other one always applies: the others stand aside for the one observed.
        boolean chosen = part.choice().isPresent();
        boolean otherIsObserved = chosen
                && law.parts(indicator).stream()
                        .filter(other -> other.choice().equals(part.choice()) && !other.equals(part))
                        .flatMap(other -> deciding(subject(indicator, other)).stream())
                        .anyMatch(observation -> observation.status() != Observation.Status.NOT_APPLICABLE);
        Requirement requirement = law.requirement(part).orElseThrow();
        return new Asked(
                subject(indicator, part),
                requirement,
                requirement.kind().isMeasured(),
                chosen ? otherIsObserved : requirement.appliesWhen().isPresent(),
                otherIsObserved,
                false);
    }

    private Judgement judge(Asked item) {
        Subject subject = item.subject();
        Judgement.Builder answer = Judgement.builder()
                .part(subject.part())
                .requirement(item.requirement())
                .threshold(levels.threshold(subject, item.requirement()));
        if (!mayJudge()) {
            return LevelJudge.undetermined(answer, UndeterminedReason.SET_NOT_IN_FORCE);
        }
        Optional<Observation> observation = deciding(subject);
        if (observation.isEmpty()) {
            if (item.waived()) {
                return answer.verdict(Verdict.NOT_APPLICABLE).build();
            }
            return LevelJudge.undetermined(
                    answer, item.unread() ? UndeterminedReason.SET_INCOMPLETE : UndeterminedReason.MISSING_DATA);
        }
        Observation deciding = observation.get();
        answer.by(deciding.by());
        return switch (deciding.status()) {
            case NOT_APPLICABLE ->
                item.waivable()
                        ? answer.verdict(Verdict.NOT_APPLICABLE).build()
                        : LevelJudge.undetermined(answer, UndeterminedReason.NOT_APPLICABLE_REFUSED);
            case NOT_ASSESSED -> LevelJudge.undetermined(answer, UndeterminedReason.NOT_ASSESSED);
            case ATTESTED ->
                policy.refusesAttestedNumbers() && item.numeric()
                        ? LevelJudge.undetermined(answer, UndeterminedReason.MISSING_DATA)
                        : answer.basis(Basis.ATTESTED)
                                .verdict(Verdict.of(deciding.finding().orElseThrow()))
                                .build();
            case MEASURED -> {
                Decimal value = deciding.value().orElseThrow();
                yield levels.judge(
                        answer.observed(value),
                        subject,
                        item.requirement(),
                        value,
                        earlier(subject, item.requirement()));
            }
        };
    }

    private Optional<Observation> earlier(Subject subject, Requirement requirement) {
        return requirement.earlier().flatMap(part -> deciding(Subject.part(subject.no(), part)));
    }
}
