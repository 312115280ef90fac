package vn.ntm.io.json.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.evaluation.AxisSource;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.Basis;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Authority;

/** An {@link Evaluation} as JSON shows it. */
record EvaluationWire(
        String unit,
        String set,
        String on,
        @Nullable String region,
        @Nullable String group,
        @Nullable AxisSource axisFrom,
        Verdict verdict,
        @Nullable UndeterminedReason reason,
        MetWire met,
        List<CriterionWire> criteria,
        ReleasesWire releases) {

    /** How many criteria are met, of how many that the law has; null where that is not known. */
    record MetWire(long min, @Nullable Long max, @Nullable Integer of) {}

    /** The verdict on a criterion. */
    record CriterionWire(
            String no, Verdict verdict, @Nullable UndeterminedReason reason, List<IndicatorWire> indicators) {}

    /** The verdict on an indicator, with the values of the part that decides. */
    record IndicatorWire(
            String no,
            @Nullable String part,
            Verdict verdict,
            @Nullable UndeterminedReason reason,
            @Nullable Basis basis,
            @Nullable String observed,
            @Nullable String required,
            @Nullable String shortfall,
            @Nullable Grade thresholdStatus,
            @Nullable String setBy,
            @Nullable String act,
            @Nullable String overlay) {}

    /** The releases of the tables that the answer rests on. */
    record ReleasesWire(String law, String units) {}

    static EvaluationWire of(Evaluation evaluation) {
        return new EvaluationWire(
                evaluation.unit().text(),
                evaluation.set().id(),
                evaluation.date().toString(),
                evaluation.region().orElse(null),
                evaluation.group().orElse(null),
                evaluation.axisFrom().orElse(null),
                evaluation.verdict(),
                evaluation.reason().orElse(null),
                met(evaluation),
                evaluation.criteria().stream().map(EvaluationWire::criterion).toList(),
                releases(evaluation));
    }

    static ReleasesWire releases(Evaluation evaluation) {
        return new ReleasesWire(
                evaluation.set().release().id(), evaluation.unitRelease().id());
    }

    static MetWire met(Evaluation evaluation) {
        CountRange met = evaluation.criteriaMet();
        OptionalInt size = evaluation.set().size();
        return size.isPresent()
                ? new MetWire(met.min(), met.max(), size.getAsInt())
                : new MetWire(met.min(), null, null);
    }

    private static CriterionWire criterion(CriterionEvaluation criterion) {
        return new CriterionWire(
                criterion.no(),
                criterion.verdict(),
                criterion.reason().orElse(null),
                criterion.indicators().stream().map(EvaluationWire::indicator).toList());
    }

    static IndicatorWire indicator(IndicatorEvaluation indicator) {
        Judgement deciding = indicator.deciding();
        return new IndicatorWire(
                indicator.no(),
                deciding.part().orElse(null),
                deciding.verdict(),
                deciding.reason().orElse(null),
                deciding.basis().orElse(null),
                deciding.observedText().orElse(null),
                indicator.required().orElse(null),
                plain(deciding.shortfall()),
                deciding.thresholdGrade().orElse(null),
                deciding.setBy().map(Authority::toString).orElse(null),
                deciding.act().orElse(null),
                deciding.overlay().orElse(null));
    }

    static @Nullable String plain(Optional<Decimal> number) {
        return number.map(Decimal::toString).orElse(null);
    }
}
