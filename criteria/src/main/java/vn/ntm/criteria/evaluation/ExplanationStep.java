package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/**
 * One step of an {@link Explanation} (bước giải trình): a verdict with all that it rests on, or a figure that
 * another is compared with.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface ExplanationStep {

    /** Returns the steps that this one rests on, in the order of the act. */
    List<? extends ExplanationStep> steps();

    /**
     * The verdict on the set.
     *
     * @param evaluation the evaluation: set, day, unit, column, policy and releases
     * @param inForce whether the set is in force on the day; if not it judges only by a lenient policy
     * @param steps the criteria
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    record OfSet(Evaluation evaluation, boolean inForce, List<OfCriterion> steps) implements ExplanationStep {

        /** Copies the steps. */
        public OfSet {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The verdict on a criterion.
     *
     * @param evaluation the verdict
     * @param whole what was observed of the criterion as a whole, where that decides
     * @param others what else was observed of it as a whole, by those who do not decide
     * @param steps the indicators; empty where it was observed as a whole
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    record OfCriterion(
            CriterionEvaluation evaluation,
            Optional<Observation> whole,
            List<Observation> others,
            List<OfIndicator> steps)
            implements ExplanationStep {

        /** Copies the lists. */
        public OfCriterion {
            others = List.copyOf(others);
            steps = List.copyOf(steps);
        }
    }

    /**
     * The verdict on an indicator.
     *
     * @param evaluation the verdict
     * @param requirement what the indicator asks for on the day, by itself or by its parts
     * @param others observations of it, or of parts of it, that no comparison below takes up: where it is judged by its
     *     parts those of the whole, where it is judged as a whole those of parts
     * @param steps its parts, or its own comparison where it is judged as a whole
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    record OfIndicator(
            IndicatorEvaluation evaluation,
            Requirement requirement,
            List<Observation> others,
            List<ExplanationStep> steps)
            implements ExplanationStep {

        /** Copies the lists. */
        public OfIndicator {
            others = List.copyOf(others);
            steps = List.copyOf(steps);
        }
    }

    /**
     * The verdict on a part of an indicator.
     *
     * @param part the part
     * @param evaluation the verdict on the indicator
     * @param comparison what it rests on
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    record OfPart(Part part, IndicatorEvaluation evaluation, Comparison comparison) implements ExplanationStep {

        /** Returns the comparison. */
        @Override
        public List<Comparison> steps() {
            return List.of(comparison);
        }

        /** Returns whether this part is the one that decides for the indicator. */
        public boolean decides() {
            return comparison.judgement().part().equals(evaluation.deciding().part());
        }
    }

    /**
     * What was observed beside what is required.
     *
     * @param subject what it is about
     * @param judgement the verdict, what it rests on, and the threshold with its act, article, source, grade and overlay
     * @param unit the unit of what is observed, if a number is asked for and its unit is known
     * @param deciding the observation that decides, if there is one
     * @param others those of other assessors, which do not
     * @param distance how far the observed value is from the required one, where it is not enough
     * @param steps the figure that the required value is made of, where the law names a factor or a growth
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    record Comparison(
            Subject subject,
            Judgement judgement,
            Optional<MeasureUnit> unit,
            Optional<Observation> deciding,
            List<Observation> others,
            Optional<Distance> distance,
            List<ExplanationStep> steps)
            implements ExplanationStep {

        /** Copies the lists. */
        public Comparison {
            others = List.copyOf(others);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A figure of the unit's own past, observed in a part of the indicator.
     *
     * @param part the part that holds it
     * @param unit its unit, if that is known
     * @param deciding the observation that decides, if there is one
     * @param others those of other assessors, which do not
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    record EarlierFigure(
            Part part, Optional<MeasureUnit> unit, Optional<Observation> deciding, List<Observation> others)
            implements ExplanationStep {

        /** Copies the list. */
        public EarlierFigure {
            others = List.copyOf(others);
        }

        /** Returns nothing: the figure is stated, not derived. */
        @Override
        public List<ExplanationStep> steps() {
            return List.of();
        }

        /** Returns whether somebody whose word counts speaks of the figure, if only to say that it is not assessed. */
        public boolean isStated() {
            return deciding.isPresent();
        }

        /** Returns the figure, if it was measured. */
        public Optional<Decimal> value() {
            return deciding.flatMap(Observation::value);
        }
    }

    /**
     * A level of another set, in the unit's column on the same day.
     *
     * @param set the set
     * @param indicator the number of its indicator
     * @param threshold the level, if the set has one; it may be without a value
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    record OtherLevel(CriteriaSet set, String indicator, Optional<Threshold> threshold) implements ExplanationStep {

        /** Returns nothing: the level is the law's. */
        @Override
        public List<ExplanationStep> steps() {
            return List.of();
        }
    }
}
