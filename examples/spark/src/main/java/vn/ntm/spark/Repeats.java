package vn.ntm.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;

/**
 * Rows of one unit on one day, whichever tasks they were in: those that say the same count once, the first is kept; where
 * they differ none is used. It is what {@link vn.ntm.io.csv.WideDossierCsv} does with one file.
 */
public final class Repeats {

    private static final String OTHER = "other";
    private static final String REASON = "reason";
    private static final String KEPT = "kept";
    private static final String NOT_KEPT = "notKept";
    private static final String FIRST_ROW = "firstRow";
    private static final String FIRST_PRINT = "firstPrint";
    private static final String DIFFERING = "differing";

    private final Dataset<Row> judged;
    private final Dataset<Row> repeated;
    private final boolean any;

    private Repeats(Dataset<Row> judged, Dataset<Row> repeated, boolean any) {
        this.judged = judged;
        this.repeated = repeated;
        this.any = any;
    }

    /** Looks for them, which is a job of its own; {@code judged} is read more than once and is best kept. */
    public static Repeats in(Dataset<Row> judged) {
        Column unit = col(JudgedColumns.UNIT);
        Column on = col(JudgedColumns.ON);
        Column row = col(JudgedColumns.ROW);
        Column print = col(JudgedColumns.PRINT);
        Dataset<Row> of = judged.filter(unit.isNotNull()).select(unit, on, row, print);
        Dataset<Row> units = of.groupBy(unit, on)
                .agg(count(lit(1)).as("rows"))
                .filter("rows > 1")
                .drop("rows");
        List<String> keys = List.of(JudgedColumns.UNIT, JudgedColumns.ON);
        WindowSpec ofUnit = Window.partitionBy(unit, on);
        WindowSpec inOrder = ofUnit.orderBy(row);
        Column differs = print.notEqual(col(FIRST_PRINT));
        Column contradicted = col(DIFFERING).isNotNull();
        Dataset<Row> repeated = of.join(
                        units,
                        scala.jdk.javaapi.CollectionConverters.asScala(keys).toSeq())
                .withColumn(FIRST_ROW, first(row).over(inOrder))
                .withColumn(FIRST_PRINT, first(print).over(inOrder))
                .withColumn(DIFFERING, min(when(differs, row)).over(ofUnit))
                .select(
                        row,
                        unit,
                        // One that is like the first contradicts the first that is not; any other stands against the
                        // first.
                        when(differs, col(FIRST_ROW))
                                .otherwise(coalesce(col(DIFFERING), col(FIRST_ROW)))
                                .as(OTHER),
                        when(contradicted, FailureReason.CONTRADICTING_ROWS.name())
                                .otherwise(FailureReason.DUPLICATE_ROW.name())
                                .as(REASON),
                        contradicted
                                .unary_$bang()
                                .and(row.equalTo(col(FIRST_ROW)))
                                .as(KEPT));
        return new Repeats(judged, repeated, !units.isEmpty());
    }

    /** Returns the rows that have a verdict that counts. */
    public Dataset<Row> kept() {
        Dataset<Row> verdicts = judged.filter(col(JudgedColumns.VERDICT).isNotNull());
        return any
                ? verdicts.join(
                        repeated.filter(col(KEPT).unary_$bang())
                                .select(col(JudgedColumns.ROW).as(NOT_KEPT)),
                        col(JudgedColumns.ROW).equalTo(col(NOT_KEPT)),
                        "left_anti")
                : verdicts;
    }

    /**
     * Returns everything that is wrong with the rows, in their order, each once.
     *
     * @param unitColumn where the source names the column of the units
     */
    public Dataset<Row> failures(Origin unitColumn) {
        Dataset<Row> own = judged.selectExpr("explode(" + JudgedColumns.FAILURES + ") as failure")
                .select("failure.*")
                .distinct();
        Dataset<Row> all = own;
        if (any) {
            String file = unitColumn.file();
            int column = unitColumn.column();
            String header = unitColumn.header().orElse("");
            Dataset<Row> ofRepeats = repeated.filter(col(KEPT).unary_$bang())
                    .mapPartitions(
                            (org.apache.spark.api.java.function.MapPartitionsFunction<Row, Row>) rows -> {
                                List<Row> found = new ArrayList<>();
                                rows.forEachRemaining(row -> found.add(failure(row, file, column, header)));
                                return found.iterator();
                            },
                            Encoders.row(JudgedColumns.FAILURE));
            all = own.unionByName(ofRepeats);
        }
        return all.orderBy("line", "column", REASON);
    }

    private static Row failure(Row repeat, String file, int column, String header) {
        long line = repeat.getLong(0);
        Failure failure = Failure.builder()
                .reason(FailureReason.valueOf(repeat.getString(3)))
                .origin(Origin.builder()
                        .file(file)
                        .line(1)
                        .column(column)
                        .header(header)
                        .raw(repeat.getString(1))
                        .build())
                .putAttributes(OTHER, Long.toString(repeat.getLong(2)))
                .build();
        return JudgedColumns.failure(failure, line);
    }
}
