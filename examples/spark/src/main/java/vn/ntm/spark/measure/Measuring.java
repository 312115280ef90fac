package vn.ntm.spark.measure;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.spark.JudgingOrder;
import vn.ntm.spark.rollup.ProvinceCounts;
import vn.ntm.spark.rollup.ProvinceDay;
import vn.ntm.spark.rollup.ProvinceProgress;

/**
 * Judges and rolls up the same invented communes by a parallel stream and on Spark, in one JVM and in turn, and prints one
 * table. Both must come to the same counts. The rounds after the first are those that count.
 *
 * <p>Arguments: how many communes (10,000,000), how many rounds (3).
 */
public final class Measuring {

    private static final long SEED = 20231231;
    private static final double NANOS = 1e9;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final long rows;
    private final List<String> table = new ArrayList<>();

    private Measuring(long rows) {
        this.rows = rows;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) {
        long rows = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        new Measuring(rows).run(rounds);
    }

    private void run(int rounds) {
        JudgingOrder order = JudgingOrder.of("commune-ntm-2021-2025", LocalDate.of(2023, 12, 31))
                .acceptingUnverified();
        CriteriaSet set = CriteriaCatalog.standard().set(order.set());
        SyntheticJudging judging = new SyntheticJudging(order, SEED, rows);
        int cores = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        Duration cpu = cpu();
        SparkSession spark = SparkSession.builder()
                .appName("ntm-measuring")
                .config("spark.ui.enabled", "false")
                .master("local[" + cores + "]")
                .getOrCreate();
        try {
            long first = spark.range(0, cores, 1, cores).count();
            say(
                    "start of Spark, with a first job of " + first + " rows",
                    0,
                    System.nanoTime() - start,
                    cpu().minus(cpu));
            for (int round = 1; round <= rounds; round++) {
                ProvinceCounts byThreads = timed("parallel stream, counted", round, judging::countInThreads);
                ProvinceCounts bySpark =
                        timed("Spark, mapPartitions, counted", round, () -> judging.countOnSpark(spark, cores));
                if (!byThreads.toMap().equals(bySpark.toMap())) {
                    throw new IllegalStateException("the counts differ");
                }
                Map<ProvinceDay, Progress> bySql = timed(
                        "Spark, plain rows, ntm_progress in SQL",
                        round,
                        () -> ProvinceProgress.of(set, judging.rows(spark, cores)));
                byThreads.toMap().forEach((province, counts) -> {
                    if (!Progress.of(set, counts).equals(bySql.get(province))) {
                        throw new IllegalStateException("the counts differ in " + province);
                    }
                });
            }
        } finally {
            spark.stop();
        }
        table.forEach(out::println);
    }

    private <T> T timed(String what, int round, Supplier<T> work) {
        long start = System.nanoTime();
        Duration cpu = cpu();
        T done = work.get();
        say(what, round, System.nanoTime() - start, cpu().minus(cpu));
        return done;
    }

    /** What this process has used of all cores: on a machine that does other work it tells more than the clock. */
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void say(String what, int round, long nanos, Duration cpu) {
        table.add(String.format(
                Locale.ROOT,
                "| %-50s | %5s | %7.2f s | %7.2f s of CPU | %,12d rows/s |",
                what,
                round == 0 ? "" : Integer.toString(round),
                nanos / NANOS,
                cpu.toNanos() / NANOS,
                Math.round(rows * NANOS / nanos)));
    }
}
