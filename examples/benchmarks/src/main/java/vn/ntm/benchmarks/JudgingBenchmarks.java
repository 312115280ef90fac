package vn.ntm.benchmarks;

import java.util.List;
import java.util.Map;
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
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.Policy;

/**
 * The verdict on a commune, time for one of 10,600 that differ: by the library, by the code that most people would
 * write, and by a bare loop over columns. Before anything is measured all three agree on every commune.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SampleCommunes.COUNT)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JudgingBenchmarks {

    private final Evaluator evaluator =
            Evaluator.of(SampleCommunes.SET, Policy.strict().acceptingUnverified());
    private final DossierLayout layout = evaluator.layout(SampleCommunes.DAY);
    private final List<SampleCommunes.Commune> communes = new SampleCommunes(layout).all();
    private final List<SampleCommunes.Parsed> parsed =
            communes.stream().map(SampleCommunes.Parsed::new).toList();
    private final List<CompactDossier> compact =
            parsed.stream().map(row -> row.compact(layout)).toList();
    private final List<Dossier> dossiers =
            communes.stream().map(SampleCommunes.Commune::dossier).toList();
    private final List<Map<String, Object>> maps =
            communes.stream().map(SampleCommunes.Commune::map).toList();
    private final NaiveJudge naive = new NaiveJudge(layout);
    private final ColumnarJudge columnar = new ColumnarJudge(layout, communes);

    /** Creates the state and compares the answers; JMH does it. */
    public JudgingBenchmarks() {
        columnar.judge();
        for (int i = 0; i < SampleCommunes.COUNT; i++) {
            SampleCommunes.Commune commune = communes.get(i);
            int met = evaluator.judge(compact.get(i)).least();
            long byOthers = naive.judge(maps.get(i), commune.region().id()).met();
            boolean alike = met == byOthers
                    && met == Long.bitCount(columnar.met[i])
                    && evaluator.compact(dossiers.get(i)).equals(compact.get(i));
            if (!alike) {
                throw new IllegalStateException(commune.unit() + ": " + met + ", naive " + byOthers + ", columnar "
                        + Long.bitCount(columnar.met[i]) + " criteria met");
            }
        }
    }

    /** The naive code, and each of its answers read. */
    @Benchmark
    public void naive(Blackhole hole) {
        for (int i = 0; i < SampleCommunes.COUNT; i++) {
            NaiveJudge.SetResult result =
                    naive.judge(maps.get(i), communes.get(i).region().id());
            read(result, hole);
            hole.consume(result);
        }
    }

    private static void read(NaiveJudge.SetResult result, Blackhole hole) {
        hole.consume(result.met());
        for (NaiveJudge.GroupResult group : result.groups()) {
            hole.consume(group.no());
            hole.consume(group.met());
            for (NaiveJudge.LineResult line : group.lines()) {
                hole.consume(line.no());
                hole.consume(line.met());
                for (NaiveJudge.Result one : line.results()) {
                    hole.consume(one.key());
                    hole.consume(one.met());
                    hole.consume(one.observed());
                    hole.consume(one.shortfall());
                }
            }
        }
    }

    /** The bare columns. */
    @Benchmark
    public long columnar() {
        return columnar.judge();
    }

    /** The verdicts alone, of a compact dossier. */
    @Benchmark
    public void judgeCompact(Blackhole hole) {
        for (CompactDossier dossier : compact) {
            hole.consume(evaluator.judge(dossier));
        }
    }

    /** The verdicts alone, of a dossier. */
    @Benchmark
    public void judgeDossier(Blackhole hole) {
        for (Dossier dossier : dossiers) {
            hole.consume(evaluator.judge(dossier));
        }
    }

    /** A value for every criterion, indicator and part, of a compact dossier. */
    @Benchmark
    public void evaluateCompact(Blackhole hole) {
        for (CompactDossier dossier : compact) {
            Evaluation evaluation = evaluator.evaluate(dossier);
            read(evaluation, hole);
            hole.consume(evaluation);
        }
    }

    /** A value for every criterion, indicator and part, of a dossier. */
    @Benchmark
    public void evaluateDossier(Blackhole hole) {
        for (Dossier dossier : dossiers) {
            Evaluation evaluation = evaluator.evaluate(dossier);
            read(evaluation, hole);
            hole.consume(evaluation);
        }
    }

    /** Reads all that the naive code answers: of each thing its number, its verdict, its value and its shortfall. */
    private static void read(Evaluation evaluation, Blackhole hole) {
        hole.consume(evaluation.verdict());
        hole.consume(evaluation.criteriaMet());
        for (CriterionEvaluation criterion : evaluation.criteria()) {
            hole.consume(criterion.no());
            hole.consume(criterion.verdict());
            for (IndicatorEvaluation indicator : criterion.indicators()) {
                hole.consume(indicator.no());
                hole.consume(indicator.verdict());
                for (Judgement judgement : indicator.judgements()) {
                    hole.consume(judgement.part().orElse(null));
                    hole.consume(judgement.verdict());
                    hole.consume(judgement.observed().orElse(null));
                    hole.consume(judgement.shortfall().orElse(null));
                }
            }
        }
    }

    /** A compact dossier from numbers and findings that have been parsed. */
    @Benchmark
    public void build(Blackhole hole) {
        for (SampleCommunes.Parsed row : parsed) {
            hole.consume(row.compact(layout));
        }
    }

    /** The same, and its verdicts: what a file of communes costs behind its reader. */
    @Benchmark
    public void buildAndJudge(Blackhole hole) {
        for (SampleCommunes.Parsed row : parsed) {
            hole.consume(evaluator.judge(row.compact(layout)));
        }
    }
}
