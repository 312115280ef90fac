package vn.ntm.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The caller's overlays and units come to the tasks, as text, and nothing else of the library does. */
class SentFilesTest {

    private static final SentFile OVERLAY = new SentFile("province.csv", """
            set,indicator,axis,key,from,op,value,act
            commune-ntm-2021-2025,2.1,REGION,TDMNPB,2022-01-01,>=,80,01/2022/QĐ-UBND
            """);
    private static final SentFile UNITS = new SentFile(
            "mine.csv", "code,name,type,parent,from,to\n99001,Minh họa,COMMUNE,185,2020-01-01,2024-12-31\n");
    private static final JudgingOrder ORDER = JudgingOrder.of(WideFile.SET.id(), WideFile.DAY);

    private final SparkSession spark = LocalSpark.session();

    @TempDir
    Path folder;

    private List<Row> judged(JudgingOrder order) {
        Path file = WideFile.write(folder, "wide.csv", "unit,region,2.1\n06352,TDMNPB,75\n99001,TDMNPB,85\n");
        return Judging.of(spark, order)
                .csv(file.toString(), 3)
                .rows()
                .orderBy("row")
                .collectAsList();
    }

    @Test
    void withoutThemTheUnitIsUnknown() {
        List<Row> rows = judged(ORDER);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).<String>getAs(JudgedColumns.PROVINCE)).isEqualTo("20");
        assertThat(rows.get(1).<String>getAs(JudgedColumns.VERDICT)).isNull();
        assertThat(rows.get(1).getList(9)).hasSize(1);
    }

    @Test
    void unitsCome() {
        List<Row> rows = judged(ORDER.withUnits(List.of(UNITS)));
        assertThat(TaskLaw.open(ORDER.withUnits(List.of(UNITS))).failures()).isEmpty();
        assertThat(rows.get(1).<String>getAs(JudgedColumns.UNIT)).isEqualTo("99001");
        assertThat(rows.get(1).<String>getAs(JudgedColumns.PROVINCE)).isEqualTo("20");
        assertThat(rows.get(1).<String>getAs(JudgedColumns.VERDICT)).isEqualTo("UNDETERMINED");
    }

    @Test
    void overlaysCome() {
        List<Row> without = judged(ORDER);
        List<Row> with = judged(ORDER.withOverlays(List.of(OVERLAY)));
        assertThat(TaskLaw.open(ORDER.withOverlays(List.of(OVERLAY))).failures())
                .isEmpty();
        assertThat(without.get(0).<String>getAs(JudgedColumns.MARKS).charAt(1)).isEqualTo(Marks.OPEN);
        assertThat(with.get(0).<String>getAs(JudgedColumns.MARKS).charAt(1)).isEqualTo(Marks.NOT_MET);
    }

    @Test
    void anOrderIsSmallAndComesBackAsItWas() throws IOException, ClassNotFoundException {
        JudgingOrder order = ORDER.withOverlays(List.of(OVERLAY)).withUnits(List.of(UNITS));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(order);
        }
        assertThat(bytes.size()).isLessThan(2_000);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(order);
        }
    }
}
