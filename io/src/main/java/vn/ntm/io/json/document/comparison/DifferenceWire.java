package vn.ntm.io.json.document.comparison;

import vn.ntm.criteria.comparison.EvaluationDifference;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.io.json.binding.tables.Tables;

/**
 * An {@link EvaluationDifference}: the two evaluations, and what differs.
 *
 * @param linked whether criteria of two sets stand in one line where the catalogue links their subjects
 */
record DifferenceWire(Evaluation before, Evaluation after, boolean linked, Changes outcome) {

    static DifferenceWire of(EvaluationDifference difference, Tables tables) {
        return new DifferenceWire(
                difference.before(), difference.after(), Changes.linked(difference, tables), Changes.of(difference));
    }

    EvaluationDifference toValue(Tables tables) {
        return Changes.between(before, after, linked, tables);
    }
}
