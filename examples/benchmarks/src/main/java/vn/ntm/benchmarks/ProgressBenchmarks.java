package vn.ntm.benchmarks;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.evaluation.Policy;
import vn.ntm.criteria.evaluation.Ruling;
import vn.ntm.criteria.progress.CriterionProgress;
import vn.ntm.criteria.progress.Progress;

/**
 * Rolling up the verdicts on communes, time for one of 10,600 that differ: by the library, and by bare loops over
 * columns. Before anything is measured they agree on every counter.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SampleCommunes.COUNT)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ProgressBenchmarks {

    /** How often each of two threads takes its half, so that starting them does not count. */
    private static final int ROUNDS = 100;

    private final Ruling[] rulings;
    private final BareSums bare;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /** Creates the state and compares the answers; JMH does it. */
    public ProgressBenchmarks() {
        Evaluator evaluator = Evaluator.of(SampleCommunes.SET, Policy.strict().acceptingUnverified());
        DossierLayout layout = evaluator.layout(SampleCommunes.DAY);
        this.rulings = new SampleCommunes(layout)
                .all().stream()
                        .map(commune -> evaluator.judge(new SampleCommunes.Parsed(commune).compact(layout)))
                        .toArray(Ruling[]::new);
        this.bare = new BareSums(layout, List.of(rulings));
        check(Progress.of(SampleCommunes.SET, rollUp()));
    }

    private void check(Progress progress) {
        bare.add();
        boolean alike = progress.criteriaMet().min() == bare.criteriaMet();
        for (int i = 0; i < bare.metBy.length; i++) {
            CriterionProgress criterion = progress.byCriterion().get(i);
            alike &= criterion.met() == bare.metBy[i] && criterion.undetermined() == bare.openBy[i];
        }
        for (int least = 0; least <= bare.metBy.length; least++) {
            long units = 0;
            for (int at = 0; at < bare.units.length; at++) {
                units += at % (bare.metBy.length + 1) >= least ? bare.units[at] : 0;
            }
            CountRange possible = progress.unitsWithAtLeast(least);
            alike &= possible.min() == units;
        }
        if (!alike) {
            throw new IllegalStateException("the counters differ: " + progress);
        }
    }

    /** Ends the threads; JMH does it. */
    @TearDown
    public void stop() {
        threads.shutdown();
    }

    /** The roll-up of the library. */
    @Benchmark
    public Progress.Counts rollUp() {
        return rollUp(0, rulings.length);
    }

    private Progress.Counts rollUp(int from, int to) {
        Progress.Counts counts = new Progress.Counts();
        for (int i = from; i < to; i++) {
            counts.add(rulings[i]);
        }
        return counts;
    }

    /** The same counters in bare arrays. */
    @Benchmark
    public long[] bareCounters() {
        bare.add();
        return bare.units;
    }

    /** The sum of criteria met and nothing else, of one column of bytes. */
    @Benchmark
    public long bareSum() {
        return bare.criteriaMet();
    }

    /** A hundred times all communes by one thread. */
    @Benchmark
    @OperationsPerInvocation(SampleCommunes.COUNT * ROUNDS)
    public Progress.Counts oneThread() {
        return repeatedly(0, rulings.length);
    }

    /** The same by two threads, half of the communes each, merged. */
    @Benchmark
    @OperationsPerInvocation(SampleCommunes.COUNT * ROUNDS)
    public Progress.Counts twoThreads() throws ExecutionException, InterruptedException {
        int half = rulings.length / 2;
        Future<Progress.Counts> first = threads.submit(() -> repeatedly(0, half));
        Future<Progress.Counts> second = threads.submit(() -> repeatedly(half, rulings.length));
        return first.get().merge(second.get());
    }

    private Progress.Counts repeatedly(int from, int to) {
        Progress.Counts counts = new Progress.Counts();
        for (int round = 0; round < ROUNDS; round++) {
            counts.merge(rollUp(from, to));
        }
        return counts;
    }
}
