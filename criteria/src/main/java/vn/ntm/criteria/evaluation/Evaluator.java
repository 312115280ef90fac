package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;

/**
 * Judges dossiers by one criteria set (đánh giá mức độ đạt chuẩn). Stateless: one evaluator serves any number of
 * dossiers from any thread.
 *
 * <p>A finding of a competent body decides whatever we know of the threshold; a measured value is compared, never
 * rounded, with the threshold of the unit's own column on the day of the dossier. A criterion is the conjunction of
 * its indicators and the set that of its criteria. A set of which the tables do not hold everything never makes a unit
 * meet it, not even where every criterion was found met as a whole; the number of criteria met then still counts
 * those findings.
 *
 * <p>Of several assessors the first of the policy decides. Where one has found an indicator met or not as a whole and
 * another has observed its parts, the one who comes first in the policy decides; by parts, each part is decided by the
 * first who observed it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Evaluator {

    private final CriteriaSet set;
    private final Policy policy;
    private final UnitRegistry units;

    private Evaluator(CriteriaSet set, Policy policy, UnitRegistry units) {
        this.set = set;
        this.policy = policy;
        this.units = units;
    }

    /** Returns an evaluator by {@code set} that looks up units and their regions in the bundled register. */
    public static Evaluator of(CriteriaSet set, Policy policy) {
        return new Evaluator(set, policy, UnitRegistry.standard());
    }

    /** Returns an evaluator that looks up units and their regions in {@code units}. */
    public Evaluator withUnits(UnitRegistry units) {
        return new Evaluator(set, policy, units);
    }

    /**
     * Judges a dossier on its day.
     *
     * @throws IllegalArgumentException if the dossier holds what the set cannot judge: an unknown indicator,
     *     criterion or part, or one that is not asked on the day, a number for a yes-or-no indicator, a value without
     *     a part where the law asks for parts, a criterion both as a whole and by its indicators, a region or group
     *     of which the set has no column, a unit of another level, or of a type that the set does not judge where the
     *     register knows the unit; the message names everything that a {@link DossierCheck} objects to
     */
    public Evaluation evaluate(Dossier dossier) {
        LawOnDay law = LawOnDay.of(set, dossier.date());
        DossierCheck.of(set, units.on(dossier.date())).check(dossier);
        Optional<EconomicRegion> fromRegister =
                dossier.region().isPresent() || set.axis() != Axis.REGION ? Optional.empty() : regionOf(dossier);
        Optional<String> region = dossier.region().or(() -> fromRegister).map(EconomicRegion::id);
        Optional<Column> column = column(dossier, region);
        ItemJudge judge = new ItemJudge(law, policy, dossier, column);
        List<CriterionEvaluation> criteria = set.criteria().stream()
                .map(criterion -> criterion(criterion, law, judge))
                .toList();
        Conjunction all = new Conjunction();
        criteria.forEach(criterion -> all.add(criterion.verdict(), criterion.reason()));
        if (!set.isComplete()) {
            all.undetermined(UndeterminedReason.SET_INCOMPLETE);
        }
        return Evaluation.builder()
                .unit(dossier.unit())
                .date(dossier.date())
                .set(set)
                .policy(policy)
                .dossier(dossier)
                .column(column)
                .region(region)
                .group(dossier.group())
                .axisFrom(axisFrom(dossier, fromRegister))
                .unitRelease(units.release())
                .verdict(all.verdict())
                .reason(all.reason())
                .criteriaMet(CountRange.of(
                        count(criteria, Verdict.MET),
                        set.size().orElse(set.counted()) - count(criteria, Verdict.NOT_MET)))
                .addAllCriteria(criteria)
                .build();
    }

    private static long count(List<CriterionEvaluation> criteria, Verdict verdict) {
        return criteria.stream()
                .filter(criterion -> criterion.criterion().counted() && criterion.verdict() == verdict)
                .count();
    }

    private Optional<EconomicRegion> regionOf(Dossier dossier) {
        return units.on(dossier.date())
                .province(dossier.unit())
                .flatMap(province -> EconomicRegions.ofProvince(province, dossier.date()));
    }

    private Optional<Column> column(Dossier dossier, Optional<String> region) {
        Optional<Column> flagged = dossier.flags().stream()
                .flatMap(flag -> Optional.ofNullable(set.flagColumns().get(flag)).stream())
                .findFirst();
        return flagged.or(() -> switch (set.axis()) {
            case GENERAL -> Optional.of(Column.GENERAL);
            case REGION -> region.map(key -> Column.of(Axis.REGION, key));
            case GROUP -> dossier.group().map(key -> Column.of(Axis.GROUP, key));
        });
    }

    private Optional<AxisSource> axisFrom(Dossier dossier, Optional<EconomicRegion> fromRegister) {
        return switch (set.axis()) {
            case GENERAL -> Optional.empty();
            case REGION ->
                dossier.region()
                        .map(region -> AxisSource.GIVEN)
                        .or(() -> fromRegister.map(region -> AxisSource.REGISTER));
            case GROUP -> dossier.group().map(group -> AxisSource.GIVEN);
        };
    }

    private CriterionEvaluation criterion(Criterion criterion, LawOnDay law, ItemJudge judge) {
        Optional<Observation> whole = judge.deciding(Subject.criterion(criterion.no()));
        if (whole.isPresent() && judge.mayJudge()) {
            return asAWhole(criterion, law, whole.get());
        }
        List<IndicatorEvaluation> indicators =
                law.indicators(criterion).stream().map(judge::indicator).toList();
        Conjunction all = new Conjunction();
        indicators.forEach(indicator -> all.add(indicator.verdict(), indicator.reason()));
        if (!judge.mayJudge()) {
            all.undetermined(UndeterminedReason.SET_NOT_IN_FORCE);
        }
        if (CriterionEvaluation.isIncomplete(criterion)) {
            all.undetermined(UndeterminedReason.SET_INCOMPLETE);
        }
        return new CriterionEvaluation(criterion, all.verdict(), all.reason(), false, indicators);
    }

    /**
     * A criterion of which the dossier speaks as a whole. A finding decides, also where the tables do not hold
     * every indicator: whoever made it had the law. Where the policy refuses attested numbers it decides only a
     * criterion that has none.
     */
    private CriterionEvaluation asAWhole(Criterion criterion, LawOnDay law, Observation whole) {
        Optional<UndeterminedReason> reason = switch (whole.status()) {
            case NOT_ASSESSED -> Optional.of(UndeterminedReason.NOT_ASSESSED);
            case NOT_APPLICABLE -> Optional.of(UndeterminedReason.NOT_APPLICABLE_REFUSED);
            case ATTESTED, MEASURED ->
                policy.refusesAttestedNumbers()
                                && law.indicators(criterion).stream().anyMatch(law::isNumeric)
                        ? Optional.of(UndeterminedReason.MISSING_DATA)
                        : Optional.empty();
        };
        Verdict verdict = reason.isPresent()
                ? Verdict.UNDETERMINED
                : Verdict.of(whole.finding().orElseThrow());
        return new CriterionEvaluation(criterion, verdict, reason, true, List.of());
    }
}
