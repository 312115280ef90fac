package vn.ntm.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.ntm.core.result.Origin;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.WideDossierCsv;
import vn.ntm.spark.line.JudgedLines;
import vn.ntm.spark.line.RowLines;

/**
 * Judges wide rows, one commune and day a row, with the columns that {@link WideDossierCsv} reads, one evaluator a task
 * (đánh giá hàng loạt). What comes out has the columns of {@link JudgedColumns} and does not depend on how the input is
 * cut. Rows of one unit and day are all judged; {@link Repeats} tells of them.
 */
public final class Judging {

    /** As many lines as are looked at to find a header. */
    private static final int BEGINNING = 60;

    /**
     * What came of judging.
     *
     * @param rows a row for each that was judged or failed, with the columns of {@link JudgedColumns}
     * @param unit where the source names the column of the units
     */
    public record Judged(Dataset<Row> rows, Origin unit) {}

    private final SparkSession spark;
    private final JudgingOrder order;

    private Judging(SparkSession spark, JudgingOrder order) {
        this.spark = spark;
        this.order = order;
    }

    /** Returns the judging of an order. */
    public static Judging of(SparkSession spark, JudgingOrder order) {
        return new Judging(spark, order);
    }

    /**
     * Judges the lines of CSV files, of which the first is the header; where it comes up again it is passed over. The
     * separator is the one that the header shows. A cell with a line break is not whole in a line: its lines are failures.
     *
     * @param path what Spark reads: a file, a folder or a pattern
     * @param parts how many tasks there are to be at least
     * @throws MissingColumnException if the header lacks a required column
     * @throws IllegalArgumentException if there is no line, or the first is not the whole header
     */
    public Judged csv(String path, int parts) {
        JavaRDD<String> lines =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).textFile(path, parts);
        List<String> beginning = lines.take(BEGINNING);
        if (beginning.isEmpty()) {
            throw new IllegalArgumentException(path + ": there is no header, the input is empty");
        }
        WideDossierCsv reader = JudgedLines.reader(TaskLaw.open(order));
        Map<String, Origin> columns = reader.columns(TextSource.of(path, beginning.get(0)));
        if (!columns.equals(reader.columns(TextSource.of(path, String.join("\n", beginning))))) {
            throw new IllegalArgumentException(
                    path
                            + ": the header is not the first line alone; without the rows above it, and in one row, it can be read in parts");
        }
        return judged(path, beginning.get(0), columns, lines, 0);
    }

    /**
     * Judges rows of any source, such as Parquet. Numbers may be of any type; rows are numbered as if they stood in a file
     * below a header, in the order in which Spark hands them on.
     *
     * @param name what failures call the source
     * @throws MissingColumnException if a required column is missing
     */
    public Judged rows(String name, Dataset<Row> rows) {
        String header = RowLines.header(List.of(rows.columns()));
        Map<String, Origin> columns = JudgedLines.reader(TaskLaw.open(order)).columns(TextSource.of(name, header));
        return judged(name, header, columns, rows.javaRDD().mapPartitions(RowLines::new), 1);
    }

    private Judged judged(String name, String header, Map<String, Origin> columns, JavaRDD<String> lines, long before) {
        long[] starts = starts(lines, before);
        JudgingOrder sent = order;
        JavaRDD<Row> judged = lines.mapPartitionsWithIndex(
                (part, own) -> new JudgedLines(TaskLaw.open(sent), name, header, starts[part], own), true);
        Origin unit = Objects.requireNonNull(columns.get(JudgedColumns.UNIT));
        return new Judged(spark.createDataFrame(judged, JudgedColumns.ALL), unit);
    }

    /** Returns how many lines stand before each part. */
    private static long[] starts(JavaRDD<String> lines, long before) {
        long[] starts = new long[lines.getNumPartitions()];
        if (starts.length == 0) {
            return starts;
        }
        List<Long> counts =
                lines.mapPartitions(own -> List.of(count(own)).iterator()).collect();
        starts[0] = before;
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + counts.get(i - 1);
        }
        return starts;
    }

    private static long count(Iterator<String> lines) {
        long count = 0;
        while (lines.hasNext()) {
            lines.next();
            count++;
        }
        return count;
    }
}
