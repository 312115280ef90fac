package vn.ntm.criteria.comparison;

import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * How an evaluation would come out if something were otherwise (giả định "nếu ... thì"): an observation, the levels of
 * the set, the day, the policy. Immutable: every method returns another what-if, and nothing changes the evaluation that
 * it starts from.
 *
 * <pre>{@code
 * EvaluationDifference difference = WhatIf.of(evaluation)
 *     .observing(Observation.measured(Subject.indicator("10"), Decimal.parse("42.5")))
 *     .by(catalog.with(provincesLevels))
 *     .difference();
 * }</pre>
 *
 * <p>Another set asks for other things under the same numbers; two sets are compared by {@link SetComparison}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class WhatIf {

    private final Evaluation before;
    private final Dossier dossier;
    private final CriteriaSet set;
    private final Policy policy;
    private final UnitRegistry units;

    private WhatIf(Evaluation before, Dossier dossier, CriteriaSet set, Policy policy, UnitRegistry units) {
        this.before = before;
        this.dossier = dossier;
        this.set = set;
        this.policy = policy;
        this.units = units;
    }

    /**
     * Returns the what-if in which nothing is otherwise, with units looked up in the bundled register. Of an evaluation of
     * a compact dossier whose column is not known, or none of the set's, the register says the region; where it does, the
     * difference names {@link Input#COLUMN}.
     */
    public static WhatIf of(Evaluation evaluation) {
        return new WhatIf(
                evaluation, evaluation.dossier(), evaluation.set(), evaluation.policy(), UnitRegistry.standard());
    }

    /** Returns this what-if with units looked up in {@code register}: the one that the evaluation was made with. */
    public WhatIf withUnits(UnitRegistry register) {
        return new WhatIf(before, dossier, set, policy, register);
    }

    /** Returns this what-if with {@code observation} in place of what its assessor observed of the subject. */
    public WhatIf observing(Observation observation) {
        return new WhatIf(before, dossier.with(observation), set, policy, units);
    }

    /** Returns this what-if with the state of another day judged, by what the set asks then. */
    public WhatIf on(LocalDate day) {
        Dossier moved = Dossier.of(dossier.unit(), day)
                .region(dossier.region())
                .group(dossier.group())
                .addAllFlags(dossier.flags())
                .addAllObservations(dossier.observations())
                .build();
        return new WhatIf(before, moved, set, policy, units);
    }

    /**
     * Returns this what-if judged by other levels: the same set as {@code catalog} has it, with its overlays.
     *
     * @throws IllegalArgumentException if the catalogue has no set of this id; the message holds it
     */
    public WhatIf by(CriteriaCatalog catalog) {
        return by(catalog.set(set.id()));
    }

    /**
     * Returns this what-if judged by other levels of the same set.
     *
     * @throws IllegalArgumentException if {@code levels} is another set; the message holds both ids
     */
    public WhatIf by(CriteriaSet levels) {
        if (!levels.id().equals(set.id())) {
            throw new IllegalArgumentException("levels: " + levels.id() + " is another set than " + set.id()
                    + "; numbers of two sets do not mean the same");
        }
        return new WhatIf(before, dossier, levels, policy, units);
    }

    /** Returns this what-if with something else accepted as deciding. */
    public WhatIf by(Policy accepted) {
        return new WhatIf(before, dossier, set, accepted, units);
    }

    /**
     * Returns how it would come out.
     *
     * @throws IllegalArgumentException as {@link Evaluator#evaluate} does
     */
    public Evaluation evaluation() {
        return Evaluator.of(set, policy).withUnits(units).evaluate(dossier);
    }

    /**
     * Returns what would come out otherwise.
     *
     * @throws IllegalArgumentException as {@link Evaluator#evaluate} does
     */
    public EvaluationDifference difference() {
        return EvaluationDifference.between(before, evaluation());
    }
}
