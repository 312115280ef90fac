package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;

/** The shares of all parts of a whole miss 100 by rounding alone, and the answer says by how much. */
class SharesOfAWholeTest {

    private static final long SEED = 20150930;

    @Test
    void theirSumDiffersFromAHundredByRoundingOnlyAndTheResidualIsReported() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            long[] counts = LongStream.generate(() -> random.nextInt(10_000))
                    .limit(1 + random.nextInt(12))
                    .toArray();
            long whole = LongStream.of(counts).sum();
            if (whole == 0) {
                continue;
            }
            int scale = random.nextInt(4);
            List<Percentage> shares = LongStream.of(counts)
                    .mapToObj(
                            count -> Ratio.of(count, whole).toPercentage(scale).orElseThrow())
                    .toList();
            Decimal sum = shares.stream().map(Percentage::value).reduce(Decimal.ZERO, Decimal::plus);
            Reconciliation answer = Reconciliation.sumOfPercentages(shares, PublishedFigure.of(sum.toPlain(scale)));
            Decimal residual = Decimal.of(100).minus(sum);
            Decimal most =
                    Decimal.parse("0.5").times(Decimal.parse("1e-" + scale)).times(Decimal.of(counts.length));
            assertThat(residual.abs()).as("seed %d, step %d", SEED, i).isLessThanOrEqualTo(most);
            assertThat(answer.verdict()).isEqualTo(ReconciliationVerdict.MATCH);
            assertThat(answer.note(Language.EN)).contains("left to 100: " + residual.toText(Language.EN));
        }
    }

    @Test
    void theBandsOf202CommunesPrintATenthTooMuch() {
        List<Percentage> printed = LongStream.of(1, 25, 88, 85, 3)
                .mapToObj(communes -> Ratio.of(communes, 202).toPercentage(1).orElseThrow())
                .toList();
        assertThat(printed)
                .extracting(share -> share.value().toPlain(1))
                .containsExactly("0.5", "12.4", "43.6", "42.1", "1.5");
        Reconciliation sum = Reconciliation.sumOfPercentages(printed, PublishedFigure.of("100.1"));
        assertThat(sum.verdict()).isEqualTo(ReconciliationVerdict.MATCH);
        assertThat(sum.note(Language.VI)).contains("phần còn lại đến 100: -0,1");
    }
}
