package vn.ntm.spark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.spark.JudgingOrder;
import vn.ntm.spark.LocalSpark;
import vn.ntm.spark.WideFile;
import vn.ntm.spark.rollup.ProvinceCounts;
import vn.ntm.spark.rollup.ProvinceDay;

class SyntheticJudgingTest {

    private static final JudgingOrder ORDER =
            JudgingOrder.of(WideFile.SET.id(), WideFile.DAY).acceptingUnverified();
    private static final int ROWS = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void countsTheSameInTasksAndThreads(int parts) {
        SyntheticJudging judging = new SyntheticJudging(ORDER, 42, ROWS);
        Map<ProvinceDay, Progress.Counts> counts = judging.countInThreads().toMap();
        assertThat(judging.countOnSpark(LocalSpark.session(), parts).toMap()).isEqualTo(counts);
        Progress.Counts all = new Progress.Counts();
        counts.values().forEach(all::merge);
        Progress nation = Progress.of(WideFile.SET, all);
        assertThat(nation.units()).isEqualTo(ROWS);
        assertThat(counts).hasSize(63);
        // Most criteria are met, and none by everybody: it is no work that a compiler could leave out.
        assertThat(nation.criteriaMet().min()).isBetween(9L * ROWS, 18L * ROWS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aSeedDrawsItsOwn(long seed) {
        ProvinceCounts own = new SyntheticJudging(ORDER, seed, 500).countInThreads();
        assertThat(own.toMap())
                .isEqualTo(
                        new SyntheticJudging(ORDER, seed, 500).countInThreads().toMap())
                .isNotEqualTo(new SyntheticJudging(ORDER, seed + 1, 500)
                        .countInThreads()
                        .toMap());
    }
}
