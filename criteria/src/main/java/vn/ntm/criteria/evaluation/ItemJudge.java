package vn.ntm.criteria.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.catalog.Authority;
import vn.ntm.criteria.catalog.Column;
import vn.ntm.criteria.catalog.CriteriaSet;
import vn.ntm.criteria.catalog.Indicator;
import vn.ntm.criteria.catalog.Part;
import vn.ntm.criteria.catalog.Requirement;
import vn.ntm.criteria.catalog.RequirementKind;
import vn.ntm.criteria.catalog.Threshold;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;

/** Judges the indicators and parts of one dossier; lives as long as one evaluation. */
final class ItemJudge {

    private static final Comparator<Judgement> WORST_FIRST = Comparator.comparingInt(ItemJudge::severity)
            .thenComparing(judgement -> judgement.reason().orElse(UndeterminedReason.SET_INCOMPLETE));

    private final CriteriaSet set;
    private final Policy policy;
    private final Dossier dossier;
    private final Optional<Column> column;
    private final LocalDate lawDay;

    ItemJudge(CriteriaSet set, Policy policy, Dossier dossier, Optional<Column> column) {
        this.set = set;
        this.policy = policy;
        this.dossier = dossier;
        this.column = column;
        this.lawDay = lawDay(set, dossier.date());
    }

    /** A lenient policy judges a day outside the set by the nearest wording of the set. */
    private static LocalDate lawDay(CriteriaSet set, LocalDate day) {
        if (set.validity().startsAfter(day)) {
            return set.validity().from().orElse(day);
        }
        return set.validity().endsBefore(day) ? set.validity().to().orElse(day) : day;
    }

    private static int severity(Judgement judgement) {
        return switch (judgement.verdict()) {
            case NOT_MET -> 0;
            case UNDETERMINED -> 1;
            case MET -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }

    /** Returns the day whose wording of the set applies. */
    LocalDate lawDay() {
        return lawDay;
    }

    /** Returns whether the set may judge on the day of the dossier. */
    boolean isInForce() {
        return policy.acceptsSetNotInForce() || set.validity().contains(dossier.date());
    }

    /** Returns the observation that decides for a subject: that of the first assessor of the policy. */
    Optional<Observation> deciding(Subject subject) {
        List<Observation> observations = dossier.observations(subject);
        return policy.assessors().stream()
                .flatMap(assessor -> observations.stream().filter(one -> one.by() == assessor))
                .findFirst();
    }

    IndicatorEvaluation indicator(Indicator indicator) {
        Requirement requirement = indicator.requirementOn(lawDay).orElseThrow();
        Optional<Observation> whole = deciding(Subject.indicator(indicator.no()));
        boolean byParts = requirement.kind() == RequirementKind.ALL_OF && whole.isEmpty();
        if (!byParts) {
            Judgement judgement = judge(indicator, Optional.empty(), requirement, whole, indicator.isNumeric());
            return new IndicatorEvaluation(indicator, judgement, List.of());
        }
        List<Judgement> parts = new ArrayList<>();
        for (Part part : indicator.parts()) {
            parts.add(part(indicator, part));
        }
        Judgement worst = parts.stream().min(WORST_FIRST).orElseThrow();
        return new IndicatorEvaluation(indicator, worst, parts);
    }

    private Judgement part(Indicator indicator, Part part) {
        Optional<Observation> own = deciding(Subject.part(indicator.no(), part.id()));
        if (part.choice().isPresent()) {
            List<Part> others = indicator.parts().stream()
                    .filter(other -> other.choice().equals(part.choice()) && !other.equals(part))
                    .toList();
            if (own.isEmpty() && others.stream().anyMatch(other -> isObserved(indicator, other))) {
                return answer(part.id(), part.requirement())
                        .verdict(Verdict.NOT_APPLICABLE)
                        .build();
            }
            if (own.filter(ItemJudge::isNotApplicable).isPresent()
                    && others.stream().noneMatch(other -> isObserved(indicator, other))) {
                return undetermined(answer(part.id(), part.requirement()), UndeterminedReason.NOT_APPLICABLE_REFUSED);
            }
        }
        boolean numeric = part.requirement().kind() == RequirementKind.NUMBER;
        return judge(indicator, Optional.of(part.id()), part.requirement(), own, numeric);
    }

    private boolean isObserved(Indicator indicator, Part part) {
        return deciding(Subject.part(indicator.no(), part.id()))
                .filter(observation -> !isNotApplicable(observation))
                .isPresent();
    }

    private static boolean isNotApplicable(Observation observation) {
        return observation.status() == Observation.Status.NOT_APPLICABLE;
    }

    private static Judgement.Builder answer(String part, Requirement requirement) {
        return Judgement.builder().part(part).requirement(requirement);
    }

    private static Judgement undetermined(Judgement.Builder answer, UndeterminedReason reason) {
        return answer.verdict(Verdict.UNDETERMINED).reason(reason).build();
    }

    private Judgement judge(
            Indicator indicator,
            Optional<String> part,
            Requirement requirement,
            Optional<Observation> observation,
            boolean numeric) {
        Optional<Threshold> threshold =
                requirement.kind() == RequirementKind.NUMBER ? threshold(indicator.no(), part) : Optional.empty();
        Judgement.Builder answer =
                Judgement.builder().part(part).requirement(requirement).threshold(threshold);
        if (!isInForce()) {
            return undetermined(answer, UndeterminedReason.SET_NOT_IN_FORCE);
        }
        if (observation.isEmpty()) {
            return undetermined(answer, UndeterminedReason.MISSING_DATA);
        }
        Observation deciding = observation.get();
        answer.by(deciding.by());
        return switch (deciding.status()) {
            case NOT_APPLICABLE ->
                requirement.appliesWhen().isPresent()
                        ? answer.verdict(Verdict.NOT_APPLICABLE).build()
                        : undetermined(answer, UndeterminedReason.NOT_APPLICABLE_REFUSED);
            case NOT_ASSESSED -> undetermined(answer, UndeterminedReason.NOT_ASSESSED);
            case ATTESTED ->
                policy.refusesAttestedNumbers() && numeric
                        ? undetermined(answer, UndeterminedReason.MISSING_DATA)
                        : answer.basis(Basis.ATTESTED)
                                .verdict(
                                        deciding.finding().orElseThrow() == Finding.MET ? Verdict.MET : Verdict.NOT_MET)
                                .build();
            case MEASURED -> {
                Decimal value = deciding.value().orElseThrow();
                yield measured(answer.observed(value), value, indicator.no(), part, threshold);
            }
        };
    }

    private Judgement measured(
            Judgement.Builder answer,
            Decimal value,
            String indicator,
            Optional<String> part,
            Optional<Threshold> threshold) {
        if (threshold.isEmpty()) {
            return undetermined(
                    answer,
                    column.isEmpty() && set.needsColumn(indicator, part)
                            ? UndeterminedReason.AXIS_UNKNOWN
                            : UndeterminedReason.THRESHOLD_UNKNOWN);
        }
        Threshold level = threshold.get();
        if (level.value().isEmpty()) {
            return undetermined(
                    answer,
                    level.setBy().isDelegate()
                            ? UndeterminedReason.THRESHOLD_DELEGATED
                            : UndeterminedReason.THRESHOLD_UNKNOWN);
        }
        if (!level.grade().decides() && !policy.acceptsUnverified()) {
            return undetermined(answer, UndeterminedReason.THRESHOLD_UNVERIFIED);
        }
        boolean holds = level.operator().holds(value, level.value().get());
        if (holds && isFloorBelowTheProvince(level)) {
            return undetermined(answer, UndeterminedReason.THRESHOLD_DELEGATED);
        }
        return answer.basis(Basis.MEASURED)
                .verdict(holds ? Verdict.MET : Verdict.NOT_MET)
                .build();
    }

    /** A national floor under a level that the province sets: who is below fails, who is above is not yet judged. */
    private static boolean isFloorBelowTheProvince(Threshold level) {
        return level.mode() == Threshold.Mode.FLOOR
                && level.setBy().kind() == Authority.Kind.PROVINCE
                && level.overlay().isEmpty();
    }

    private Optional<Threshold> threshold(String indicator, Optional<String> part) {
        // A row of the year judged comes before one of the nearest day on which the set was in force.
        return set.threshold(indicator, part, column, dossier.date())
                .or(() -> set.threshold(indicator, part, column, lawDay));
    }
}
