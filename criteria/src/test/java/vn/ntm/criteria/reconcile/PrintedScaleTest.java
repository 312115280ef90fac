package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The digits of a figure as printed decide how it is judged: 5.0 has one and 5 has none, for every kind. */
class PrintedScaleTest {

    @ParameterizedTest(name = "{0} printed as {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // 1/24 is 4.1666… %, 100/24 is 4.1666…
                "percent          | 4    | MATCH     | 4",
                "percent          | 4.0  | MISMATCH  | 4.2",
                "percent          | 4.1  | TRUNCATED | 4.2",
                "percent          | 4.2  | MATCH     | 4.2",
                "percent          | 4.20 | MISMATCH  | 4.17",
                "average          | 4    | MATCH     | 4",
                "average          | 4.0  | MISMATCH  | 4.2",
                "average          | 4.16 | TRUNCATED | 4.17",
                "ratio            | 4    | MATCH     | 4",
                "ratio            | 4.0  | MISMATCH  | 4.2",
                "ratio            | 4.16 | TRUNCATED | 4.17",
                "weighted_average | 4    | MATCH     | 4",
                "weighted_average | 4.0  | MISMATCH  | 4.2",
                "weighted_average | 4.16 | TRUNCATED | 4.17",
                // Exact kinds: trailing zeros say the same number, and a number is never cut.
                "sum              | 4    | MISMATCH  | 4.2",
                "sum              | 4.2  | MATCH     | 4.2",
                "sum              | 4.20 | MATCH     | 4.2",
                "difference       | 4    | MISMATCH  | 4.2",
                "difference       | 4.20 | MATCH     | 4.2",
                "product          | 4    | MISMATCH  | 4.2",
                "product          | 4.20 | MATCH     | 4.2",
                "weighted_sum     | 4    | MISMATCH  | 4.2",
                "weighted_sum     | 4.20 | MATCH     | 4.2",
                "sum_of_percentages | 4  | MISMATCH  | 4.2",
                "sum_of_percentages | 4.20 | MATCH   | 4.2",
            })
    void aPublishedFigureIsJudgedAtItsDigits(
            String kind, String printed, ReconciliationVerdict verdict, String expected) {
        PublishedCheck check =
                operands(CheckKind.find(kind).orElseThrow()).published(printed).build();
        assertThat(Reconciliation.of(check).verdict()).isEqualTo(verdict);
        assertThat(Reconciliation.of(check).expected()).contains(expected);
    }

    private static PublishedCheck.Builder operands(CheckKind kind) {
        PublishedCheck.Builder check = PublishedCheck.builder("as printed", kind);
        return switch (kind) {
            case PERCENT -> check.operand("numerator", 1).operand("denominator", 24);
            case AVERAGE -> check.operand("total", 100).operand("count", 24);
            case RATIO -> check.operand("numerator", 100).operand("denominator", 24);
            case WEIGHTED_AVERAGE ->
                check.operand(
                        "groups",
                        Operand.list(
                                Operand.list(Operand.of(4), Operand.of(5)),
                                Operand.list(Operand.of(5), Operand.of(1))));
            case SUM, SUM_OF_PERCENTAGES -> check.operand("parts", Operand.list(Operand.of(4), Operand.of("0.2")));
            case DIFFERENCE -> check.operand("minuend", "5.2").operand("subtrahend", 1);
            case PRODUCT -> check.operand("base", 42).operand("factor", "0.1");
            case WEIGHTED_SUM -> check.operand("terms", Operand.list(Operand.list(Operand.of(42), Operand.of("0.1"))));
            case DISTRIBUTION, IMPLIED_DENOMINATOR, IMPLIED_TOTAL, EQUALITY ->
                throw new IllegalArgumentException("kind: " + kind + " has a test of its own");
        };
    }

    @ParameterizedTest(name = "a share printed as {0}: {1} wholes")
    @CsvSource({"5, 764..933", "5.0, 832..848", "5.00, 840", "5.000, 840"})
    void aShareBoundsItsWholeByItsDigits(String printed, String wholes) {
        assertThat(Reconciliation.impliedDenominator(42, PublishedFigure.of(printed))
                        .expected())
                .contains(wholes);
    }

    @ParameterizedTest(name = "a mean printed as {0}: {1} totals")
    @CsvSource({"5, 450..549", "5.0, 495..504", "5.00, 500", "5.000, 500"})
    void aMeanBoundsItsTotalByItsDigits(String printed, String totals) {
        assertThat(Reconciliation.impliedTotal(PublishedFigure.of(printed), 100).expected())
                .contains(totals);
    }

    @ParameterizedTest(name = "a mean printed as {0} in bands of 16.1 to 17.1: {1}")
    @CsvSource({"16, MATCH", "16.0, MISMATCH", "16.1, MATCH", "17.1, MATCH", "17.2, MISMATCH", "17.14, MISMATCH"})
    void aMeanOfBandsHasHalfItsLastDigitToSpare(String printed, ReconciliationVerdict verdict) {
        List<Band> bands = List.of(Band.of(16, 17, 9), Band.of(17, 18, 1));
        assertThat(Reconciliation.distribution(bands, PublishedFigure.of(10), PublishedFigure.of(printed))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"5, 5.0, MATCH", "5.0, 5, MATCH", "5.01, 5.0, MISMATCH"})
    void twoFiguresAreEqualByTheirValue(String left, String right, ReconciliationVerdict verdict) {
        assertThat(Reconciliation.equality(PublishedFigure.of(left), PublishedFigure.of(right))
                        .verdict())
                .isEqualTo(verdict);
    }
}
