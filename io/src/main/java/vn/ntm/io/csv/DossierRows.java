package vn.ntm.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.DossierCheck;
import vn.ntm.criteria.set.Flag;
import vn.ntm.io.sheet.CsvCells;

/**
 * The rows of one unit. Rows that say the same are one; rows that contradict each other are none, and each is
 * reported with the line of another.
 */
final class DossierRows {

    private final DossierCheck check;
    private final Consumer<Failure> failures;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Key, Line> first = new LinkedHashMap<>();
    private final Map<Key, Line> differing = new LinkedHashMap<>();
    private final Map<Whole, Line> wholes = new LinkedHashMap<>();
    private final Map<Whole, Line> pieces = new LinkedHashMap<>();
    private final Stated<EconomicRegion> region = new Stated<>("region");
    private final Stated<String> group = new Stated<>("group");
    private final Stated<Set<Flag>> flags = new Stated<>("flags");

    private record Key(Subject subject, Assessor by) {}

    /** What is seen either as a whole or by its pieces: a criterion by anybody, an indicator by one assessor. */
    private record Whole(Subject subject, Optional<Assessor> by) {

        static Whole of(Subject subject, Assessor by) {
            return new Whole(subject, subject.kind() == Subject.Kind.CRITERION ? Optional.empty() : Optional.of(by));
        }
    }

    private record Line(CsvCells row, Observation observation) {

        Key key() {
            return new Key(observation.subject(), observation.by());
        }

        /** Evidence and notes may differ: two people who saw the same thing do not contradict each other. */
        boolean saysTheSameAs(Line other) {
            return observation.status() == other.observation.status()
                    && observation.value().equals(other.observation.value())
                    && observation.finding().equals(other.observation.finding());
        }

        Failure failure(FailureReason reason, String column, Line other) {
            return row.failure(reason, column, "other", Integer.toString(other.row.line()));
        }
    }

    DossierRows(DossierCheck check, Consumer<Failure> failures) {
        this.check = check;
        this.failures = failures;
    }

    void add(CsvCells row, Observation observation) {
        Line line = new Line(row, observation);
        lines.add(line);
        Line earlier = first.putIfAbsent(line.key(), line);
        if (earlier != null && !earlier.saysTheSameAs(line)) {
            differing.putIfAbsent(line.key(), line);
        }
        whole(observation).ifPresent(whole -> wholes.putIfAbsent(whole, line));
        containing(observation).forEach(whole -> pieces.putIfAbsent(whole, line));
    }

    private static Optional<Whole> whole(Observation observation) {
        Subject subject = observation.subject();
        return subject.part().isPresent() ? Optional.empty() : Optional.of(Whole.of(subject, observation.by()));
    }

    /** Returns the wholes that the observation is about a piece of. */
    private List<Whole> containing(Observation observation) {
        return check.wholes(observation.subject()).stream()
                .map(whole -> Whole.of(whole, observation.by()))
                .toList();
    }

    /** Returns the observations that nothing contradicts, in the order of the file, and reports all other rows. */
    List<Observation> agreeing() {
        List<Observation> agreeing = new ArrayList<>();
        for (Line line : lines) {
            Line same = Objects.requireNonNull(first.get(line.key()));
            Line other = same.saysTheSameAs(line) ? differing.get(line.key()) : same;
            Optional<Line> apart = apart(line);
            if (other != null) {
                failures.accept(line.failure(FailureReason.CONTRADICTING_ROWS, "value", other));
            } else if (apart.isPresent()) {
                String column = line.observation.subject().kind() == Subject.Kind.CRITERION ? "criterion" : "indicator";
                failures.accept(line.failure(FailureReason.CONTRADICTING_ROWS, column, apart.get()));
            } else if (!same.equals(line)) {
                failures.accept(line.failure(FailureReason.DUPLICATE_ROW, "value", same));
            } else {
                agreeing.add(line.observation);
            }
        }
        return agreeing;
    }

    /** Returns a row about a piece of what the line is about the whole of, or the other way round. */
    private Optional<Line> apart(Line line) {
        return whole(line.observation)
                .map(pieces::get)
                .or(() -> containing(line.observation).stream()
                        .map(wholes::get)
                        .filter(Objects::nonNull)
                        .findFirst());
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
            failures.accept(
                    at.failure(FailureReason.CONTRADICTING_ROWS, column, "other", Integer.toString(other.line())));
        }

        Optional<T> agreed() {
            return contradicted ? Optional.empty() : Optional.ofNullable(value);
        }
    }
}
