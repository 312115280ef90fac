package vn.ntm.io.json.document.comparison;

import java.util.List;
import vn.ntm.criteria.comparison.SetComparison;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.io.json.binding.tables.Tables;

/**
 * A {@link SetComparison}. What corresponds in the two sets only the caller could say; what was carried over stands in
 * the dossier of the second evaluation, what was not in a list.
 */
record SetComparisonWire(
        Evaluation before, Evaluation after, List<SetComparison.Left> left, boolean linked, Changes outcome) {

    static SetComparisonWire of(SetComparison comparison, Tables tables) {
        return new SetComparisonWire(
                comparison.before(),
                comparison.after(),
                comparison.left(),
                Changes.linked(comparison.difference(), tables),
                Changes.of(comparison.difference()));
    }

    SetComparison toValue(Tables tables) {
        for (SetComparison.Left one : left) {
            if (!before.dossier().observations().contains(one.observation())) {
                throw new IllegalArgumentException("left: " + one.observation().subject()
                        + " is not observed so in the dossier of the first evaluation");
            }
        }
        return new SetComparison(before, after, left, Changes.between(before, after, linked, tables));
    }
}
