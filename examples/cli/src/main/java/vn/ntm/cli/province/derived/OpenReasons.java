package vn.ntm.cli.province.derived;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Gap;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.UndeterminedReason;

/**
 * Why what is undetermined in the dossiers is: each reason with how many communes and findings it keeps open, and of what.
 *
 * @param reasons the reasons, in their own order
 * @param delegated the levels left to a province or ministry that the dossiers need and nobody loaded, as indicator and part
 */
public record OpenReasons(List<Reason> reasons, List<String> delegated) {

    /**
     * A reason.
     *
     * @param units how many units it keeps something open of
     * @param findings how many indicators and whole criteria of units
     * @param items the numbers of these, in the order of the set
     */
    public record Reason(UndeterminedReason reason, int units, int findings, List<String> items) {

        /** Copies the list. */
        public Reason {
            items = List.copyOf(items);
        }
    }

    /** Copies the lists. */
    public OpenReasons {
        reasons = List.copyOf(reasons);
        delegated = List.copyOf(delegated);
    }

    /** What is counted of one reason. */
    private static final class Count {
        private final Set<String> items = new LinkedHashSet<>();
        private int units;
        private int findings;
    }

    public static OpenReasons of(List<Evaluation> evaluations) {
        Map<UndeterminedReason, Count> counts = new EnumMap<>(UndeterminedReason.class);
        Set<String> delegated = new LinkedHashSet<>();
        for (Evaluation evaluation : evaluations) {
            Gap gap = evaluation.gap();
            Set<UndeterminedReason> here = new LinkedHashSet<>();
            for (List<Gap.Item> items : List.of(gap.notAssessed(), gap.awaitingLaw())) {
                for (Gap.Item item : items) {
                    UndeterminedReason why = item.reason().orElseThrow();
                    Count count = counts.computeIfAbsent(why, any -> new Count());
                    count.findings++;
                    count.items.add(item.no());
                    count.units += here.add(why) ? 1 : 0;
                    item.open().stream()
                            .filter(OpenReasons::isDelegated)
                            .forEach(level -> delegated.add(name(item, level)));
                }
            }
        }
        List<String> order = evaluations.stream()
                .limit(1)
                .flatMap(evaluation -> evaluation.set().criteria().stream())
                .flatMap(criterion -> Stream.concat(
                        Stream.of(criterion.no()),
                        criterion.indicators().stream().map(indicator -> indicator.no())))
                .toList();
        Comparator<String> ofSet = Comparator.comparingInt(order::indexOf);
        return new OpenReasons(
                counts.entrySet().stream()
                        .map(count -> new Reason(
                                count.getKey(),
                                count.getValue().units,
                                count.getValue().findings,
                                count.getValue().items.stream().sorted(ofSet).toList()))
                        .toList(),
                delegated.stream()
                        .sorted(Comparator.comparingInt((String name) -> order.indexOf(name.split("/", 2)[0])))
                        .toList());
    }

    private static boolean isDelegated(Judgement judgement) {
        return judgement
                .reason()
                .filter(UndeterminedReason.THRESHOLD_DELEGATED::equals)
                .isPresent();
    }

    private static String name(Gap.Item item, Judgement level) {
        return item.no() + level.part().map(part -> "/" + part).orElse("");
    }
}
