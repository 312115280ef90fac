package vn.ntm.criteria.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.unit.UnitRegistry;
import vn.ntm.criteria.catalog.Axis;
import vn.ntm.criteria.catalog.Column;
import vn.ntm.criteria.catalog.CriteriaSet;
import vn.ntm.criteria.catalog.Criterion;
import vn.ntm.criteria.catalog.Indicator;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;

/**
 * Judges dossiers by one criteria set (đánh giá mức độ đạt chuẩn). Stateless: one evaluator serves any number of
 * dossiers from any thread.
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

    /** Returns an evaluator by {@code set} that looks up regions in the bundled register of units. */
    public static Evaluator of(CriteriaSet set, Policy policy) {
        return new Evaluator(set, policy, UnitRegistry.standard());
    }

    /** Returns an evaluator that looks up regions in {@code units}. */
    public Evaluator withUnits(UnitRegistry units) {
        return new Evaluator(set, policy, units);
    }

    /**
     * Judges a dossier on its day.
     *
     * @throws IllegalArgumentException if the dossier holds what the set cannot judge: an unknown indicator,
     *     criterion or part, a number for a yes-or-no indicator, a value without a part where the law asks for
     *     parts, a criterion both as a whole and by its indicators, a unit of another level; the message names it
     */
    public Evaluation evaluate(Dossier dossier) {
        DossierCheck.check(set, dossier);
        Optional<EconomicRegion> fromRegister =
                dossier.region().isPresent() || set.axis() != Axis.REGION ? Optional.empty() : regionOf(dossier);
        Optional<String> region = dossier.region().or(() -> fromRegister).map(EconomicRegion::id);
        ItemJudge judge = new ItemJudge(set, policy, dossier, column(dossier, region));
        List<CriterionEvaluation> criteria = new ArrayList<>();
        Conjunction all = new Conjunction();
        int met = 0;
        int open = set.size() - set.criteria().size();
        for (Criterion criterion : set.criteria()) {
            CriterionEvaluation evaluation = criterion(criterion, judge);
            criteria.add(evaluation);
            all.add(evaluation.verdict(), evaluation.reason());
            switch (evaluation.verdict()) {
                case MET, NOT_APPLICABLE -> met++;
                case UNDETERMINED -> open++;
                case NOT_MET -> {}
            }
        }
        if (set.criteria().size() < set.size()) {
            all.undetermined(UndeterminedReason.SET_INCOMPLETE);
        }
        return Evaluation.builder()
                .unit(dossier.unit())
                .date(dossier.date())
                .set(set)
                .policy(policy)
                .region(region)
                .group(dossier.group())
                .axisFrom(axisFrom(dossier, fromRegister))
                .unitRelease(units.release())
                .verdict(all.verdict())
                .reason(all.reason())
                .criteriaMet(CountRange.of(met, met + open))
                .addAllCriteria(criteria)
                .build();
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
        if (fromRegister.isPresent()) {
            return Optional.of(AxisSource.REGISTER);
        }
        return dossier.region().isPresent() || dossier.group().isPresent()
                ? Optional.of(AxisSource.GIVEN)
                : Optional.empty();
    }

    private CriterionEvaluation criterion(Criterion criterion, ItemJudge judge) {
        Optional<Observation> whole = judge.deciding(Subject.criterion(criterion.no()));
        if (whole.isPresent() && judge.isInForce()) {
            return attested(criterion, whole.get());
        }
        List<IndicatorEvaluation> indicators = new ArrayList<>();
        Conjunction all = new Conjunction();
        for (Indicator indicator : criterion.indicators()) {
            if (indicator.requirementOn(judge.lawDay()).isPresent()) {
                IndicatorEvaluation evaluation = judge.indicator(indicator);
                indicators.add(evaluation);
                all.add(evaluation.verdict(), evaluation.reason());
            }
        }
        if (!criterion.complete()) {
            all.undetermined(UndeterminedReason.SET_INCOMPLETE);
        }
        return new CriterionEvaluation(criterion, all.verdict(), all.reason(), false, indicators);
    }

    /**
     * A criterion found as a whole by a competent body. Where the policy refuses attested numbers, such a
     * finding decides only a criterion that has none.
     */
    private CriterionEvaluation attested(Criterion criterion, Observation whole) {
        Optional<UndeterminedReason> reason = Optional.empty();
        Verdict verdict = Verdict.UNDETERMINED;
        if (whole.status() == Observation.Status.NOT_ASSESSED) {
            reason = Optional.of(UndeterminedReason.NOT_ASSESSED);
        } else if (whole.status() == Observation.Status.NOT_APPLICABLE) {
            reason = Optional.of(UndeterminedReason.NOT_APPLICABLE_REFUSED);
        } else if (policy.refusesAttestedNumbers()
                && criterion.indicators().stream().anyMatch(Indicator::isNumeric)) {
            reason = Optional.of(UndeterminedReason.MISSING_DATA);
        } else {
            verdict = whole.finding().orElseThrow() == Finding.MET ? Verdict.MET : Verdict.NOT_MET;
        }
        return new CriterionEvaluation(criterion, verdict, reason, true, List.of());
    }
}
