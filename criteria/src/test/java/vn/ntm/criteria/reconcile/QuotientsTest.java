package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MISMATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.NOT_COMPUTABLE;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.TRUNCATED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

class QuotientsTest {

    @ParameterizedTest(name = "{0} of {1} printed as {2} %: {3}")
    @CsvSource({
        "17, 86, 19.8, MATCH, 19.8",
        "23, 80, 28.8, MATCH, 28.8",
        "23, 80, 28.7, TRUNCATED, 28.8",
        "23, 80, 28.9, MISMATCH, 28.8",
        "23, 80, 28.75, MATCH, 28.75",
        "86, 181, 47.5, MATCH, 47.5",
        "158, 229, 68.99, TRUNCATED, 69.00",
        "158, 229, 69, MATCH, 69",
        "14390, 303908, 4.73, MATCH, 4.73",
        "14390, 303908, 4.735, MATCH, 4.735",
        "14390, 303908, 4.74, MISMATCH, 4.73",
        "78, 61, 127.9, MATCH, 127.9",
        "0, 61, 0.0, MATCH, 0.0",
        "-1, 8, -12.5, MATCH, -12.5",
        "-1, 8, -13, MATCH, -13",
        "-1, 8, -12, TRUNCATED, -13",
        "1, 8, -13, MISMATCH, 13",
        "1, -8, -13, MATCH, -13",
        "-1, 30000, 0.00, MATCH, 0.00",
    })
    void aShareIsJudgedAtThePrintedDigits(
            String numerator, String denominator, String printed, ReconciliationVerdict verdict, String expected) {
        Reconciliation share = Reconciliation.percent(
                Decimal.parse(numerator), Decimal.parse(denominator), PublishedFigure.of(printed));
        assertThat(share.verdict()).isEqualTo(verdict);
        assertThat(share.expected()).contains(expected);
    }

    @Test
    void theAnswerKeepsItsTermsAndTheFigure() {
        Reconciliation share = Reconciliation.percent(17, 86, PublishedFigure.of("19.8"));
        assertThat(share.kind()).isEqualTo("percent");
        assertThat(share.exactRatio()).contains(Ratio.of(17, 86));
        assertThat(share.published()).contains(PublishedFigure.of("19.8"));
        assertThat(share.note(Language.EN)).isEmpty();
        assertThat(share).hasToString("percent MATCH 19.8");
    }

    @Test
    void aCutFigureIsSaidToBeCut() {
        Reconciliation share = Reconciliation.percent(158, 229, PublishedFigure.of("68.99"));
        assertThat(share.note(Language.EN))
                .hasValueSatisfying(note -> assertThat(note).contains("cut off"));
        assertThat(share.note(Language.VI))
                .hasValueSatisfying(note -> assertThat(note).contains("cắt bỏ"));
    }

    @Test
    void aShareOfNothingIsNotComputable() {
        Reconciliation share = Reconciliation.percent(3, 0, PublishedFigure.of("0.0"));
        assertThat(share.verdict()).isEqualTo(NOT_COMPUTABLE);
        assertThat(share.expected()).isEmpty();
        assertThat(share.whyNot()).contains(NotComputableReason.ZERO_DENOMINATOR);
        assertThat(share.note(Language.VI)).contains("mẫu số bằng 0: denominator");
    }

    @Test
    void aMeanAndARatioAreQuotientsToo() {
        assertThat(Reconciliation.average(1586, 152, PublishedFigure.of("10.43"))
                        .verdict())
                .isEqualTo(MATCH);
        assertThat(Reconciliation.average(1286, 92, PublishedFigure.of("13.97")).verdict())
                .isEqualTo(TRUNCATED);
        Reconciliation growth =
                Reconciliation.ratio(Decimal.parse("16.5"), Decimal.parse("10.98"), PublishedFigure.of("1.50"));
        assertThat(growth.verdict()).isEqualTo(MATCH);
        assertThat(growth.expected()).contains("1.50");
    }

    @Test
    void aWeightedMeanIsNotTheMeanOfTheMeans() {
        List<Weighted> zones = List.of(Weighted.of("15.14", 108), Weighted.of("9.54", 96));
        assertThat(Reconciliation.weightedAverage(zones, PublishedFigure.of("12.50"))
                        .verdict())
                .isEqualTo(MATCH);
        Reconciliation plain = Reconciliation.weightedAverage(zones, PublishedFigure.of("12.34"));
        assertThat(plain.verdict()).isEqualTo(MISMATCH);
        assertThat(plain.expected()).contains("12.50");
        assertThat(plain.exactRatio()).contains(Ratio.parse("2550.96/204"));
    }

    @Test
    void weightsThatCancelOutAreNoBase() {
        List<Weighted> groups = List.of(Weighted.of("15.14", 5), Weighted.of("9.54", -5));
        assertThat(Reconciliation.weightedAverage(groups, PublishedFigure.of("12.50"))
                        .verdict())
                .isEqualTo(NOT_COMPUTABLE);
    }

    /** Whole numbers of tenths and hundredths of a percent, computed once more in plain integers. */
    @Test
    void everyShareOfUpTo300UnitsIsRoundedRight() {
        for (int digits = 1; digits <= 2; digits++) {
            long factor = digits == 1 ? 1_000 : 10_000;
            for (long d = 1; d <= 300; d++) {
                for (long n = 0; n <= d; n++) {
                    long cut = factor * n / d;
                    long nearest = (2 * factor * n + d) / (2 * d);
                    assertVerdict(n, d, nearest, digits, MATCH);
                    assertVerdict(n, d, cut, digits, cut == nearest ? MATCH : TRUNCATED);
                    assertVerdict(n, d, nearest + 1, digits, MISMATCH);
                }
            }
        }
    }

    private static void assertVerdict(
            long numerator, long denominator, long units, int digits, ReconciliationVerdict verdict) {
        String figure = units / (digits == 1 ? 10 : 100) + "."
                + (digits == 1 ? "" + units % 10 : "" + units % 100 / 10 + units % 10);
        Reconciliation share = Reconciliation.percent(numerator, denominator, PublishedFigure.of(figure));
        if (share.verdict() != verdict
                || (verdict == MATCH && !share.expected().orElseThrow().equals(figure))) {
            throw new AssertionError(numerator + "/" + denominator + " printed " + figure + ": " + share);
        }
    }
}
