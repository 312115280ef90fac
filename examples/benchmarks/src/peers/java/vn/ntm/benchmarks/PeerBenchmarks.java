package vn.ntm.benchmarks;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Ruling;
import vn.ntm.criteria.ruling.Verdict;

/**
 * The verdict on a commune by engines that a programmer may think of, time for one of the same 10,600 communes. Before
 * anything is measured each has to find the same criteria met, commune by commune, as the library.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SampleCommunes.COUNT)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PeerBenchmarks {

    /** Creates it; JMH does it. */
    public PeerBenchmarks() {}

    /** The communes, and which criteria the library finds met. */
    @State(Scope.Thread)
    public static class Sample {

        final Evaluator evaluator =
                Evaluator.of(SampleCommunes.SET, Policy.strict().acceptingUnverified());
        final DossierLayout layout = evaluator.layout(SampleCommunes.DAY);
        final List<CompactDossier> compact;
        final PeerCommunes communes;
        final int[] criteria = new int[SampleCommunes.COUNT];

        /** Judges the communes; JMH does it. */
        public Sample() {
            List<SampleCommunes.Commune> all = new SampleCommunes(layout).all();
            compact = all.stream()
                    .map(commune -> new SampleCommunes.Parsed(commune).compact(layout))
                    .toList();
            communes = new PeerCommunes(layout, all);
            for (int i = 0; i < criteria.length; i++) {
                Ruling ruling = evaluator.judge(compact.get(i));
                for (int criterion = 0; criterion < layout.criteria().size(); criterion++) {
                    int slot = layout.criteria().get(criterion).slot();
                    criteria[i] |= ruling.verdict(slot) == Verdict.MET ? 1 << criterion : 0;
                }
                if (Integer.bitCount(criteria[i]) != ruling.least()) {
                    throw new IllegalStateException("commune " + i + ": " + ruling.least() + " criteria met");
                }
            }
        }

        void expect(String peer, int commune, PeerFact theirs) {
            int ours = criteria[commune];
            if (theirs.criteria() != ours || theirs.count() != Integer.bitCount(ours)) {
                throw new IllegalStateException(peer + ", commune " + commune + ": criteria "
                        + Integer.toBinaryString(theirs.criteria()) + ", not " + Integer.toBinaryString(ours));
            }
        }
    }

    /** Drools, ready. */
    @State(Scope.Thread)
    public static class Drools {

        private @Nullable DroolsJudge judge;

        /** Creates it; JMH does it. */
        public Drools() {}

        /** Compiles the rules and compares the answers. */
        @Setup
        public void check(Sample sample) {
            judge = new DroolsJudge(sample.communes);
            for (int i = 0; i < SampleCommunes.COUNT; i++) {
                sample.expect("Drools", i, judge.judge(sample.communes.fact(i)));
            }
        }
    }

    /** Easy Rules, ready. */
    @State(Scope.Thread)
    public static class EasyRules {

        private @Nullable EasyRulesJudge judge;

        /** Creates it; JMH does it. */
        public EasyRules() {}

        /** Makes the rules and compares the answers. */
        @Setup
        public void check(Sample sample) {
            judge = new EasyRulesJudge(sample.communes);
            for (int i = 0; i < SampleCommunes.COUNT; i++) {
                sample.expect("Easy Rules", i, judge.judge(sample.communes.fact(i)));
            }
        }
    }

    /** CEL, ready. */
    @State(Scope.Thread)
    public static class Cel {

        private @Nullable CelJudge judge;

        /** Creates it; JMH does it. */
        public Cel() {}

        /** Compiles the expressions and compares the answers. */
        @Setup
        public void check(Sample sample) {
            judge = new CelJudge(sample.communes);
            for (int i = 0; i < SampleCommunes.COUNT; i++) {
                sample.expect("CEL", i, judge.judge(sample.communes.fact(i), sample.communes.regions[i]));
            }
        }
    }

    /** DuckDB, filled. */
    @State(Scope.Thread)
    public static class DuckDb {

        private @Nullable DuckDbJudge judge;

        /** Creates it; JMH does it. */
        public DuckDb() {}

        /** Fills the table and compares the answers and their sums. */
        @Setup
        public void check(Sample sample) throws SQLException {
            judge = new DuckDbJudge(sample.communes);
            int[] counts = judge.counts();
            long[] sums = new long[2 + sample.communes.criteria.size()];
            for (int i = 0; i < SampleCommunes.COUNT; i++) {
                int met = Integer.bitCount(sample.criteria[i]);
                if (counts[i] != met) {
                    throw new IllegalStateException("DuckDB, commune " + i + ": " + counts[i] + ", not " + met);
                }
                sums[0] += (long) met * DuckDbJudge.COPIES;
                sums[1] += DuckDbJudge.COPIES;
                for (int criterion = 0; criterion < sums.length - 2; criterion++) {
                    sums[2 + criterion] += (sample.criteria[i] >>> criterion & 1L) * DuckDbJudge.COPIES;
                }
            }
            if (!Arrays.equals(sums, judge.rollUp())) {
                throw new IllegalStateException("DuckDB adds up to other figures");
            }
        }

        /** Closes the data base; JMH does it. */
        @TearDown
        public void close() throws SQLException {
            Objects.requireNonNull(judge).close();
        }
    }

    /** Drools, a new session a commune. */
    @Benchmark
    public void drools(Sample sample, Drools drools, Blackhole hole) {
        DroolsJudge judge = Objects.requireNonNull(drools.judge);
        for (int i = 0; i < SampleCommunes.COUNT; i++) {
            hole.consume(judge.judge(sample.communes.fact(i)));
        }
    }

    /** Easy Rules. */
    @Benchmark
    public void easyRules(Sample sample, EasyRules easyRules, Blackhole hole) {
        EasyRulesJudge judge = Objects.requireNonNull(easyRules.judge);
        for (int i = 0; i < SampleCommunes.COUNT; i++) {
            hole.consume(judge.judge(sample.communes.fact(i)));
        }
    }

    /** CEL. */
    @Benchmark
    public void cel(Sample sample, Cel cel, Blackhole hole) {
        CelJudge judge = Objects.requireNonNull(cel.judge);
        for (int i = 0; i < SampleCommunes.COUNT; i++) {
            hole.consume(judge.judge(sample.communes.fact(i), sample.communes.regions[i]));
        }
    }

    /** DuckDB: the sums over all communes. */
    @Benchmark
    @OperationsPerInvocation(SampleCommunes.COUNT * DuckDbJudge.COPIES)
    public long[] duckDbRollUp(DuckDb duckDb) throws SQLException {
        return Objects.requireNonNull(duckDb.judge).rollUp();
    }

    /** DuckDB: a table of all answers. */
    @Benchmark
    @OperationsPerInvocation(SampleCommunes.COUNT * DuckDbJudge.COPIES)
    public boolean duckDbResults(DuckDb duckDb) throws SQLException {
        return Objects.requireNonNull(duckDb.judge).results();
    }

    /** The library: verdicts, and the same sums and more over all communes. */
    @Benchmark
    public Progress.Counts judgeAndRollUp(Sample sample) {
        Progress.Counts counts = new Progress.Counts();
        for (CompactDossier dossier : sample.compact) {
            counts.add(sample.evaluator.judge(dossier));
        }
        return counts;
    }
}
