package vn.ntm.criteria.livelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/** Percentage points and percent are two things. */
class ChangesTest {

    private static final long SEED = 19_930_221;

    @Test
    void fromTenToEightPercentIsTwoPointsOrTwentyPercent() {
        RateChange change = RateChange.of(Percentage.of("10"), Percentage.of("8"));
        assertThat(change.points().orElseThrow().toText(0, Language.VI)).isEqualTo("giảm 2 điểm phần trăm");
        assertThat(change.relative().orElseThrow().toText(0, Language.VI)).isEqualTo("giảm 20 %");
        assertThat(change.points().orElseThrow()).isNotEqualTo(change.relative().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "8, 10, tăng 2.0 điểm phần trăm, tăng 25.0 %",
        "10, 10, không thay đổi, không thay đổi",
        "0, 3, tăng 3.0 điểm phần trăm, mẫu số bằng 0",
        "3, 0, giảm 3.0 điểm phần trăm, giảm 100.0 %"
    })
    void hasWordsForEveryDirection(String earlier, String later, String points, String relative) {
        RateChange change = RateChange.of(Percentage.of(earlier), Percentage.of(later));
        assertThat(change.points().toText(Language.VI, by -> by.toText(1, Language.VI)))
                .isEqualTo(points.replace('.', ','));
        assertThat(change.relative().toText(Language.VI, by -> by.toText(1, Language.VI)))
                .isEqualTo(relative.replace('.', ','));
    }

    /** 21.880 % less 19.935 %: rounded once. The rounded rates would give 1.95. */
    @Test
    void ratesOfDifferentWholesAreSubtractedBeforeTheyAreRounded() {
        RateChange change = RateChange.of(
                LivelihoodFigure.of(LivelihoodMeasure.POOR_HOUSEHOLDS, 17_435, 79_685),
                LivelihoodFigure.of(LivelihoodMeasure.POOR_HOUSEHOLDS, 16_003, 80_276));
        assertThat(change.points().orElseThrow().toDecimal(2)).hasToString("-1.94");
    }

    @Test
    void aMissingRateKeepsItsReason() {
        LivelihoodFigure none = LivelihoodFigure.of(LivelihoodMeasure.POOR_HOUSEHOLDS, 0, 0);
        LivelihoodFigure some = LivelihoodFigure.of(LivelihoodMeasure.POOR_HOUSEHOLDS, 1, 4);
        assertThat(RateChange.of(none, some).points().whyNot()).contains(NotComputableReason.ZERO_DENOMINATOR);
        assertThat(RateChange.of(some, none).toText(1, Language.VI)).isEqualTo("25,0 % → ?: mẫu số bằng 0");
        assertThat(new AmountChange(Optional.of(Decimal.of(1)), Optional.empty()).toText(1, Language.EN))
                .isEqualTo("1 → ?: a figure is missing");
        assertThat(AmountChange.of(0, 5).relative().whyNot()).contains(NotComputableReason.ZERO_DENOMINATOR);
        assertThat(AmountChange.of(0, 5).difference().orElseThrow()).isEqualTo(Decimal.of(5));
    }

    @Test
    void refusesWhatIsNoChange() {
        LivelihoodFigure poor = LivelihoodFigure.of(LivelihoodMeasure.POOR_HOUSEHOLDS, 1, 4);
        LivelihoodFigure density = LivelihoodFigure.of(LivelihoodMeasure.DENSITY, 1, 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateChange.of(poor, density))
                .withMessage("not two figures of one share: POOR_HOUSEHOLDS and DENSITY");
        assertThatIllegalArgumentException().isThrownBy(() -> RateChange.of(density, density));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateChange.of(Ratio.of(-1, 2), Ratio.of(1, 2)))
                .withMessage("earlier is negative: -1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmountChange.of(1, -2))
                .withMessage("later is negative: -2");
        assertThatIllegalArgumentException().isThrownBy(() -> new PercentagePoints(Ratio.of(1, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RelativeChange(Ratio.of(1, 0)));
    }

    /** With any counts: before + points = after, before x times = after, both exactly. */
    @Test
    void aChangeLeadsFromTheOneRateToTheOther() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            Ratio before = Ratio.of(1 + random.nextLong(Long.MAX_VALUE / 2), 1 + random.nextLong(Long.MAX_VALUE / 2));
            Ratio after = Ratio.of(random.nextLong(Long.MAX_VALUE), 1 + random.nextLong(Long.MAX_VALUE / 2));
            RateChange change = RateChange.of(before, after);
            Ratio points = change.points().orElseThrow().exact();
            Ratio sum = Ratio.of(
                    before.numerator()
                            .times(points.denominator())
                            .plus(points.numerator().times(before.denominator())),
                    before.denominator().times(points.denominator()));
            assertThat(sum).as("seed %d, change %d", SEED, i).isEqualByComparingTo(after);
            Ratio times = change.relative().orElseThrow().times();
            assertThat(Ratio.of(
                            before.numerator().times(times.numerator()),
                            before.denominator().times(times.denominator())))
                    .as("seed %d, change %d", SEED, i)
                    .isEqualByComparingTo(after);
        }
    }

    /** 40.004 to 44.004 million is 9.999 % from the terms; the rounded 40.0 and 44.0 would give 10. */
    @Test
    void incomePerCapitaGrowsByItsTermsAndNotByRoundedFigures() {
        LivelihoodFigure earlier =
                LivelihoodFigure.incomePerCapita(Vnd.of(Decimal.of(1_000_100), VndUnit.MILLION), Population.of(25_000));
        LivelihoodFigure later =
                LivelihoodFigure.incomePerCapita(Vnd.of(Decimal.of(1_144_104), VndUnit.MILLION), Population.of(26_000));
        FigureChange change = FigureChange.of(earlier, later);
        assertThat(change.relative().orElseThrow().exact())
                .isEqualByComparingTo(Ratio.of(1_144_104L * 25_000 - 1_000_100L * 26_000, 1_000_100L * 26_000));
        assertThat(change.relative().orElseThrow().toPercentage(4)).isEqualTo(Percentage.of("9.999"));
        assertThat(change.toText(1, Language.VI))
                .isEqualTo(
                        "Thu nhập bình quân đầu người: 1.000.100 / 25.000 = 40,0 triệu đồng/người/năm"
                                + " → Thu nhập bình quân đầu người: 1.144.104 / 26.000 = 44,0 triệu đồng/người/năm: tăng 10,0 %");
        LivelihoodFigure nobody = LivelihoodFigure.of(LivelihoodMeasure.INCOME_PER_CAPITA, 5, 0);
        assertThat(FigureChange.of(nobody, later).relative().whyNot()).contains(NotComputableReason.ZERO_DENOMINATOR);
        assertThat(FigureChange.of(LivelihoodFigure.of(LivelihoodMeasure.INCOME_PER_CAPITA, 0, 5), later)
                        .relative()
                        .whyNot())
                .contains(NotComputableReason.ZERO_DENOMINATOR);
        LivelihoodFigure unknown =
                new LivelihoodFigure(LivelihoodMeasure.INCOME_PER_CAPITA, Optional.empty(), Optional.of(Decimal.of(1)));
        assertThat(FigureChange.of(earlier, unknown).relative().whyNot()).contains(NotComputableReason.MISSING_OPERAND);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureChange.of(earlier, LivelihoodFigure.of(LivelihoodMeasure.DENSITY, 1, 1)))
                .withMessage("not two figures of one rate: INCOME_PER_CAPITA and DENSITY");
        LivelihoodFigure poor = LivelihoodFigure.of(LivelihoodMeasure.POOR_HOUSEHOLDS, 1, 4);
        assertThatIllegalArgumentException().isThrownBy(() -> FigureChange.of(poor, poor));
    }

    @Test
    void comparesByValue() {
        assertThat(new PercentagePoints(Ratio.of(-1, 100)))
                .isEqualByComparingTo(new PercentagePoints(Ratio.of(-2, 200)))
                .isLessThan(new PercentagePoints(Ratio.of(0, 1)));
        assertThat(new RelativeChange(Ratio.of(1, 2))).isEqualByComparingTo(new RelativeChange(Ratio.of(2, 4)));
    }
}
