package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MISMATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.NOT_COMPUTABLE;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.TRUNCATED;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
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

    @ParameterizedTest(name = "mean {0} over {1} if cut: {2}")
    @CsvSource({"0.66, 3, 2", "-0.66, 3, -2", "13.28, 7, 93", "13.29, 2, ''"})
    void aTotalThatOnlyACutMeanGivesIsTold(String mean, long count, String totals) {
        Reconciliation total = Reconciliation.impliedTotal(PublishedFigure.of(mean), count);
        assertThat(total.verdict()).isEqualTo(MISMATCH);
        assertThat(total.expected()).isEmpty();
        if (totals.isEmpty()) {
            assertThat(total.note(Language.EN)).isEmpty();
        } else {
            assertThat(total.note(Language.EN)).contains("if the printed figure was cut off: " + totals);
        }
    }

    @Test
    void everySmallWholeAndTotalIsFoundAndNoOther() {
        // Brute force over all wholes and totals that can print the figure, under both ways of shortening.
        for (String percent : List.of("33", "33.3", "66.6", "12.5", "99", "100", "0.5")) {
            PublishedFigure figure = PublishedFigure.of(percent);
            for (long count = 1; count <= 60; count++) {
                List<Long> rounded = wholesThatPrint(count, figure, Rounding.HALF_UP);
                List<Long> cut = wholesThatPrint(count, figure, Rounding.TRUNCATED);
                Reconciliation whole = Reconciliation.impliedDenominator(count, figure);
                List<Long> expected = rounded.isEmpty() ? cut : rounded;
                assertThat(whole.verdict())
                        .as("%d at %s", count, percent)
                        .isEqualTo(!rounded.isEmpty() ? MATCH : cut.isEmpty() ? MISMATCH : TRUNCATED);
                assertThat(whole.impliedRange())
                        .as("%d at %s", count, percent)
                        .isEqualTo(
                                expected.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(
                                                CountRange.of(expected.get(0), expected.get(expected.size() - 1))));
            }
        }
    }

    private static List<Long> wholesThatPrint(long count, PublishedFigure figure, Rounding rounding) {
        return LongStream.rangeClosed(1, count * 250)
                .filter(n -> Ratio.of(count, n)
                        .toPercentage(figure.scale(), rounding)
                        .orElseThrow()
                        .value()
                        .equals(figure.value()))
                .boxed()
                .toList();
    }

    @Test
    void severalSharesAreIntersectedWhetherRoundedOrCut() {
        // 158 and 71 of 229, both cut: 68.99 and 31.00; rounded they would be 69.00 and 31.00.
        Reconciliation both = Reconciliation.impliedDenominator(List.of(
                PublishedShare.of(158, PublishedFigure.of("68.99")),
                PublishedShare.of(71, PublishedFigure.of("31.00"))));
        assertThat(both.verdict()).isEqualTo(TRUNCATED);
        assertThat(both.range()).isEqualTo(CountRange.exactly(229));
        Reconciliation apart = Reconciliation.impliedDenominator(List.of(
                PublishedShare.of(158, PublishedFigure.of("68.99")),
                PublishedShare.of(70, PublishedFigure.of("31.00"))));
        assertThat(apart.verdict()).isEqualTo(MISMATCH);
    }

    @Test
    void hugeWholesAreExactToTheLastDigit() {
        // Shares of amounts with up to thirty digits, checked by cross multiplication in BigInteger.
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            BigInteger whole = new BigInteger(90, random).add(BigInteger.TEN.pow(24));
            BigInteger count = new BigInteger(78, random).add(BigInteger.TEN.pow(22));
            Decimal share = Decimal.of(new BigDecimal(count))
                    .times(Decimal.of(100))
                    .dividedBy(Decimal.of(new BigDecimal(whole)), 6, Rounding.HALF_UP)
                    .orElseThrow();
            PublishedCheck check = PublishedCheck.builder("share of a huge whole", CheckKind.IMPLIED_DENOMINATOR)
                    .operand(
                            "items",
                            Operand.list(Operand.of(new PublishedShare(
                                    Decimal.of(new BigDecimal(count)), PublishedFigure.of(share.toPlain(6))))))
                    .build();
            String[] bounds = Reconciliation.of(check).expected().orElseThrow().split("\\.\\.", -1);
            BigInteger least = new BigInteger(bounds[0]);
            BigInteger most = new BigInteger(bounds[bounds.length - 1]);
            assertThat(whole).as("seed %d, step %d", SEED, i).isBetween(least, most);
            assertThat(prints(count, least, share)).isTrue();
            assertThat(prints(count, most, share)).isTrue();
            assertThat(prints(count, least.subtract(BigInteger.ONE), share)).isFalse();
            assertThat(prints(count, most.add(BigInteger.ONE), share)).isFalse();
        }
    }

    private static boolean prints(BigInteger count, BigInteger whole, Decimal share) {
        return new BigDecimal(count)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(new BigDecimal(whole), 6, RoundingMode.HALF_UP)
                        .compareTo(share.toBigDecimal())
                == 0;
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
