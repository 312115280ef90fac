package vn.ntm.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.catalog.CriteriaSet;
import vn.ntm.criteria.catalog.Criterion;
import vn.ntm.criteria.catalog.Flag;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;

/**
 * The rows of one unit. Rows that say the same are one; rows that contradict each other are none, and each is
 * reported with the line of the other.
 */
final class UnitRows {

    private final CriteriaSet set;
    private final Consumer<Failure> failures;
    private final Map<Key, Line> lines = new LinkedHashMap<>();
    private final Set<Line> contradicted = new LinkedHashSet<>();
    private final Stated<EconomicRegion> region = new Stated<>("region");
    private final Stated<String> group = new Stated<>("group");
    private final Stated<Set<Flag>> flags = new Stated<>("flags");

    private record Key(Subject subject, Assessor by) {}

    private record Line(CsvCells row, Observation observation) {

        String column() {
            return observation.subject().kind() == Subject.Kind.CRITERION ? "criterion" : "indicator";
        }
    }

    UnitRows(CriteriaSet set, Consumer<Failure> failures) {
        this.set = set;
        this.failures = failures;
    }

    void add(CsvCells row, Observation observation) {
        Line line = new Line(row, observation);
        Line first = lines.putIfAbsent(new Key(observation.subject(), observation.by()), line);
        if (first == null) {
            return;
        }
        if (saysTheSame(first.observation, observation)) {
            failures.accept(failure(FailureReason.DUPLICATE_ROW, line, "value", first.row));
        } else {
            contradict(first, line, "value");
        }
    }

    private static boolean saysTheSame(Observation one, Observation other) {
        return one.status() == other.status()
                && one.value().equals(other.value())
                && one.finding().equals(other.finding())
                && one.evidence().equals(other.evidence());
    }

    private void contradict(Line one, Line other, @Nullable String column) {
        if (contradicted.add(one)) {
            failures.accept(
                    failure(FailureReason.CONTRADICTING_ROWS, one, column == null ? one.column() : column, other.row));
        }
        if (contradicted.add(other)) {
            failures.accept(failure(
                    FailureReason.CONTRADICTING_ROWS, other, column == null ? other.column() : column, one.row));
        }
    }

    private static Failure failure(FailureReason reason, Line line, String column, CsvCells other) {
        return line.row
                .failing(reason, column)
                .putAttributes("other", Integer.toString(other.line()))
                .build();
    }

    /** Returns the observations that nothing contradicts, in the order of the file. */
    List<Observation> agreeing() {
        List<Line> all = ImmutableList.copyOf(lines.values());
        for (Line one : all) {
            for (Line other : all) {
                if (isWhole(one, other)) {
                    contradict(one, other, null);
                }
            }
        }
        return all.stream()
                .filter(line -> !contradicted.contains(line))
                .map(Line::observation)
                .toList();
    }

    /** Whether one row is about the whole of what the other is about a piece of. */
    private boolean isWhole(Line one, Line other) {
        Subject whole = one.observation.subject();
        Subject piece = other.observation.subject();
        if (piece.kind() == Subject.Kind.CRITERION) {
            return false;
        }
        if (whole.kind() == Subject.Kind.CRITERION) {
            return set.criterion(whole.no()).map(Criterion::indicators).orElseThrow().stream()
                    .anyMatch(indicator -> indicator.no().equals(piece.no()));
        }
        return whole.part().isEmpty()
                && piece.part().isPresent()
                && whole.no().equals(piece.no())
                && one.observation.by() == other.observation.by();
    }

    void region(CsvCells row, EconomicRegion value) {
        region.say(row, value);
    }

    void group(CsvCells row, String value) {
        group.say(row, value);
    }

    void flags(CsvCells row, Set<Flag> value) {
        flags.say(row, value);
    }

    Optional<EconomicRegion> region() {
        return region.agreed();
    }

    Optional<String> group() {
        return group.agreed();
    }

    Optional<Set<Flag>> flags() {
        return flags.agreed();
    }

    /** Something that is stated of the unit, on any of its rows. */
    private final class Stated<T> {

        private final String column;
        private @Nullable CsvCells row;
        private @Nullable T value;
        private boolean contradicted;

        Stated(String column) {
            this.column = column;
        }

        void say(CsvCells row, T value) {
            if (this.value == null || this.row == null) {
                this.row = row;
                this.value = value;
            } else if (!this.value.equals(value)) {
                if (!contradicted) {
                    report(this.row, row);
                }
                report(row, this.row);
                contradicted = true;
            }
        }

        private void report(CsvCells at, CsvCells other) {
            failures.accept(at.failing(FailureReason.CONTRADICTING_ROWS, column)
                    .putAttributes("other", Integer.toString(other.line()))
                    .build());
        }

        Optional<T> agreed() {
            return contradicted ? Optional.empty() : Optional.ofNullable(value);
        }
    }
}
