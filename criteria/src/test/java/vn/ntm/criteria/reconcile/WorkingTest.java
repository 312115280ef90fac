package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.text.Language;

/** The calculation in one line, for every kind. */
class WorkingTest {

    @ParameterizedTest(name = "{0}/{1} printed as {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "17   | 86  | 19.8  | 100 × 17 / 86 = 19,767… → 19,8 %",
                "43   | 86  | 50    | 100 × 43 / 86 = 50 %",
                "43   | 86  | 50.0  | 100 × 43 / 86 = 50,0 %",
                "23   | 80  | 28.8  | 100 × 23 / 80 = 28,75 → 28,8 %",
                "158  | 229 | 68.99 | 100 × 158 / 229 = 68,9956… → 69,00 %",
                "-1   | 3   | -33   | 100 × (-1) / 3 = -33,33… → -33 %",
                "5813 | 8227 | 70.7 | 100 × 5.813 / 8.227 = 70,657… → 70,7 %",
            })
    void ofAShare(long count, long whole, String printed, String line) {
        assertThat(Reconciliation.percent(count, whole, PublishedFigure.of(printed))
                        .working(Language.VI))
                .contains(line);
    }

    @Test
    void ofMeans() {
        assertThat(Reconciliation.average(1586, 152, PublishedFigure.of("10.43"))
                        .working(Language.EN))
                .contains("1,586 / 152 = 10.4342… → 10.43");
        assertThat(Reconciliation.ratio(Decimal.parse("16.5"), Decimal.parse("10.98"), PublishedFigure.of("1.5"))
                        .working(Language.EN))
                .contains("16.5 / 10.98 = 1.502… → 1.5");
        assertThat(Reconciliation.weightedAverage(
                                List.of(Weighted.of("15.14", 108), Weighted.of("9.54", 96)),
                                PublishedFigure.of("12.50"))
                        .working(Language.VI))
                .contains("(15,14 × 108 + 9,54 × 96) / (108 + 96) = 12,5047… → 12,50");
    }

    @Test
    void ofFiguresThatAreNotRounded() {
        List<Decimal> parts = List.of(Decimal.of(320_197), Decimal.of(-5), Decimal.parse("0.5"));
        assertThat(Reconciliation.sum(parts, PublishedFigure.of(1)).working(Language.VI))
                .contains("320.197 + (-5) + 0,5 = 320.192,5");
        assertThat(Reconciliation.difference(
                                Decimal.parse("19.93"), Decimal.parse("-1.95"), PublishedFigure.of("21.88"))
                        .working(Language.VI))
                .contains("19,93 − (-1,95) = 21,88");
        assertThat(Reconciliation.product(Decimal.of(152), Decimal.of(19), PublishedFigure.of(2888))
                        .working(Language.EN))
                .contains("152 × 19 = 2,888");
        assertThat(Reconciliation.weightedSum(
                                List.of(Weighted.of("103", 8), Weighted.of("25", 10), Weighted.of("3", 2)),
                                PublishedFigure.of(1080))
                        .working(Language.VI))
                .contains("103 × 8 + 25 × 10 + 3 × 2 = 1.080");
        assertThat(Reconciliation.sumOfPercentages(
                                List.of(Percentage.of("67.3"), Percentage.of("31.2")), PublishedFigure.of("98.5"))
                        .working(Language.VI))
                .contains("67,3 + 31,2 = 98,5");
        assertThat(Reconciliation.equality(PublishedFigure.of(94), PublishedFigure.of(97))
                        .working(Language.EN))
                .contains("94 ≠ 97");
        assertThat(Reconciliation.equality(PublishedFigure.of("5"), PublishedFigure.of("5.0"))
                        .working(Language.EN))
                .contains("5 = 5.0");
    }

    @Test
    void aPercentageOfABaseIsShownAsSuch() {
        PublishedCheck check = PublishedCheck.builder("disbursed", CheckKind.PRODUCT)
                .operand("base", 11_000)
                .operand("percent", "7.5")
                .build();
        assertThat(Reconciliation.of(check).working(Language.VI)).contains("11.000 × 7,5 % = 825");
    }

    @Test
    void ofBands() {
        List<Band> bands = List.of(Band.of(19, 19, 1), Band.of(15, 18, 2));
        assertThat(Reconciliation.distribution(bands, PublishedFigure.of(3), PublishedFigure.of("18.0"))
                        .working(Language.EN))
                .contains("1 + 2 = 3; (19 × 1 + 15 × 2) / 3 ≈ 16.3333; (19 × 1 + 18 × 2) / 3 ≈ 18.3333");
    }

    @Test
    void ofWhatIsImplied() {
        assertThat(Reconciliation.impliedDenominator(37_817, PublishedFigure.of("19.28"))
                        .working(Language.VI))
                .contains("19,275 ≤ 100 × 37.817 / N < 19,285 → N = 196.096–196.197");
        assertThat(Reconciliation.impliedDenominator(158, PublishedFigure.of("68.99"))
                        .working(Language.EN))
                .contains("68.99 ≤ 100 × 158 / N < 69 → N = 229");
        assertThat(Reconciliation.impliedDenominator(0, PublishedFigure.of("0")).working(Language.EN))
                .contains("(-0.5) < 100 × 0 / N < 0.5 → N ≥ 1");
        assertThat(Reconciliation.impliedTotal(PublishedFigure.of("13.29"), 181).working(Language.VI))
                .contains("13,285 ≤ T / 181 < 13,295 → T = 2.405–2.406");
        assertThat(Reconciliation.impliedTotal(PublishedFigure.of("13.29"), 2).working(Language.VI))
                .contains("13,285 ≤ T / 2 < 13,295 → T không có");
    }

    @Test
    void whatIsNotComputedHasNone() {
        assertThat(Reconciliation.percent(1, 0, PublishedFigure.of("1")).working(Language.VI))
                .isEmpty();
    }

    @Test
    void aLongSumIsNotShownWhole() {
        Reconciliation sum = Reconciliation.sum(Collections.nCopies(1_000, Decimal.of(7)), PublishedFigure.of(7_000));
        assertThat(sum.working(Language.EN))
                .hasValueSatisfying(
                        line -> assertThat(line).startsWith("7 + 7 + ").endsWith("… (936 more) = 7,000"));
    }
}
