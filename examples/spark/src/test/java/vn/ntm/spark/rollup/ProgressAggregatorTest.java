package vn.ntm.spark.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.spark.JudgingOrder;
import vn.ntm.spark.LocalSpark;
import vn.ntm.spark.WideFile;
import vn.ntm.spark.measure.SyntheticJudging;

class ProgressAggregatorTest {

    private final SparkSession spark = LocalSpark.session();

    @Test
    void countsInSqlAsTheLibraryDoes() {
        for (String id : CriteriaCatalog.standard().ids()) {
            CriteriaSet set = CriteriaCatalog.standard().set(id);
            if (!id.startsWith("commune-")) {
                continue;
            }
            JudgingOrder order = JudgingOrder.of(id, WideFile.DAY);
            SyntheticJudging judging =
                    new SyntheticJudging(order.acceptingUnverified().lenient(), 7, 3_000);
            judging.rows(spark, 3).createOrReplaceTempView("verdicts");
            ProgressAggregator.register(spark, set);
            ProvinceCounts counts = judging.countInThreads();
            assertThat(counts.toMap()).hasSizeGreaterThan(5);
            for (Row row : spark.sql("select on, province, ntm_progress(marks) from verdicts group by 1, 2")
                    .collectAsList()) {
                ProvinceDay province = new ProvinceDay(row.getString(0), row.getString(1));
                assertThat(ProgressAggregator.progress(set, row.getString(2)))
                        .isEqualTo(Progress.of(set, counts.of(province)));
            }
        }
    }

    @Test
    void nothingIsNothing() {
        ProgressAggregator.register(spark, WideFile.SET);
        Row row = spark.sql("select ntm_progress(cast(null as string)), ntm_progress(repeat('?', 19)) where 1 = 1")
                .first();
        assertThat(ProgressAggregator.progress(WideFile.SET, row.getString(0)).units())
                .isZero();
        assertThat(ProgressAggregator.progress(WideFile.SET, row.getString(1)).unitsUndetermined())
                .isOne();
    }

    @Test
    void refusesWhatAreNoMarks() {
        MarkTally tally = new MarkTally(19, 19);
        assertThatThrownBy(() -> tally.add("1")).hasMessageContaining("19 signs");
        assertThatThrownBy(() -> tally.add("x".repeat(19))).hasMessageContaining("xxx");
    }
}
