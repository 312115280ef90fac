package vn.ntm.criteria.reconcile.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.statement.Places.Place;

/**
 * Looks for the one slip that explains checks which differ. A reading counts only if it makes at least two checks match
 * that share a figure and loses none of the checks that come out as printed; of all readings those stay that explain most.
 */
final class JointChecks {

    /** One check that differs can be explained by changing any of its figures. */
    static final int LEAST_CHECKS = 2;

    /** Checks with more figures than these are no page of a report; searching them takes too long. */
    private static final int MAX_FIGURES = 300;

    private static final int MAX_PAIRS = 2_000;

    /** A figure that stands at several places of a check is tried at each; beyond these it says nothing. */
    private static final int MAX_COMBINATIONS = 16;

    private final ReconciledStatement statement;
    private final Trial trial;
    private final List<Integer> differing;
    private final Map<List<Integer>, Set<SuspectedReading>> byChecks = new LinkedHashMap<>();

    private JointChecks(ReconciledStatement statement, List<Integer> differing) {
        this.statement = statement;
        this.trial = new Trial(statement);
        this.differing = differing;
    }

    static List<Suspicion> suspicions(ReconciledStatement statement) {
        List<Integer> differing = IntStream.range(0, statement.entries().size())
                .filter(i -> statement.entries().get(i).reconciliation().verdict() == ReconciliationVerdict.MISMATCH)
                .boxed()
                .toList();
        if (differing.isEmpty() || differing.size() > Suspicion.MAX_MISMATCHES) {
            return List.of();
        }
        return new JointChecks(statement, differing).find();
    }

    private List<Suspicion> find() {
        long figures =
                differing.stream().mapToInt(check -> trial.places(check).size()).sum();
        if (figures <= MAX_FIGURES) {
            slips();
            swaps();
        }
        LineChecks lines = new LineChecks(statement, differing);
        lines.otherDenominators().forEach((checks, reading) -> {
            if (!isExplained(checks, reading.printed())) {
                add(checks, reading);
            }
        });
        lines.nestedLines().forEach((check, readings) -> readings.forEach(reading -> add(List.of(check), reading)));
        ImmutableList.Builder<Suspicion> suspicions = ImmutableList.builder();
        byChecks.entrySet().stream()
                .filter(entry -> byChecks.keySet().stream().noneMatch(other -> isMore(other, entry.getKey())))
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().size()))
                .forEach(entry -> suspicions.add(suspicion(entry.getKey(), true, List.copyOf(entry.getValue()))));
        lines.narrowed().forEach((check, reading) -> {
            if (byChecks.keySet().stream().noneMatch(checks -> checks.contains(check))) {
                suspicions.add(suspicion(List.of(check), false, List.of(reading)));
            }
        });
        return suspicions.build();
    }

    /** A figure that several of the checks share, with a slip of its digits. */
    private void slips() {
        for (Map.Entry<String, PublishedFigure> shared : sharedFigures().entrySet()) {
            List<Map<Integer, Place>> combinations = combinations(trial.places(shared.getKey()));
            for (SuspectedReading reading : DigitSlips.of(shared.getValue())) {
                String read = reading.read().orElseThrow();
                for (Map<Integer, Place> places : combinations) {
                    Map<Integer, Map<Place, String>> readings = new LinkedHashMap<>();
                    places.forEach((check, place) -> readings.put(check, ImmutableMap.of(place, read)));
                    add(trial.explained(readings), reading);
                }
            }
        }
    }

    private Map<String, PublishedFigure> sharedFigures() {
        Map<String, Set<Integer>> checks = new LinkedHashMap<>();
        Map<String, PublishedFigure> figures = new LinkedHashMap<>();
        for (int check : differing) {
            for (Place place : trial.places(check)) {
                checks.computeIfAbsent(place.key(), key -> new LinkedHashSet<>())
                        .add(check);
                figures.putIfAbsent(place.key(), place.figure());
            }
        }
        figures.keySet()
                .removeIf(key -> Optional.ofNullable(checks.get(key))
                        .map(Set::size)
                        .filter(size -> size >= LEAST_CHECKS)
                        .isEmpty());
        return figures;
    }

    /** Returns every choice of one place in each check; none if there are too many. */
    private static List<Map<Integer, Place>> combinations(Map<Integer, List<Place>> byCheck) {
        List<Map<Integer, Place>> all = List.of(new LinkedHashMap<>());
        for (Map.Entry<Integer, List<Place>> entry : byCheck.entrySet()) {
            List<Map<Integer, Place>> longer = new ArrayList<>();
            for (Map<Integer, Place> chosen : all) {
                for (Place place : entry.getValue()) {
                    Map<Integer, Place> more = new LinkedHashMap<>(chosen);
                    more.put(entry.getKey(), place);
                    longer.add(more);
                }
            }
            if (longer.size() > MAX_COMBINATIONS) {
                return List.of();
            }
            all = longer;
        }
        return all;
    }

    /** Two figures of two checks, both the same operand, exchanged wherever they stand. */
    private void swaps() {
        int pairs = 0;
        for (int first : differing) {
            for (int second : differing) {
                if (second <= first) {
                    continue;
                }
                for (Place one : trial.places(first)) {
                    for (Place other : trial.places(second)) {
                        if (one.operand().equals(other.operand()) && !one.key().equals(other.key())) {
                            if (++pairs > MAX_PAIRS) {
                                return;
                            }
                            swap(one, other);
                        }
                    }
                }
            }
        }
    }

    private void swap(Place one, Place other) {
        Map<Integer, Map<Place, String>> read = new LinkedHashMap<>();
        exchange(trial.places(one.key()), other, read);
        exchange(trial.places(other.key()), one, read);
        add(
                trial.explained(read),
                SuspectedReading.of(
                        SuspicionKind.SWAPPED_PAIR,
                        one.figure().raw(),
                        other.figure().raw()));
    }

    private static void exchange(Map<Integer, List<Place>> places, Place by, Map<Integer, Map<Place, String>> read) {
        places.forEach((check, here) -> here.forEach(place -> read.computeIfAbsent(check, key -> new LinkedHashMap<>())
                .put(place, by.figure().raw())));
    }

    private void add(List<Integer> checks, SuspectedReading reading) {
        if (!checks.isEmpty()) {
            byChecks.computeIfAbsent(checks.stream().sorted().toList(), key -> new LinkedHashSet<>())
                    .add(reading);
        }
    }

    /** Whether a slip of the figure itself explains the same checks, so that it needs no other. */
    private boolean isExplained(List<Integer> checks, String printed) {
        return byChecks.entrySet().stream()
                .filter(entry -> entry.getKey().containsAll(checks))
                .anyMatch(entry -> entry.getValue().stream()
                        .anyMatch(reading -> reading.printed().equals(printed)));
    }

    private static boolean isMore(List<Integer> checks, List<Integer> than) {
        return checks.size() > than.size() && checks.containsAll(than);
    }

    private Suspicion suspicion(List<Integer> checks, boolean explains, List<SuspectedReading> readings) {
        return new Suspicion(
                checks.stream().map(i -> statement.entries().get(i).check()).toList(), explains, readings);
    }
}
