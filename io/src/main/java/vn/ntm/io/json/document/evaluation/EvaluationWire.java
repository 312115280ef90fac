package vn.ntm.io.json.document.evaluation;

import java.util.Optional;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.io.json.binding.tables.Releases;
import vn.ntm.io.json.binding.tables.Tables;

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
        requireReleases(tables);
        return judged(tables);
    }

    void requireReleases(Tables tables) {
        set.requireLaw(tables.catalog(), releases);
        releases.requireUnits(tables.units().release().id());
    }

    /** Judges the dossier anew; what came out the first time need not be known yet. */
    Evaluation judged(Tables tables) {
        return tables.evaluator(set.held(tables.catalog()), policy).evaluate(dossier);
    }
}
