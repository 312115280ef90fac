package vn.ntm.criteria.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.criteria.catalog.SubjectLink;
import vn.ntm.criteria.comparison.EvaluationDifference.CriterionChange;
import vn.ntm.criteria.comparison.EvaluationDifference.IndicatorChange;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.evaluation.Judgement;

/** Which criteria and indicators of two evaluations belong together, and which of them differ. */
final class Pairing {

    private final Evaluation before;
    private final Evaluation after;
    private final List<SubjectLink> links;
    private final boolean oneSet;

    Pairing(Evaluation before, Evaluation after, List<SubjectLink> links) {
        this.before = before;
        this.after = after;
        this.links = links;
        this.oneSet = before.set().id().equals(after.set().id());
    }

    List<CriterionChange> criteria() {
        ImmutableList.Builder<CriterionChange> changes = ImmutableList.builder();
        for (CriterionEvaluation criterion : before.criteria()) {
            List<CriterionEvaluation> same = after.criteria().stream()
                    .filter(other -> isSame(criterion, other))
                    .toList();
            if (same.isEmpty()) {
                changes.add(new CriterionChange(Optional.of(criterion), Optional.empty()));
            }
            same.stream()
                    .filter(other -> !oneSet || differs(criterion, other))
                    .forEach(other -> changes.add(new CriterionChange(Optional.of(criterion), Optional.of(other))));
        }
        after.criteria().stream()
                .filter(other -> before.criteria().stream().noneMatch(criterion -> isSame(criterion, other)))
                .forEach(other -> changes.add(new CriterionChange(Optional.empty(), Optional.of(other))));
        return changes.build();
    }

    private boolean isSame(CriterionEvaluation one, CriterionEvaluation other) {
        return oneSet
                ? one.no().equals(other.no())
                : links.stream()
                        .anyMatch(link -> joins(link, before, one.no(), after, other.no())
                                || joins(link, after, other.no(), before, one.no()));
    }

    private static boolean joins(SubjectLink link, Evaluation earlier, String no, Evaluation later, String laterNo) {
        return link.set().equals(earlier.set().id())
                && link.criterion().equals(no)
                && link.laterSet().equals(later.set().id())
                && link.laterCriterion().equals(laterNo);
    }

    private static boolean differs(CriterionEvaluation one, CriterionEvaluation other) {
        return one.verdict() != other.verdict()
                || !one.reason().equals(other.reason())
                || one.attested() != other.attested();
    }

    List<IndicatorChange> indicators() {
        ImmutableList.Builder<IndicatorChange> changes = ImmutableList.builder();
        all(before).forEach(indicator -> {
            Optional<IndicatorEvaluation> same = oneSet ? after.indicator(indicator.no()) : Optional.empty();
            if (same.isEmpty() || differs(indicator, same.get())) {
                changes.add(new IndicatorChange(Optional.of(indicator), same));
            }
        });
        all(after)
                .filter(indicator -> !oneSet || before.indicator(indicator.no()).isEmpty())
                .forEach(indicator -> changes.add(new IndicatorChange(Optional.empty(), Optional.of(indicator))));
        return changes.build();
    }

    private static Stream<IndicatorEvaluation> all(Evaluation evaluation) {
        return evaluation.criteria().stream().flatMap(criterion -> criterion.indicators().stream());
    }

    /** What a reader is shown of a judgement; two that show the same do not differ. */
    private record Shown(List<Object> facts) {

        static Shown of(Judgement judgement) {
            return new Shown(List.of(
                    judgement.part(),
                    judgement.verdict(),
                    judgement.reason(),
                    judgement.basis(),
                    judgement.by(),
                    judgement.observed(),
                    judgement.required(),
                    judgement.unit(),
                    judgement.thresholdGrade(),
                    judgement.setBy(),
                    judgement.act(),
                    judgement.overlay()));
        }

        static List<Shown> of(IndicatorEvaluation indicator) {
            return Stream.concat(Stream.of(indicator.deciding()), indicator.parts().stream())
                    .map(Shown::of)
                    .toList();
        }
    }

    static boolean differs(Judgement one, Judgement other) {
        return !Shown.of(one).equals(Shown.of(other));
    }

    private static boolean differs(IndicatorEvaluation one, IndicatorEvaluation other) {
        return !Shown.of(one).equals(Shown.of(other));
    }
}
