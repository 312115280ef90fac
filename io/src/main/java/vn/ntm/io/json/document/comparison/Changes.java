package vn.ntm.io.json.document.comparison;

import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.catalog.SubjectLink;
import vn.ntm.criteria.comparison.EvaluationDifference;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.io.json.binding.tables.Tables;

/** What differs between two evaluations; their values stand in the evaluations themselves. */
record Changes(List<Change> criteria, List<Change> indicators) {

    /** A criterion or indicator of one evaluation, of the other, or of both. */
    record Change(Optional<Side> before, Optional<Side> after) {}

    /** What one evaluation says of it. */
    record Side(String no, Verdict verdict, Optional<UndeterminedReason> reason) {

        static Side of(CriterionEvaluation criterion) {
            return new Side(criterion.no(), criterion.verdict(), criterion.reason());
        }

        static Side of(IndicatorEvaluation indicator) {
            return new Side(indicator.no(), indicator.verdict(), indicator.reason());
        }
    }

    static Changes of(EvaluationDifference difference) {
        return new Changes(
                difference.criteria().stream()
                        .map(change -> new Change(
                                change.before().map(Side::of), change.after().map(Side::of)))
                        .toList(),
                difference.indicators().stream()
                        .map(change -> new Change(
                                change.before().map(Side::of), change.after().map(Side::of)))
                        .toList());
    }

    static EvaluationDifference between(Evaluation before, Evaluation after, boolean linked, Tables tables) {
        return EvaluationDifference.between(before, after, linked ? links(before, tables) : List.of());
    }

    /** Every criterion of the first set that the catalogue links to others, with those of earlier and later sets. */
    private static List<SubjectLink> links(Evaluation before, Tables tables) {
        String set = before.set().id();
        return before.set().criteria().stream()
                .flatMap(criterion -> tables.catalog().links(set, criterion.no()).stream())
                .distinct()
                .toList();
    }

    /** Returns whether a difference goes by the links of the catalogue; one that goes by others has no form. */
    static boolean linked(EvaluationDifference difference, Tables tables) {
        Evaluation before = difference.before();
        Evaluation after = difference.after();
        if (difference.isOfOneSet() || between(before, after, false, tables).equals(difference)) {
            return false;
        }
        if (between(before, after, true, tables).equals(difference)) {
            return true;
        }
        throw new IllegalArgumentException("difference of " + before.unit() + " by " + before.set() + " and "
                + after.set() + ": its criteria are paired by other links than those of the catalogue");
    }
}
