package vn.ntm.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.spark.rollup.ProvinceProgress;
import vn.ntm.spark.rollup.RollupFiles;

class JudgingTest {

    private static final int ROWS = 100_000;
    private static final String LEAST_PART = "mapreduce.input.fileinputformat.split.minsize";
    private static final JudgingOrder ORDER =
            JudgingOrder.of(WideFile.SET.id(), WideFile.DAY).acceptingUnverified();

    private final SparkSession spark = LocalSpark.session();

    @TempDir
    static Path folder;

    private static Path file;
    private static OneMachine alone;

    @BeforeAll
    static void judgeAlone() {
        file = WideFile.write(folder, "wide.csv", WideFile.text(ROWS));
        alone = new OneMachine(ORDER, TextSource.of(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void givesTheBytesOfOneMachineHoweverTheRowsAreCut(int parts) {
        assertThat(alone.verdicts).hasSize(ROWS);
        // One part is one, and not cut at the blocks of 32 MB that a local file is said to have.
        spark.sparkContext().hadoopConfiguration().setLong(LEAST_PART, parts == 1 ? Long.MAX_VALUE : 1);
        Judging.Judged judged = Judging.of(spark, ORDER).csv(file.toString(), parts);
        assertThat(judged.rows().javaRDD().getNumPartitions()).isEqualTo(parts);
        Dataset<Row> rows = judged.rows().persist();
        Repeats repeats = Repeats.in(rows);
        assertThat(text(repeats.kept()).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(String.join("\n", alone.verdicts).getBytes(StandardCharsets.UTF_8));
        assertThat(repeats.failures(judged.unit()).isEmpty()).isTrue();
        assertThat(new RollupFiles(TaskLaw.open(ORDER), Bands.usual(WideFile.SET))
                        .of(ProvinceProgress.of(WideFile.SET, repeats.kept())))
                .isEqualTo(alone.files)
                .hasSize(14);
        rows.unpersist();
    }

    private static String text(Dataset<Row> rows) {
        return rows
                .orderBy(JudgedColumns.ROW)
                .selectExpr("concat_ws(',', unit, on, province, verdict, metMin, metMax, marks) as line")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void countsRowsFromTheHeader() {
        List<Row> rows = Judging.of(spark, ORDER)
                .csv(file.toString(), 7)
                .rows()
                .selectExpr("min(row)", "max(row)", "count(distinct row)")
                .collectAsList();
        assertThat(rows.get(0).getLong(0)).isEqualTo(2);
        assertThat(rows.get(0).getLong(1)).isEqualTo(ROWS + 1);
        assertThat(rows.get(0).getLong(2)).isEqualTo(ROWS);
    }

    @Test
    void readsParquetAsTheSameFile() {
        String parquet = folder.resolve("wide.parquet").toString();
        spark.read()
                .option("header", "true")
                .csv(file.toString())
                .limit(5_000)
                .write()
                .parquet(parquet);
        Dataset<Row> rows = Judging.of(spark, ORDER)
                .rows(parquet, spark.read().parquet(parquet))
                .rows();
        assertThat(text(rows).lines()).hasSize(5_000).isEqualTo(alone.verdicts.subList(0, 5_000));
    }

    @Test
    void refusesAHeaderWithoutUnits() {
        Path bad = WideFile.write(folder, "bad.csv", "commune,1.1\n06352,x\n");
        assertThatThrownBy(() -> Judging.of(spark, ORDER).csv(bad.toString(), 2))
                .isInstanceOf(MissingColumnException.class)
                .hasMessageContaining("unit");
    }

    @Test
    void refusesAFileWithoutOrWithASecondHeader() {
        Path glued = WideFile.write(folder, "glued.csv", "unit,1.1,12.1\nunit,x,12.1/male\n06352,x,70\n");
        Path empty = WideFile.write(folder, "empty.csv", "");
        Judging judging = Judging.of(spark, ORDER);
        assertThatThrownBy(() -> judging.csv(empty.toString(), 2)).hasMessageContaining("empty.csv");
        assertThatThrownBy(() -> judging.csv(glued.toString(), 1).rows().count())
                .hasMessageContaining("glued.csv: a row is a header other than the first");
    }
}
