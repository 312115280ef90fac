package vn.ntm.criteria.evaluation;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.RequirementKind;

/**
 * Which of the judgements of its parts decides for an indicator: the worst of all that must hold, after the best of
 * those of which one suffices has been taken for them.
 */
final class PartsVerdict {

    private static final List<Verdict> WORST_FIRST_VERDICTS =
            List.of(Verdict.NOT_MET, Verdict.UNDETERMINED, Verdict.MET, Verdict.NOT_APPLICABLE);

    private static final List<Verdict> BEST_FIRST_VERDICTS =
            List.of(Verdict.MET, Verdict.UNDETERMINED, Verdict.NOT_MET, Verdict.NOT_APPLICABLE);

    private static final Comparator<Judgement> WORST_FIRST = by(WORST_FIRST_VERDICTS);
    private static final Comparator<Judgement> BEST_FIRST = by(BEST_FIRST_VERDICTS);

    private static final Comparator<Judgement> FARTHEST_FIRST = Comparator.comparing(
            (Judgement judgement) -> judgement.shortfall().orElseThrow(), Comparator.reverseOrder());

    private PartsVerdict() {}

    private static Comparator<Judgement> by(List<Verdict> order) {
        return Comparator.comparingInt((Judgement judgement) -> order.indexOf(judgement.verdict()))
                .thenComparing(judgement -> judgement.reason().orElse(UndeterminedReason.SET_INCOMPLETE));
    }

    /**
     * Returns the judgement that decides.
     *
     * @param parts the parts
     * @param judgements the judgement of each part, in the same order
     */
    static Judgement deciding(RequirementKind kind, List<Part> parts, List<Judgement> judgements) {
        if (kind == RequirementKind.ANY_OF) {
            return best(judgements);
        }
        ImmutableListMultimap.Builder<String, Judgement> alternatives = ImmutableListMultimap.builder();
        List<Judgement> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<String> anyOf = parts.get(i).anyOf();
            if (anyOf.isPresent()) {
                alternatives.put(anyOf.get(), judgements.get(i));
            } else {
                all.add(judgements.get(i));
            }
        }
        alternatives.build().asMap().values().forEach(group -> all.add(best(List.copyOf(group))));
        return worst(all);
    }

    private static Judgement best(List<Judgement> judgements) {
        return judgements.stream().min(BEST_FIRST).orElseThrow();
    }

    /** The order of the act decides between parts alike, and between shortfalls that cannot be compared. */
    private static Judgement worst(List<Judgement> judgements) {
        List<Judgement> failed = judgements.stream()
                .filter(part -> part.verdict() == Verdict.NOT_MET)
                .toList();
        Comparator<Judgement> order = isComparable(failed) ? FARTHEST_FIRST : WORST_FIRST;
        return (failed.isEmpty() ? judgements : failed).stream().min(order).orElseThrow();
    }

    /** Per cent and levels have no common measure, and what is found not met without a number has none at all. */
    private static boolean isComparable(List<Judgement> failed) {
        return !failed.isEmpty()
                && failed.stream().allMatch(part -> part.shortfall().isPresent())
                && failed.stream().map(Judgement::unit).distinct().count() == 1;
    }
}
