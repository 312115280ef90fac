package vn.ntm.cli.province.derived;

import java.util.List;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.Basis;

/** Which findings rest on a level that the province brought. */
public final class OwnLevels {

    private OwnLevels() {}

    /** Returns the numbers of the indicators of a unit that a level of the province decided, in the order of the set. */
    public static List<String> of(Evaluation evaluation) {
        return evaluation.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(indicator -> indicator.judgements().stream().anyMatch(OwnLevels::decided))
                .map(IndicatorEvaluation::no)
                .toList();
    }

    /** Returns how many findings of all units they decided. */
    public static long count(List<Evaluation> evaluations) {
        return evaluations.stream()
                .mapToLong(evaluation -> of(evaluation).size())
                .sum();
    }

    private static boolean decided(Judgement judgement) {
        return judgement.overlay().isPresent()
                && judgement.reason().isEmpty()
                && judgement.basis().filter(Basis.MEASURED::equals).isPresent();
    }
}
