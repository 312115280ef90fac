package vn.ntm.io.json.answer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.evaluation.Distance;
import vn.ntm.criteria.evaluation.ExplanationStep;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.Amount;
import vn.ntm.criteria.ruling.Basis;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/** One comparison of an explanation as JSON shows it: what was observed beside what is required. */
record ComparisonWire(
        @Nullable String part,
        @Nullable String labelVi,
        @Nullable String labelEn,
        @Nullable String appliesWhenVi,
        @Nullable String appliesWhenEn,
        Verdict verdict,
        @Nullable UndeterminedReason reason,
        @Nullable Basis basis,
        @Nullable ObservationWire deciding,
        List<ObservationWire> others,
        @Nullable String observed,
        @Nullable String unit,
        @Nullable LevelWire required,
        @Nullable String amount,
        @Nullable DistanceWire distance,
        @Nullable String setBy,
        @Nullable Grade requirementStatus,
        ExplanationWire.@Nullable CitationWire citation,
        List<FigureWire> against) {

    /** A level of the law; {@code value} is null where it is not known. */
    record LevelWire(
            String op,
            @Nullable String value,
            String unit,
            String column,
            @Nullable String from,
            @Nullable String to,
            Threshold.Mode mode,
            Grade status,
            String setBy,
            @Nullable String overlay,
            ExplanationWire.CitationWire citation) {

        static LevelWire of(Threshold level) {
            return new LevelWire(
                    level.operator().toString(),
                    level.value().map(level.unit()::format).orElse(null),
                    level.unit().id(),
                    level.column().toString(),
                    level.validity().from().map(Object::toString).orElse(null),
                    level.validity().to().map(Object::toString).orElse(null),
                    level.mode(),
                    level.grade(),
                    level.setBy().toString(),
                    level.overlay().orElse(null),
                    ExplanationWire.CitationWire.of(level.citation()));
        }
    }

    /** How far the observed value is from the required one, and on which side. */
    record DistanceWire(String by, Distance.Direction direction) {}

    /** A figure that the required value is made of: the unit's own past, or a level of another set. */
    record FigureWire(
            @Nullable String part,
            @Nullable String set,
            @Nullable String indicator,
            @Nullable String value,
            @Nullable String unit,
            @Nullable ObservationWire deciding,
            List<ObservationWire> others,
            @Nullable LevelWire level) {

        static FigureWire of(ExplanationStep step) {
            if (step instanceof ExplanationStep.EarlierFigure earlier) {
                return new FigureWire(
                        earlier.part().id(),
                        null,
                        null,
                        EvaluationWire.plain(earlier.value()),
                        earlier.unit().map(MeasureUnit::id).orElse(null),
                        earlier.deciding().map(ObservationWire::of).orElse(null),
                        ObservationWire.of(earlier.others()),
                        null);
            }
            if (step instanceof ExplanationStep.OtherLevel other) {
                return new FigureWire(
                        null,
                        other.set().id(),
                        other.indicator(),
                        EvaluationWire.plain(other.threshold().flatMap(Threshold::value)),
                        other.threshold().map(level -> level.unit().id()).orElse(null),
                        null,
                        List.of(),
                        other.threshold().map(LevelWire::of).orElse(null));
            }
            throw new IllegalArgumentException("no figure: " + step);
        }
    }

    static ComparisonWire of(ExplanationStep.Comparison step, IndicatorEvaluation indicator) {
        Judgement judgement = step.judgement();
        boolean ofPart = judgement.part().isPresent();
        Optional<Requirement> requirement = judgement.requirement();
        Optional<Threshold> level = judgement.threshold();
        // Of what is asked of a part the part speaks; of an indicator without parts the indicator has said it already.
        Optional<Requirement> stated = requirement.filter(asked -> ofPart);
        return new ComparisonWire(
                judgement.part().orElse(null),
                ofPart ? indicator.label(judgement, Language.VI) : null,
                ofPart ? indicator.label(judgement, Language.EN) : null,
                stated.flatMap(Requirement::appliesWhen)
                        .map(when -> when.textVi())
                        .orElse(null),
                stated.flatMap(Requirement::appliesWhen)
                        .map(when -> when.textEn())
                        .orElse(null),
                judgement.verdict(),
                judgement.reason().orElse(null),
                judgement.basis().orElse(null),
                step.deciding().map(ObservationWire::of).orElse(null),
                ObservationWire.of(step.others()),
                judgement
                        .observed()
                        .map(value ->
                                step.unit().map(unit -> unit.format(value)).orElseGet(value::toString))
                        .orElse(null),
                step.unit().map(MeasureUnit::id).orElse(null),
                level.map(LevelWire::of).orElse(null),
                amount(judgement),
                step.distance()
                        .map(far -> new DistanceWire(far.by().toString(), far.direction()))
                        .orElse(null),
                judgement.setBy().map(Authority::toString).orElse(null),
                requirement.map(Requirement::grade).orElse(null),
                requirement
                        .map(Requirement::citation)
                        .map((Citation found) -> ExplanationWire.CitationWire.of(found))
                        .orElse(null),
                step.steps().stream().map(FigureWire::of).toList());
    }

    /** Operator and amount that a factor or a growth comes to. */
    private static @Nullable String amount(Judgement judgement) {
        Optional<Operator> operator = judgement.threshold().map(Threshold::operator);
        return judgement
                .compared()
                .flatMap((Amount amount) -> operator.map(sign -> sign + " " + amount))
                .orElse(null);
    }
}
