package vn.ntm.criteria.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.RequirementKind;

/**
 * Which judgements of an indicator have to come out otherwise before it holds: of parts that must all hold every open
 * one, of parts of which one suffices, or which exclude each other, one.
 */
final class GapNeeds {

    /** What cannot be measured cannot be called near; between those alike the order of the act decides. */
    private static final Comparator<Judgement> NEAREST_FIRST =
            (one, other) -> Distance.compareRelative(Distance.of(one), Distance.of(other));

    private static final Comparator<Judgement> EASIEST_REASON_FIRST =
            Comparator.comparing(judgement -> judgement.reason().orElseThrow());

    private GapNeeds() {}

    /**
     * Returns the judgements, in the order of the act.
     *
     * @param kind what the indicator asks for on the day
     */
    static List<Judgement> of(IndicatorEvaluation indicator, RequirementKind kind) {
        if (indicator.parts().isEmpty()) {
            return open(List.of(indicator.deciding()));
        }
        Map<String, List<Judgement>> groups = new LinkedHashMap<>();
        for (Judgement judgement : indicator.parts()) {
            Part part =
                    indicator.indicator().part(judgement.part().orElseThrow()).orElseThrow();
            groups.computeIfAbsent(group(part, kind), key -> new ArrayList<>()).add(judgement);
        }
        ImmutableList.Builder<Judgement> needs = ImmutableList.builder();
        groups.forEach((key, judgements) -> needs.addAll(
                switch (key.charAt(0)) {
                    case ONE_SUFFICES -> ofAlternatives(judgements);
                    case ONE_APPLIES -> ofChoice(judgements);
                    default -> open(judgements);
                }));
        return needs.build();
    }

    private static final char ONE_SUFFICES = '|';
    private static final char ONE_APPLIES = '?';
    private static final char ALONE = '&';

    private static String group(Part part, RequirementKind kind) {
        if (kind == RequirementKind.ANY_OF) {
            return String.valueOf(ONE_SUFFICES);
        }
        return part.anyOf()
                .map(name -> ONE_SUFFICES + name)
                .or(() -> part.choice().map(name -> ONE_APPLIES + name))
                .orElseGet(() -> ALONE + part.id());
    }

    private static List<Judgement> open(List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement ->
                        judgement.verdict() == Verdict.NOT_MET || judgement.verdict() == Verdict.UNDETERMINED)
                .toList();
    }

    private static List<Judgement> with(List<Judgement> judgements, Verdict verdict) {
        return judgements.stream()
                .filter(judgement -> judgement.verdict() == verdict)
                .toList();
    }

    /** An alternative that is only undetermined may hold as it is; one that is not met has to change. */
    private static List<Judgement> ofAlternatives(List<Judgement> judgements) {
        if (!with(judgements, Verdict.MET).isEmpty()) {
            return List.of();
        }
        return with(judgements, Verdict.UNDETERMINED).stream()
                .min(EASIEST_REASON_FIRST)
                .or(() -> with(judgements, Verdict.NOT_MET).stream().min(NEAREST_FIRST))
                .stream()
                .toList();
    }

    /**
     * Where none of the parts that exclude each other was observed, observing one of them settles all: rather one of
     * which nothing was said than one that was called not applicable.
     */
    private static List<Judgement> ofChoice(List<Judgement> judgements) {
        List<Judgement> open = open(judgements);
        List<Judgement> silent = open.stream()
                .filter(judgement -> judgement.by().isEmpty() && judgement.verdict() == Verdict.UNDETERMINED)
                .toList();
        List<Judgement> refused = open.stream()
                .filter(judgement -> judgement.reason().equals(Optional.of(UndeterminedReason.NOT_APPLICABLE_REFUSED)))
                .toList();
        if (silent.size() + refused.size() < open.size()) {
            return open;
        }
        return Stream.concat(silent.stream(), refused.stream()).limit(1).toList();
    }
}
