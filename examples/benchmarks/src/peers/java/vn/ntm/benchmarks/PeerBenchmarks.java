package vn.ntm.benchmarks;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
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
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SampleCommunes.COUNT)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PeerBenchmarks {

    private final Evaluator evaluator =
            Evaluator.of(SampleCommunes.SET, Policy.strict().acceptingUnverified());
    private final List<CompactDossier> compact;
    private final PeerCommunes communes;
    private final DroolsJudge drools;
    private final EasyRulesJudge easyRules;
    private final CelJudge cel;
    private final DuckDbJudge duckDb;

    /** Creates the state and compares the answers; JMH does it. */
    public PeerBenchmarks() throws SQLException {
        DossierLayout layout = evaluator.layout(SampleCommunes.DAY);
        List<SampleCommunes.Commune> all = new SampleCommunes(layout).all();
        compact = all.stream()
                .map(commune -> new SampleCommunes.Parsed(commune).compact(layout))
                .toList();
        communes = new PeerCommunes(layout, all);
        drools = new DroolsJudge(communes);
        easyRules = new EasyRulesJudge(communes);
        cel = new CelJudge(communes);
        duckDb = new DuckDbJudge(communes);
        check(layout);
    }

    private void check(DossierLayout layout) throws SQLException {
        int[] counts = duckDb.counts();
        long[] sums = new long[2 + layout.criteria().size()];
        for (int i = 0; i < SampleCommunes.COUNT; i++) {
            Ruling ruling = evaluator.judge(compact.get(i));
            int ours = 0;
            for (int criterion = 0; criterion < layout.criteria().size(); criterion++) {
                boolean met =
                        ruling.verdict(layout.criteria().get(criterion).slot()) == Verdict.MET;
                ours |= met ? 1 << criterion : 0;
                sums[2 + criterion] += met ? DuckDbJudge.COPIES : 0;
            }
            sums[0] += (long) ruling.least() * DuckDbJudge.COPIES;
            sums[1] += DuckDbJudge.COPIES;
            expect("Drools", i, ours, drools.judge(communes.fact(i)));
            expect("Easy Rules", i, ours, easyRules.judge(communes.fact(i)));
            expect("CEL", i, ours, cel.judge(communes.fact(i), communes.regions[i]));
            if (counts[i] != ruling.least()) {
                throw new IllegalStateException("DuckDB, commune " + i + ": " + counts[i] + " criteria met");
            }
        }
        if (!Arrays.equals(sums, duckDb.rollUp())) {
            throw new IllegalStateException("DuckDB adds up to other figures");
        }
    }

    private static void expect(String peer, int commune, int ours, PeerFact theirs) {
        if (theirs.criteria() != ours || theirs.count() != Integer.bitCount(ours)) {
            throw new IllegalStateException(peer + ", commune " + commune + ": criteria "
                    + Integer.toBinaryString(theirs.criteria()) + ", not " + Integer.toBinaryString(ours));
        }
    }

    /** Closes the data base; JMH does it. */
    @TearDown
    public void close() throws SQLException {
        duckDb.close();
    }

    /** Drools, a new session a commune. */
    @Benchmark
    public void drools(Blackhole hole) {
        for (int i = 0; i < SampleCommunes.COUNT; i++) {
            hole.consume(drools.judge(communes.fact(i)));
        }
    }

    /** Easy Rules. */
    @Benchmark
    public void easyRules(Blackhole hole) {
        for (int i = 0; i < SampleCommunes.COUNT; i++) {
            hole.consume(easyRules.judge(communes.fact(i)));
        }
    }

    /** CEL. */
    @Benchmark
    public void cel(Blackhole hole) {
        for (int i = 0; i < SampleCommunes.COUNT; i++) {
            hole.consume(cel.judge(communes.fact(i), communes.regions[i]));
        }
    }

    /** DuckDB: the sums over all communes. */
    @Benchmark
    @OperationsPerInvocation(SampleCommunes.COUNT * DuckDbJudge.COPIES)
    public long[] duckDbRollUp() throws SQLException {
        return duckDb.rollUp();
    }

    /** DuckDB: a table of all answers. */
    @Benchmark
    @OperationsPerInvocation(SampleCommunes.COUNT * DuckDbJudge.COPIES)
    public boolean duckDbResults() throws SQLException {
        return duckDb.results();
    }

    /** The library: verdicts, and the same sums and more over all communes. */
    @Benchmark
    public Progress.Counts judgeAndRollUp() {
        Progress.Counts counts = new Progress.Counts();
        for (CompactDossier dossier : compact) {
            counts.add(evaluator.judge(dossier));
        }
        return counts;
    }
}
