package vn.ntm.spark.measure;

import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.ruling.Ruling;
import vn.ntm.spark.JudgedColumns;
import vn.ntm.spark.JudgingOrder;
import vn.ntm.spark.Marks;
import vn.ntm.spark.TaskLaw;
import vn.ntm.spark.rollup.ProvinceCounts;

/** Judges invented communes: counted by province, on Spark or on the cores of this machine, or as plain rows. */
public final class SyntheticJudging {

    private final JudgingOrder order;
    private final long seed;
    private final long rows;

    /** Creates it. */
    public SyntheticJudging(JudgingOrder order, long seed, long rows) {
        this.order = order;
        this.seed = seed;
        this.rows = rows;
    }

    /** One task or thread: its own evaluator and its own counts. */
    private static final class Worker {

        private final TaskLaw law;
        private final SyntheticCommunes communes;
        private final ProvinceCounts counts = new ProvinceCounts();

        Worker(JudgingOrder order, long seed) {
            this.law = TaskLaw.open(order);
            this.communes = new SyntheticCommunes(law, seed);
        }

        void count(long row) {
            counts.of(communes.province(row)).add(law.evaluator().judge(communes.get(row)));
        }

        Worker merge(Worker other) {
            counts.merge(other.counts);
            return this;
        }
    }

    /** Returns the counts, made in the partitions of Spark and merged by the driver. */
    public ProvinceCounts countOnSpark(SparkSession spark, int parts) {
        JudgingOrder sent = order;
        long own = seed;
        return spark
                .range(0, rows, 1, parts)
                .mapPartitions(
                        (MapPartitionsFunction<Long, ProvinceCounts>) part -> {
                            Worker worker = new Worker(sent, own);
                            part.forEachRemaining(worker::count);
                            return List.of(worker.counts).iterator();
                        },
                        Encoders.javaSerialization(ProvinceCounts.class))
                .collectAsList()
                .stream()
                .reduce(new ProvinceCounts(), ProvinceCounts::merge);
    }

    /** Returns the same counts, made by a parallel stream. */
    public ProvinceCounts countInThreads() {
        return LongStream.range(0, rows)
                .parallel()
                .collect(() -> new Worker(order, seed), Worker::count, Worker::merge)
                .counts;
    }

    /** Returns the verdicts as plain rows, numbered from 1. */
    public Dataset<Row> rows(SparkSession spark, int parts) {
        JudgingOrder sent = order;
        long own = seed;
        return spark.range(0, rows, 1, parts)
                .mapPartitions(
                        (MapPartitionsFunction<Long, Row>) part -> judged(new Worker(sent, own), part),
                        Encoders.row(JudgedColumns.ALL));
    }

    private static Iterator<Row> judged(Worker worker, Iterator<Long> numbers) {
        Marks marks = new Marks();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return numbers.hasNext();
            }

            @Override
            public Row next() {
                long row = numbers.next();
                CompactDossier dossier = worker.communes.get(row);
                Ruling ruling = worker.law.evaluator().judge(dossier);
                return JudgedColumns.judged(
                        row + 1,
                        dossier.unit().text(),
                        dossier.date(),
                        worker.communes.province(row).province(),
                        ruling,
                        marks.of(ruling),
                        row);
            }
        };
    }
}
