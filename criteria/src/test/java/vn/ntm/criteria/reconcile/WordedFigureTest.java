package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MISMATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.NOT_COMPUTABLE;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.TRUNCATED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.NumberStyle;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.WrittenNumber;
import vn.ntm.core.result.RefusalReason;
import vn.ntm.core.text.Language;

class WordedFigureTest {

    @ParameterizedTest(name = "{0} means {1} by {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "72,75%               | [72.745, 72.755)   | PRINTED_DIGITS",
                "khoảng 73%           | [72.5, 73.5)       | PRINTED_DIGITS",
                "khoảng 73,0%         | [72.95, 73.05)     | PRINTED_DIGITS",
                "ước đạt 2.900        | [2899.5, 2900.5)   | PRINTED_DIGITS",
                "khoảng -2,5          | (-2.55, -2.45]     | PRINTED_DIGITS",
                "khoảng 0             | (-0.5, 0.5)        | PRINTED_DIGITS",
                "hơn 50%              | (50, +inf)         | BOUND",
                "trên 51.260 tỷ       | (51260, +inf)      | BOUND",
                "gần 73%              | (-inf, 73)         | BOUND",
                "gần 224 tỷ           | (-inf, 224)        | BOUND",
                "≥ 90%                | [90, +inf)         | BOUND",
                "80% trở lên          | [80, +inf)         | BOUND",
                "không quá 4%         | (-inf, 4]          | BOUND",
                "39-40%               | [38.5, 40.5)       | RANGE_ENDS",
                "từ 1-1,2 tiêu chí    | [0.95, 1.25)       | RANGE_ENDS",
                "2.900 đến 3.000 USD  | [2899.5, 3000.5)   | RANGE_ENDS",
            })
    void aWordingStandsForARangeByANamedRule(String text, String range, WordingRule rule) {
        WordedFigure figure = vietnamese(text);
        assertThat(figure.range()).hasToString(range);
        assertThat(figure.rule()).isEqualTo(rule);
        assertThat(figure).hasToString(text);
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "khoảng 2.900      | [2850, 2950)",
                "khoảng 423.000 tỷ | [422500, 423500)",
                "khoảng 7,50       | [7.495, 7.505)",
                "khoảng 0          | (-0.5, 0.5)",
            })
    void zerosAtTheEndOfAnIntegerMayBeRoundOnlyWhereTheCallerSaysSo(String text, String range) {
        WrittenNumber written = WrittenNumber.read(text, NumberStyle.VIETNAMESE).orElseThrow();
        assertThat(WordedFigure.of(written, WordingRule.SIGNIFICANT_DIGITS).range())
                .hasToString(range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOUND", "RANGE_ENDS"})
    void aboutIsNeverTakenByARuleThatDoesNotSayHowNear(WordingRule rule) {
        WrittenNumber about =
                WrittenNumber.read("khoảng 77%", NumberStyle.VIETNAMESE).orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordedFigure.of(about, rule))
                .withMessageContaining(rule.name());
    }

    @Test
    void aRatioIsTwoFigures() {
        assertThat(WordedFigure.read("5.813/8.227", NumberStyle.VIETNAMESE).whyNot())
                .contains(RefusalReason.SEVERAL_NUMBERS);
        WrittenNumber ratio =
                WrittenNumber.read("5.813/8.227", NumberStyle.VIETNAMESE).orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordedFigure.of(ratio))
                .withMessageContaining("5.813/8.227");
        assertThatIllegalArgumentException().isThrownBy(() -> vietnamese("chưa rõ"));
    }

    @ParameterizedTest(name = "{0}/{1} and {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Nghệ An 2022: nearly 73 % of 411 communes; Vĩnh Long 2018: more than 50 % of 89.
                "299 | 411  | gần 73%    | MATCH",
                "300 | 410  | gần 73%    | MISMATCH",
                "45  | 89   | hơn 50%    | MATCH",
                "1   | 2    | hơn 50%    | MISMATCH",
                "1   | 2    | ≥ 50%      | MATCH",
                "501 | 1000 | hơn 50%    | MATCH",
                "299 | 411  | khoảng 73% | MATCH",
                "299 | 411  | khoảng 72% | MISMATCH",
                "295 | 411  | khoảng 72% | MATCH",
                "39  | 100  | 39-40%     | MATCH",
                "385 | 1000 | 39-40%     | MATCH",
                "405 | 1000 | 39-40%     | MISMATCH",
                "299 | 411  | 72,75%     | MATCH",
                "158 | 229  | 68,99%     | TRUNCATED",
                "299 | 411  | 73,1%      | MISMATCH",
            })
    void aShareMatchesIfTheRangeHoldsIt(long count, long whole, String text, ReconciliationVerdict verdict) {
        Reconciliation share = Reconciliation.percent(count, whole, vietnamese(text));
        assertThat(share.verdict()).isEqualTo(verdict);
        assertThat(share.worded()).contains(vietnamese(text));
    }

    @Test
    void theAnswerSaysWhatTheWordingMeansAndByWhichRule() {
        Reconciliation share = Reconciliation.percent(299, 411, vietnamese("gần 73%"));
        assertThat(share.expected()).contains("73");
        assertThat(share.note(Language.VI))
                .contains("gần 73% nghĩa là dưới 73 (giới hạn một phía, so sánh không làm tròn)");
        assertThat(share.note(Language.EN))
                .contains("gần 73% means under 73 (a bound on one side, compared unrounded)");
        assertThat(share.working(Language.VI)).contains("100 × 299 / 411 = 72,74… → 73 %");
    }

    @ParameterizedTest(name = "{0}: {1} | {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "khoảng 73%     | từ 72,5 đến dưới 73,5   | from 72.5 to under 73.5",
                "khoảng -2,5    | trên -2,55 đến -2,45    | over -2.55 to -2.45",
                "hơn 50%        | trên 50                 | over 50",
                "≥ 1.090        | 1.090 trở lên           | 1,090 or more",
                "dưới 0,5       | dưới 0,5                | under 0.5",
                "không quá 4%   | 4 trở xuống             | 4 or less",
            })
    void rangesReadAsPeopleSayThem(String text, String vi, String en) {
        MeantRange range = vietnamese(text).range();
        assertThat(range.toText(Language.VI)).isEqualTo(vi);
        assertThat(range.toText(Language.EN)).isEqualTo(en);
    }

    @Test
    void everyKindThatComputesAFigureTakesAWording() {
        Decimal four = Decimal.of(4);
        Decimal three = Decimal.of(3);
        List<Weighted> groups = List.of(Weighted.of("15.14", 108), Weighted.of("9.54", 96));
        assertThat(List.of(
                        Reconciliation.percent(three, four, vietnamese("75%")),
                        Reconciliation.average(four, three, vietnamese("hơn 1,3")),
                        Reconciliation.ratio(four, three, vietnamese("khoảng 1,33 lần")),
                        Reconciliation.weightedAverage(groups, vietnamese("khoảng 12,5 tiêu chí")),
                        Reconciliation.sum(
                                List.of(Decimal.parse("224"), Decimal.parse("1411.851")), vietnamese("trên 1.635 tỷ")),
                        Reconciliation.difference(four, three, vietnamese("1-2")),
                        Reconciliation.product(four, three, vietnamese("gần 12,1")),
                        Reconciliation.weightedSum(groups, vietnamese("từ 2.550 đến 2.551")),
                        Reconciliation.sumOfPercentages(
                                List.of(Percentage.of("38.1"), Percentage.of("24.2"), Percentage.of("34.9")),
                                vietnamese("khoảng 97%"))))
                .allSatisfy(answer -> {
                    assertThat(answer.verdict()).isEqualTo(MATCH);
                    assertThat(answer.worded()).isPresent();
                    assertThat(answer.working(Language.EN)).isPresent();
                });
    }

    /** What does not divide is held against the wording as it is: 1,635 is not more than itself. */
    @Test
    void aFigureOutsideTheWordingDiffers() {
        Decimal total = Decimal.of(1635);
        assertThat(Reconciliation.sum(List.of(total), vietnamese("trên 1.635 tỷ"))
                        .verdict())
                .isEqualTo(MISMATCH);
        assertThat(Reconciliation.sum(List.of(total), vietnamese("từ 1.635 tỷ trở lên"))
                        .verdict())
                .isEqualTo(MATCH);
        assertThat(Reconciliation.difference(total, Decimal.of(1), vietnamese("khoảng 1.633 tỷ"))
                        .verdict())
                .isEqualTo(MISMATCH);
    }

    @Test
    void anExactWordingIsCheckedAsAnyPrintedFigure() {
        Reconciliation cut = Reconciliation.percent(158, 229, vietnamese("68,99%"));
        assertThat(cut.verdict()).isEqualTo(TRUNCATED);
        assertThat(cut.published()).contains(PublishedFigure.of("68.99"));
        assertThat(Reconciliation.sum(List.of(Decimal.parse("1.4")), vietnamese("1"))
                        .verdict())
                .isEqualTo(MISMATCH);
    }

    @Test
    void aShareWordedInMoneyIsTheCallersError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciliation.percent(1, 2, vietnamese("gần 224 tỷ")))
                .withMessageContaining("published")
                .withMessageContaining("gần 224 tỷ");
    }

    @Test
    void aZeroBaseIsStillNotComputable() {
        Reconciliation share = Reconciliation.percent(1, 0, vietnamese("hơn 50%"));
        assertThat(share.verdict()).isEqualTo(NOT_COMPUTABLE);
        assertThat(share.whyNot()).isPresent();
    }

    @Test
    void aRangeTellsAboutAnyValueButOneOverZero() {
        MeantRange range = vietnamese("39-40%").range();
        assertThat(range.contains(Decimal.parse("38.5"))).isTrue();
        assertThat(range.contains(Decimal.parse("38.49"))).isFalse();
        assertThat(range.contains(Ratio.of(121, 3))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range.contains(Ratio.of(1, 0)))
                .withMessageContaining("1/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeantRange(Optional.empty(), true, Optional.of(Decimal.of(1)), false))
                .withMessageContaining("lowIncluded");
    }

    private static WordedFigure vietnamese(String text) {
        return WordedFigure.of(text, NumberStyle.VIETNAMESE);
    }
}
