package vn.ntm.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Evidence;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Flag;

/**
 * What a value costs to make: dossiers and observations of the library, which Immutables generates and which check what
 * they are given, beside records of the same components that check nothing. Time for one dossier, or one observation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ValueBenchmarks {

    private static final int COUNT = 1_000;

    private final List<UnitCode> units = new ArrayList<>(COUNT);
    private final List<Optional<EconomicRegion>> regions = new ArrayList<>(COUNT);
    private final List<List<Observation>> observations = new ArrayList<>(COUNT);
    private final Subject[] subjects = new Subject[COUNT];
    private final Decimal[] values = new Decimal[COUNT];

    /** An observation. */
    public record PlainObservation(
            Subject subject,
            Observation.Status status,
            Optional<Decimal> value,
            Optional<Finding> finding,
            Assessor by,
            Optional<Evidence> evidence,
            Optional<String> note,
            Optional<String> raw) {}

    /** A dossier. */
    public record PlainDossier(
            UnitCode unit,
            LocalDate date,
            Optional<EconomicRegion> region,
            Optional<String> group,
            List<Flag> flags,
            List<Observation> observations) {}

    /** Creates the state; JMH does it. */
    public ValueBenchmarks() {
        DossierLayout layout = DossierLayout.of(SampleCommunes.SET, SampleCommunes.DAY);
        for (SampleCommunes.Commune commune : new SampleCommunes(layout).all().subList(0, COUNT)) {
            units.add(commune.unit());
            regions.add(Optional.of(commune.region()));
            observations.add(commune.dossier().observations());
        }
        List<Observation> measured = observations.stream()
                .flatMap(List::stream)
                .filter(one -> one.value().isPresent())
                .limit(COUNT)
                .toList();
        for (int i = 0; i < COUNT; i++) {
            subjects[i] = measured.get(i).subject();
            values[i] = measured.get(i).value().orElseThrow();
        }
    }

    /** Observations of the library. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void observation(Blackhole hole) {
        for (int i = 0; i < COUNT; i++) {
            hole.consume(Observation.measured(subjects[i], values[i]));
        }
    }

    /** Observations as records. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void recordOfObservation(Blackhole hole) {
        for (int i = 0; i < COUNT; i++) {
            hole.consume(new PlainObservation(
                    subjects[i],
                    Observation.Status.MEASURED,
                    Optional.of(values[i]),
                    Optional.empty(),
                    Assessor.APPRAISAL,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    /** Dossiers of the library, of observations that are there. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void dossier(Blackhole hole) {
        for (int i = 0; i < COUNT; i++) {
            hole.consume(Dossier.of(units.get(i), SampleCommunes.DAY)
                    .region(regions.get(i))
                    .addAllObservations(observations.get(i))
                    .build());
        }
    }

    /** Dossiers as records, of the same observations. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void recordOfDossier(Blackhole hole) {
        for (int i = 0; i < COUNT; i++) {
            hole.consume(new PlainDossier(
                    units.get(i),
                    SampleCommunes.DAY,
                    regions.get(i),
                    Optional.empty(),
                    List.of(),
                    List.copyOf(new ArrayList<>(observations.get(i)))));
        }
    }
}
