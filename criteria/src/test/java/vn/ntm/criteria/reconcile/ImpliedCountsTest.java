package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MISMATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.NOT_COMPUTABLE;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.TRUNCATED;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Rounding;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

class ImpliedCountsTest {

    private static final long SEED = 20230717;

    @ParameterizedTest(name = "{0} printed as {1} %: {2}")
    @CsvSource({
        "37817, 19.28, 196096..196197",
        "4554, 51.16, 8901..8902",
        "6009, 73.06, 8225",
        "4849, 54.47, 8902",
        "2045, 23, 8703..9088",
        "785, 8.8, 8871..8971",
        "39, 45.9, 85",
        "-39, -45.9, 85",
        "1, 100, 1",
        "17, 19.8, 86",
    })
    void aPrintedShareBoundsItsWhole(long count, String percent, String range) {
        Reconciliation whole = Reconciliation.impliedDenominator(count, PublishedFigure.of(percent));
        assertThat(whole.verdict()).isEqualTo(MATCH);
        assertThat(whole.range()).isEqualTo(CountRange.parse(range));
        assertThat(whole.expected()).contains(range);
        assertPrintsWithinAndNotBeyond(count, percent, whole.range(), Rounding.HALF_UP);
    }

    @Test
    void severalSharesNarrowTheWholeTogether() {
        Reconciliation whole = Reconciliation.impliedDenominator(List.of(
                PublishedShare.of(2567, PublishedFigure.of("42.4")),
                PublishedShare.of(743, PublishedFigure.of("12.3"))));
        assertThat(whole.range()).isEqualTo(CountRange.of(6048, 6061));
    }

    @Test
    void aShareThatWasCutStillImpliesItsWhole() {
        Reconciliation whole = Reconciliation.impliedDenominator(158, PublishedFigure.of("68.99"));
        assertThat(whole.verdict()).isEqualTo(TRUNCATED);
        assertThat(whole.range()).isEqualTo(CountRange.exactly(229));
        assertThat(whole.expected()).contains("229");
        assertPrintsWithinAndNotBeyond(158, "68.99", whole.range(), Rounding.TRUNCATED);
    }

    @ParameterizedTest(name = "{0} printed as {1} %")
    @CsvSource({"0, 12.5", "3, -12.5", "1, 99.1", "1, 80"})
    void aShareThatNoWholeGivesIsAMismatch(long count, String percent) {
        Reconciliation whole = Reconciliation.impliedDenominator(count, PublishedFigure.of(percent));
        assertThat(whole.verdict()).isEqualTo(MISMATCH);
        assertThat(whole.expected()).isEmpty();
        assertThatIllegalStateException().isThrownBy(whole::range);
    }

    @ParameterizedTest(name = "{0} printed as {1} %")
    @CsvSource({"0, 0, at least 1", "3, 0.0, 'at least 6,001'"})
    void aShareOfZeroBoundsItsWholeOnOneSideOnly(long count, String percent, String least) {
        Reconciliation whole = Reconciliation.impliedDenominator(count, PublishedFigure.of(percent));
        assertThat(whole.verdict()).isEqualTo(NOT_COMPUTABLE);
        assertThat(whole.whyNot()).contains(NotComputableReason.UNBOUNDED);
        assertThat(whole.note(Language.EN))
                .hasValueSatisfying(note -> assertThat(note).endsWith(least));
    }

    @Test
    void aShareOfZeroBesideAnotherTakesItsBounds() {
        Reconciliation whole = Reconciliation.impliedDenominator(List.of(
                PublishedShare.of(0, PublishedFigure.of("0.0")), PublishedShare.of(39, PublishedFigure.of("45.9"))));
        assertThat(whole.range()).isEqualTo(CountRange.exactly(85));
    }

    @Test
    void noShareImpliesNoWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciliation.impliedDenominator(List.of()))
                .withMessageContaining("shares");
    }

    @ParameterizedTest(name = "mean {0} over {1}: {2}")
    @CsvSource({
        "13.29, 181, 2405..2406",
        "15.21, 175, 2661..2662",
        "10.43, 152, 1585..1586",
        "12.5, 2, 25",
        "0.0, 10, 0",
        "0, 3, -1..1",
        "-13.29, 181, -2406..-2405",
        "13.29, -181, -2406..-2405",
        "7, 1, 7",
    })
    void aPrintedMeanBoundsItsTotal(String mean, long count, String range) {
        Reconciliation total = Reconciliation.impliedTotal(PublishedFigure.of(mean), count);
        assertThat(total.verdict()).isEqualTo(MATCH);
        assertThat(total.range()).isEqualTo(CountRange.parse(range));
        PublishedFigure figure = PublishedFigure.of(mean);
        for (long t = total.range().min() - 1; t <= total.range().max() + 1; t++) {
            Decimal printed = quotient(Decimal.of(t), count).round(figure.scale(), Rounding.HALF_UP);
            assertThat(printed.equals(figure.value()))
                    .as("total %d", t)
                    .isEqualTo(total.range().contains(t));
        }
    }

    @Test
    void aMeanThatNoTotalGivesIsAMismatch() {
        Reconciliation total = Reconciliation.impliedTotal(PublishedFigure.of("13.29"), 2);
        assertThat(total.verdict()).isEqualTo(MISMATCH);
        assertThat(total.expected()).isEmpty();
    }

    @Test
    void aMeanOverNothingIsNotComputable() {
        assertThat(Reconciliation.impliedTotal(PublishedFigure.of("13.29"), 0).verdict())
                .isEqualTo(NOT_COMPUTABLE);
    }

    @Test
    void theWholeThatGaveAShareIsAlwaysAmongTheImplied() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            long whole = 1 + random.nextLong(20_000);
            long count = 1 + random.nextLong(whole);
            int scale = random.nextInt(3);
            String percent = Ratio.of(count, whole)
                    .toPercentage(scale)
                    .orElseThrow()
                    .value()
                    .toPlain(scale);
            if (Decimal.parse(percent).signum() == 0) {
                continue;
            }
            CountRange range = Reconciliation.impliedDenominator(count, PublishedFigure.of(percent))
                    .range();
            assertThat(range.contains(whole))
                    .as("%d/%d, seed %d", count, whole, SEED)
                    .isTrue();
            assertPrints(count, range.min(), percent, true, Rounding.HALF_UP);
            assertPrints(count, range.max(), percent, true, Rounding.HALF_UP);
            assertPrints(count, range.max() + 1, percent, false, Rounding.HALF_UP);
            if (range.min() > 1) {
                assertPrints(count, range.min() - 1, percent, false, Rounding.HALF_UP);
            }
        }
    }

    @Test
    void wholesBeyondTheSizeOfACountAreStillTold() {
        PublishedCheck check = PublishedCheck.builder("budget in đồng", CheckKind.IMPLIED_TOTAL)
                .operand("mean", "3700000000000000.5")
                .operand("count", "10000000000")
                .build();
        Reconciliation total = Reconciliation.of(check);
        assertThat(total.expected()).contains("37000000000000004500000000..37000000000000005499999999");
        assertThat(total.impliedRange()).isEmpty();
    }

    private static void assertPrintsWithinAndNotBeyond(
            long count, String percent, CountRange range, Rounding rounding) {
        for (long n = range.min(); n <= range.max(); n++) {
            assertPrints(count, n, percent, true, rounding);
        }
        assertPrints(count, range.max() + 1, percent, false, rounding);
        if (range.min() > 1) {
            assertPrints(count, range.min() - 1, percent, false, rounding);
        }
    }

    private static void assertPrints(long count, long whole, String percent, boolean prints, Rounding rounding) {
        PublishedFigure figure = PublishedFigure.of(percent);
        Decimal share = Ratio.of(count, whole)
                .toPercentage(figure.scale(), rounding)
                .orElseThrow()
                .value();
        assertThat(share.equals(figure.value()))
                .as("%d/%d printed as %s, %s", count, whole, percent, rounding)
                .isEqualTo(prints);
    }

    private static Decimal quotient(Decimal total, long count) {
        // Far more digits than any figure here prints; the divisors leave no tie to be rounded twice.
        return total.dividedBy(Decimal.of(count), 25, Rounding.TRUNCATED).orElseThrow();
    }
}
