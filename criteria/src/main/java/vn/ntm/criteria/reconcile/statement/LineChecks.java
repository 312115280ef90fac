package vn.ntm.criteria.reconcile.statement;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.PublishedShare;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.statement.Places.Place;

/** Suspicions that are not of a digit: a line of a sum that lies within another, shares that are of another whole. */
final class LineChecks {

    /** A sum of two lines, one of which goes, is no sum. */
    private static final int LEAST_LINES = 3;

    private final List<ReconciledStatement.Entry> entries;
    private final List<Integer> differing;

    /** A sum that does not come out: its lines, what is printed, what they add up to. */
    private record Sum(List<PublishedFigure> lines, Decimal published) {

        Decimal gap() {
            return lines.stream()
                    .map(PublishedFigure::value)
                    .reduce(Decimal.ZERO, Decimal::plus)
                    .minus(published);
        }

        Sum without(int line) {
            List<PublishedFigure> rest = new ArrayList<>(lines);
            rest.remove(line);
            return new Sum(rest, published);
        }

        /** Returns whether the lines are the same, in whatever order. */
        boolean isSameAs(Sum other) {
            return published.equals(other.published) && sorted(lines).equals(sorted(other.lines));
        }

        private static List<Decimal> sorted(List<PublishedFigure> lines) {
            return lines.stream()
                    .map(PublishedFigure::value)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    LineChecks(ReconciledStatement statement, List<Integer> differing) {
        this.entries = statement.entries();
        this.differing = differing;
    }

    /** Returns, by check, each line that is exactly what a sum has too much. */
    Map<Integer, List<SuspectedReading>> nestedLines() {
        Map<Integer, List<SuspectedReading>> nested = new LinkedHashMap<>();
        sums().forEach((check, sum) -> {
            Decimal gap = sum.gap();
            List<SuspectedReading> readings = sum.lines().stream()
                    .filter(line -> gap.signum() > 0 && line.value().equals(gap))
                    .map(line -> nested(line, Optional.empty()))
                    .toList();
            nested.put(check, readings);
        });
        return nested;
    }

    /**
     * Returns the line that one sum of the report has and another, otherwise the same and closer to the same printed
     * total, has not. That the report adds up both ways is what tells a nested line from chance; no tolerance is needed.
     */
    Map<Integer, SuspectedReading> narrowed() {
        Map<Integer, Sum> sums = sums();
        Map<Integer, SuspectedReading> narrowed = new LinkedHashMap<>();
        sums.forEach((check, sum) -> {
            for (int line = 0; line < sum.lines().size(); line++) {
                Sum rest = sum.without(line);
                boolean isCloser = rest.gap().abs().compareTo(sum.gap().abs()) < 0;
                if (isCloser && sums.values().stream().anyMatch(rest::isSameAs)) {
                    narrowed.put(
                            check,
                            nested(sum.lines().get(line), Optional.of(rest.gap().abs())));
                }
            }
        });
        return narrowed;
    }

    private Map<Integer, Sum> sums() {
        Map<Integer, Sum> sums = new LinkedHashMap<>();
        for (int check : differing) {
            PublishedCheck sum = entries.get(check).check();
            List<PublishedFigure> lines = figures(sum, "parts");
            if (sum.kind().equals(CheckKind.SUM.id()) && lines.size() >= LEAST_LINES) {
                figures(sum, PublishedCheck.PUBLISHED)
                        .forEach(published -> sums.put(check, new Sum(lines, published.value())));
            }
        }
        return sums;
    }

    private static SuspectedReading nested(PublishedFigure line, Optional<Decimal> difference) {
        return new SuspectedReading(SuspicionKind.NESTED_LINE, line.raw(), Optional.empty(), difference);
    }

    /** Returns, by the checks of shares of one whole, the wholes that give all of them. */
    Map<List<Integer>, SuspectedReading> otherDenominators() {
        Map<String, List<Integer>> byWhole = new LinkedHashMap<>();
        for (int check : differing) {
            PublishedCheck share = entries.get(check).check();
            if (share.kind().equals(CheckKind.PERCENT.id())) {
                figures(share, "denominator")
                        .forEach(whole -> byWhole.computeIfAbsent(whole.raw(), key -> new ArrayList<>())
                                .add(check));
            }
        }
        ImmutableMap.Builder<List<Integer>, SuspectedReading> readings = ImmutableMap.builder();
        byWhole.forEach((whole, checks) -> {
            if (checks.size() >= JointChecks.LEAST_CHECKS) {
                Reconciliation implied = Reconciliation.impliedDenominator(
                        checks.stream().map(this::share).toList());
                if (implied.verdict() == ReconciliationVerdict.MATCH) {
                    implied.impliedRange()
                            .ifPresent(range -> readings.put(
                                    checks,
                                    SuspectedReading.of(SuspicionKind.OTHER_DENOMINATOR, whole, range.toString())));
                }
            }
        });
        return readings.build();
    }

    private PublishedShare share(int check) {
        PublishedCheck share = entries.get(check).check();
        return new PublishedShare(
                figures(share, "numerator").get(0).value(),
                figures(share, PublishedCheck.PUBLISHED).get(0));
    }

    private static List<PublishedFigure> figures(PublishedCheck check, String operand) {
        return Places.of(check).stream()
                .filter(place -> place.operand().equals(operand))
                .map(Place::figure)
                .toList();
    }
}
