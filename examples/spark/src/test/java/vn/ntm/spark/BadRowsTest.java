package vn.ntm.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;
import vn.ntm.io.TextSource;

/** What cannot be used is listed at its line, as the library lists it of the same file, and the rest is judged. */
class BadRowsTest {

    private static final String FILE = """
            unit,note,1.1,10,12.1/male,13.4,XYZ,TC8,8.1,date
            06352,fine,x,41.5,63,,,,,
            06364,a word for a number,x,much,63,,,,,
            99999,nobody,x,41.5,63,,,,,
            ,no unit,x,41.5,63,,,,,
            6337,lost zero,x,41.5,63,,,,,
            06340,same,x,41.5,63,,,,,
            06343,differs,x,41.5,63,,,,,
            06346,differs,x,41.5,63,,,,,
            06340,same,x,41.50,63,,,,,
            06343,differs,x,40,63,,,,,
            06343,differs,x,41.5,63,,,,,
            06349,whole and piece,x,41.5,63,,,x,x,
            06355,too long,x,41.5,63,,,,,,,more
            06358,"quote left open,x,41.5,63,,,,,
            06361,in,x,41.5,63,,,,,
            unit,note,1.1,10,12.1/male,13.4,XYZ,TC8,8.1,date
            06367,day,x,41.5,63,,,,,2023-02-30
            06370,other day,x,41.5,63,,,,,2023-12-30
            """;

    private final SparkSession spark = LocalSpark.session();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20})
    void areListedAtTheirLines(int parts) {
        JudgingOrder order = JudgingOrder.of(WideFile.SET.id(), WideFile.DAY);
        Path file = WideFile.write(folder, "bad.csv", FILE);
        OneMachine alone = new OneMachine(order, TextSource.of(file.toString(), FILE));
        assertThat(alone.failures).hasSizeGreaterThan(10);

        Judging.Judged judged = Judging.of(spark, order).csv(file.toString(), parts);
        Repeats repeats = Repeats.in(judged.rows());

        List<String> failures = repeats.failures(judged.unit()).collectAsList().stream()
                .map(row -> place(row) + ": " + row.getString(7))
                .toList();
        assertThat(failures)
                .containsExactlyElementsOf(alone.failures.stream()
                        .map(failure -> failure.origin().line() + ":"
                                + failure.origin().column() + ": "
                                + failure.origin().header().orElse(null) + ": "
                                + failure.origin().raw().orElse(null) + ": "
                                + failure.reason() + ": " + failure.message(Language.EN))
                        .toList());
        assertThat(repeats.kept().orderBy(JudgedColumns.ROW).collectAsList())
                .map(row -> row.<String>getAs(JudgedColumns.UNIT))
                .containsExactlyElementsOf(alone.verdicts.stream()
                        .map(line -> line.substring(0, 5))
                        .toList());
    }

    private static String place(Row failure) {
        return failure.getLong(1) + ":" + failure.getInt(2) + ": " + failure.getString(3) + ": " + failure.getString(4)
                + ": " + failure.getString(5);
    }
}
