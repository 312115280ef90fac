package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MISMATCH;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Decimal;

/** Reports as they were printed, recomputed figure by figure. */
class PublishedReportsTest {

    /** Communes meeting each of 19 criteria, and everything that follows from the counts. */
    @Nested
    class DakLakInSeptember2015 {

        private final List<Decimal> met =
                numbers(152, 13, 61, 95, 53, 15, 39, 137, 48, 74, 68, 123, 95, 113, 132, 67, 36, 123, 142);

        @Test
        void theColumnsAddUpToTheCriteriaMet() {
            assertThat(Reconciliation.sum(met, PublishedFigure.of(1586)).verdict())
                    .isEqualTo(MATCH);
        }

        @Test
        void theMeanAndTheShareOfAllCriteriaFollow() {
            assertThat(Reconciliation.average(1586, 152, PublishedFigure.of("10.43"))
                            .verdict())
                    .isEqualTo(MATCH);
            assertThat(Reconciliation.product(Decimal.of(152), Decimal.of(19), PublishedFigure.of(2888))
                            .verdict())
                    .isEqualTo(MATCH);
            assertThat(Reconciliation.percent(1586, 2888, PublishedFigure.of("54.9"))
                            .verdict())
                    .isEqualTo(MATCH);
        }

        @Test
        void theBandsAllowTheMean() {
            List<Band> bands = List.of(
                    Band.of(19, 19, 7), Band.of(13, 18, 43), Band.of(10, 12, 34), Band.of(5, 9, 62), Band.of(3, 4, 6));
            assertThat(Reconciliation.distribution(bands, PublishedFigure.of(152), PublishedFigure.of("10.43"))
                            .verdict())
                    .isEqualTo(MATCH);
        }
    }

    /** Bands, zones and a printed share with a wrong digit. */
    @Nested
    class QuangNamIn2016 {

        @ParameterizedTest(name = "{0} of {1} printed as {2} %: {3}")
        @CsvSource({
            "62, 204, 30.39, MATCH",
            "9, 204, 4.41, MATCH",
            "68, 204, 33.33, MATCH",
            "65, 204, 31.86, MATCH",
            "45, 204, 20.06, MISMATCH",
            "45, 204, 22.06, MATCH",
            "52, 108, 48.15, MATCH",
            "10, 96, 10.42, MATCH",
            "4, 64, 6.25, MATCH",
        })
        void shares(long communes, long of, String printed, ReconciliationVerdict verdict) {
            assertThat(Reconciliation.percent(communes, of, PublishedFigure.of(printed))
                            .verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void theProvincesMeanIsThatOfItsZonesByTheirCommunes() {
            Reconciliation mean = Reconciliation.weightedAverage(
                    List.of(Weighted.of("15.14", 108), Weighted.of("9.54", 96)), PublishedFigure.of("12.50"));
            assertThat(mean.verdict()).isEqualTo(MATCH);
            assertThat(mean.expected()).contains("12.50");
        }

        @Test
        void theBandsAllowTheMeanThoughOneIsEmpty() {
            List<Band> bands = List.of(
                    Band.of(19, 19, 62), Band.of(15, 18, 9), Band.of(10, 14, 68), Band.of(5, 9, 65), Band.of(0, 4, 0));
            assertThat(Reconciliation.distribution(bands, PublishedFigure.of(204), PublishedFigure.of("12.50"))
                            .verdict())
                    .isEqualTo(MATCH);
        }
    }

    /** A plan printed as 67,172 where two independent figures say 67,712 (million đồng). */
    @Nested
    class DisbursementInMay2025 {

        @Test
        void thePlanByProgrammeMissesTheTotalByTheTransposedDigits() {
            Reconciliation plan = Reconciliation.sum(numbers(320197, 67172, 226385), PublishedFigure.of(614294));
            assertThat(plan.verdict()).isEqualTo(MISMATCH);
            assertThat(plan.expected()).contains("613754");
            assertThat(Reconciliation.sum(numbers(320197, 67712, 226385), PublishedFigure.of(614294))
                            .verdict())
                    .isEqualTo(MATCH);
        }

        @Test
        void theShareMissesToo() {
            Reconciliation printed = Reconciliation.percent(4369, 67172, PublishedFigure.of("6.45"));
            assertThat(printed.verdict()).isEqualTo(MISMATCH);
            assertThat(printed.expected()).contains("6.50");
            assertThat(Reconciliation.percent(4369, 67712, PublishedFigure.of("6.45"))
                            .verdict())
                    .isEqualTo(MATCH);
        }

        @ParameterizedTest(name = "{0} of {1} printed as {2} %")
        @CsvSource({
            "84499, 614294, 13.76",
            "70109, 310386, 22.59",
            "14390, 303908, 4.73",
            "55882, 320197, 17.45",
            "24248, 226385, 10.71",
        })
        void theOtherRatesMatch(long disbursed, long plan, String printed) {
            assertThat(Reconciliation.percent(disbursed, plan, PublishedFigure.of(printed))
                            .verdict())
                    .isEqualTo(MATCH);
        }

        @Test
        void theOtherSumsMatch() {
            assertThat(Reconciliation.sum(numbers(310386, 303908), PublishedFigure.of(614294))
                            .verdict())
                    .isEqualTo(MATCH);
            assertThat(Reconciliation.sum(numbers(70109, 14390), PublishedFigure.of(84499))
                            .verdict())
                    .isEqualTo(MATCH);
            assertThat(Reconciliation.sum(numbers(55882, 4369, 24248), PublishedFigure.of(84499))
                            .verdict())
                    .isEqualTo(MATCH);
        }
    }

    private static List<Decimal> numbers(long... values) {
        return LongStream.of(values).mapToObj(Decimal::of).toList();
    }
}
