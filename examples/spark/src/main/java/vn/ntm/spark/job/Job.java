package vn.ntm.spark.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import vn.ntm.core.result.Failure;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.io.json.NtmJson;
import vn.ntm.spark.JudgedColumns;
import vn.ntm.spark.Judging;
import vn.ntm.spark.JudgingOrder;
import vn.ntm.spark.Repeats;
import vn.ntm.spark.SentFile;
import vn.ntm.spark.TaskLaw;
import vn.ntm.spark.measure.SyntheticJudging;
import vn.ntm.spark.rollup.ProvinceProgress;
import vn.ntm.spark.rollup.RollupFiles;

/** Judges an input and writes what came of it. */
final class Job {

    private static final String VERDICTS = "verdicts";
    private static final String FAILURES = "failures";

    private final SparkSession spark;
    private final JobOptions options;
    private final TaskProgress progress;
    private final Configuration configuration;
    private final OutputFolder out;

    Job(SparkSession spark, JobOptions options, TaskProgress progress) {
        this.spark = spark;
        this.options = options;
        this.progress = progress;
        this.configuration = spark.sparkContext().hadoopConfiguration();
        this.out = new OutputFolder(options.out(), configuration);
    }

    /** Runs and returns whether nothing was wrong. */
    boolean run() {
        out.checkNew();
        JudgingOrder order = order();
        TaskLaw law = TaskLaw.open(order);
        Bands bands = options.bands(law.set());
        for (Failure failure : law.failures()) {
            progress.say(NtmJson.standard().line(failure));
        }
        long failures =
                options.input().isPresent() ? input(order, options.input().get()) : synthetic(order);
        progress.next("rolling up to provinces");
        Map<String, String> files = new RollupFiles(law, bands)
                .of(ProvinceProgress.of(law.set(), spark.read().parquet(out.path(VERDICTS))));
        files.forEach(out::write);
        progress.say("written to " + options.out() + ": " + VERDICTS + ", " + String.join(", ", files.keySet())
                + (failures > 0 ? ", " + FAILURES + " with " + failures + " failures" : ""));
        return failures == 0 && law.failures().isEmpty();
    }

    private JudgingOrder order() {
        JudgingOrder order = JudgingOrder.of(options.set(), options.on())
                .withOverlays(sent(options.overlays()))
                .withUnits(sent(options.units()));
        order = options.acceptsUnverified() ? order.acceptingUnverified() : order;
        order = options.measuredOnly() ? order.measuredOnly() : order;
        return options.lenient() ? order.lenient() : order;
    }

    private List<SentFile> sent(List<String> files) {
        return files.stream()
                .map(file -> OutputFolder.read(file, configuration))
                .toList();
    }

    /** Returns how many failures there are. */
    private long input(JudgingOrder order, String input) {
        Judging judging = Judging.of(spark, order);
        int parts = options.partitions().orElse(spark.sparkContext().defaultParallelism());
        out.checkThere(input);
        Judging.Judged judged = options.format() == JobOptions.InputFormat.PARQUET
                ? judging.rows(input, spark.read().parquet(input))
                : judging.csv(input, parts);
        Dataset<Row> kept = judged.rows().persist(StorageLevel.MEMORY_AND_DISK());
        try {
            progress.next("judging " + input);
            Repeats repeats = Repeats.in(kept);
            progress.next("writing verdicts");
            write(repeats.kept());
            progress.next("listing failures");
            Dataset<Row> failures = repeats.failures(judged.unit());
            long count = failures.count();
            if (count > 0) {
                failures.select(to_json(struct(struct("*").as("failure")), Map.of("ignoreNullFields", "false")))
                        .write()
                        .text(out.path(FAILURES));
            }
            return count;
        } finally {
            kept.unpersist();
        }
    }

    private long synthetic(JudgingOrder order) {
        int parts = options.partitions().orElse(spark.sparkContext().defaultParallelism());
        progress.next("judging " + options.synthetic() + " invented communes");
        write(new SyntheticJudging(order, options.seed(), options.synthetic()).rows(spark, parts));
        return 0;
    }

    private void write(Dataset<Row> judged) {
        judged.select(JudgedColumns.OF_VERDICT.stream().map(name -> col(name)).toArray(Column[]::new))
                .write()
                .parquet(out.path(VERDICTS));
    }
}
