package vn.ntm.io.json.document.evaluation;

import java.util.Optional;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.json.binding.Releases;
import vn.ntm.io.json.binding.Tables;

/** An {@link Evaluation}: the set, the policy and the dossier that it was made of, and what came out. */
record EvaluationWire(SetWire set, Policy policy, Dossier dossier, Verdicts outcome, Releases releases) {

    static EvaluationWire of(Evaluation evaluation, Tables tables) {
        requireWhole(evaluation, tables);
        return new EvaluationWire(
                SetWire.of(evaluation.set(), tables.catalog()),
                evaluation.policy(),
                evaluation.dossier(),
                Verdicts.of(evaluation),
                new Releases(
                        Optional.of(evaluation.set().release().id()),
                        Optional.of(evaluation.unitRelease().id())));
    }

    /** A compact dossier may say of its column that it is not known where a register knows it; a dossier cannot say so. */
    private static void requireWhole(Evaluation evaluation, Tables tables) {
        if (evaluation.column().isEmpty()
                && tables.evaluator(evaluation.set(), evaluation.policy())
                        .column(evaluation.unit(), evaluation.date())
                        .isPresent()) {
            throw new IllegalArgumentException("evaluation of " + evaluation.unit()
                    + ": it was judged by a compact dossier without the column that the register knows");
        }
    }

    Evaluation toValue(Tables tables) {
        CriteriaSet held = set.held(tables.catalog(), releases);
        releases.requireUnits(tables.units().release().id());
        return tables.evaluator(held, policy).evaluate(dossier);
    }
}
