package vn.ntm.cli.province;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.cli.province.derived.MatrixResults;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.criteria.ruling.Verdict;

/**
 * What the matrix form and the dossiers of one folder say of the same communes, criterion by criterion. One that only either of
 * them determines contradicts nothing.
 *
 * @param units how many units are in both, by their codes
 * @param onlyMatrix how many with a code are in the matrix alone
 * @param onlyDossiers how many are in the dossiers alone
 * @param agreeing how many criteria of a unit have one verdict in both
 * @param open how many are undetermined in either
 * @param contradictions those that are met in one and not met in the other
 */
record Agreement(
        int units, int onlyMatrix, int onlyDossiers, int agreeing, int open, List<Contradiction> contradictions) {

    /** A criterion of which matrix and dossier say the opposite. */
    record Contradiction(UnitCode unit, String criterion, Verdict matrix, Verdict dossier) {}

    /** Copies the list. */
    Agreement {
        contradictions = List.copyOf(contradictions);
    }

    static Agreement of(MatrixResults matrix, ProvinceReport.Judged judged) {
        Map<UnitCode, ResultRow> rows = new LinkedHashMap<>();
        matrix.form().items().forEach(row -> row.code().ifPresent(code -> rows.put(code, row)));
        List<Contradiction> contradictions = new ArrayList<>();
        int both = 0;
        int agreeing = 0;
        int open = 0;
        for (Evaluation evaluation : judged.evaluations()) {
            ResultRow row = rows.get(evaluation.unit());
            if (row == null) {
                continue;
            }
            both++;
            for (CriterionEvaluation criterion : evaluation.criteria()) {
                if (!criterion.criterion().counted()) {
                    continue;
                }
                Verdict printed = row.mark(criterion.no()).verdict();
                if (printed == Verdict.UNDETERMINED || criterion.verdict() == Verdict.UNDETERMINED) {
                    open++;
                } else if (printed == criterion.verdict()) {
                    agreeing++;
                } else {
                    contradictions.add(
                            new Contradiction(evaluation.unit(), criterion.no(), printed, criterion.verdict()));
                }
            }
        }
        return new Agreement(
                both, rows.size() - both, judged.evaluations().size() - both, agreeing, open, contradictions);
    }

    boolean isContradicted() {
        return !contradictions.isEmpty();
    }
}
