package vn.ntm.criteria.livelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/** Shares and rates of people, and where there is none. */
class LivelihoodFigureTest {

    @ParameterizedTest
    @CsvSource({
        "TRAINED_WORKERS, 3250, 4321, 'Tỷ lệ lao động qua đào tạo: 3.250 / 4.321 lao động = 75,2 %'",
        "CERTIFIED_WORKERS, 0, 4321,"
                + " 'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ: 0 / 4.321 lao động = 0,0 %'",
        "EMPLOYED_WORKERS, 4321, 4321, 'Tỷ lệ lao động có việc làm: 4.321 / 4.321 lao động = 100,0 %'",
        "POOR_PERSONS, 12.5, 50, 'Tỷ lệ nhân khẩu nghèo: 12,5 / 50 nhân khẩu = 25,0 %'",
        "POOR_HOUSEHOLDS, 5, 0, 'Tỷ lệ hộ nghèo: 5 / 0 hộ = mẫu số bằng 0'",
        "POOR_HOUSEHOLDS, 0, 0, 'Tỷ lệ hộ nghèo: 0 / 0 hộ = mẫu số bằng 0'",
        "POOR_HOUSEHOLDS, 101, 100, 'Tỷ lệ hộ nghèo: 101 / 100 hộ = số thành phần lớn hơn tổng số'"
    })
    void showsItsWorking(LivelihoodMeasure measure, Decimal part, Decimal whole, String text) {
        assertThat(LivelihoodFigure.of(measure, part, whole).toText(1, Language.VI))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"99, true", "100, true", "100.01, false"})
    void theWholeIsTheMostThatAPartCanBe(Decimal part, boolean computable) {
        assertThat(LivelihoodFigure.of(LivelihoodMeasure.ETHNIC_MINORITY, part, Decimal.of(100))
                        .ratio()
                        .isComputable())
                .isEqualTo(computable);
    }

    @Test
    void aDensityMayBeMoreThanOne() {
        assertThat(LivelihoodFigure.density(Population.of(300), Decimal.parse("1.5"))
                        .toDecimal(0))
                .hasToString("200");
        assertThat(LivelihoodFigure.density(Population.of(300), Decimal.ZERO)
                        .ratio()
                        .whyNot())
                .contains(NotComputableReason.ZERO_DENOMINATOR);
        assertThatIllegalStateException()
                .isThrownBy(() -> LivelihoodFigure.density(Population.of(1), Decimal.of(1))
                        .toPercentage(1))
                .withMessage("DENSITY is not a share");
    }

    @ParameterizedTest
    @EnumSource(LivelihoodMeasure.class)
    void whatIsMissingIsNotZero(LivelihoodMeasure measure) {
        LivelihoodFigure noPart = new LivelihoodFigure(measure, Optional.empty(), Optional.of(Decimal.of(5)));
        LivelihoodFigure noWhole = new LivelihoodFigure(measure, Optional.of(Decimal.ZERO), Optional.empty());
        assertThat(noPart.ratio().whyNot()).contains(NotComputableReason.MISSING_OPERAND);
        assertThat(noWhole.ratio().whyNot()).contains(NotComputableReason.MISSING_OPERAND);
        assertThat(noPart.toText(1, Language.EN)).contains(": ? / 5").endsWith("= a figure is missing");
        assertThat(noPart.plus(noWhole).part()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LivelihoodMeasure.class)
    void everyMeasureHasANameAndAUnitInBothLanguages(LivelihoodMeasure measure) {
        for (Language language : Language.values()) {
            assertThat(measure.toText(language)).isNotBlank();
            assertThat(measure.unit(language)).isNotBlank();
        }
        assertThat(measure.toText(Language.VI)).isNotEqualTo(measure.toText(Language.EN));
    }

    @Test
    void incomeOfACommuneIsMillionsAPersonAYear() {
        LivelihoodFigure income =
                LivelihoodFigure.incomePerCapita(Vnd.of("314.46", VndUnit.BILLION), Population.of(7_488));
        assertThat(income.toText(1, Language.VI))
                .isEqualTo("Thu nhập bình quân đầu người: 314.460 / 7.488 = 42,0 triệu đồng/người/năm");
        assertThat(income.toDecimal(3)).hasToString("41.995");
    }

    @Test
    void theIncomeOfTheNationDoesNotOverflow() {
        assertThat(LivelihoodFigure.incomePerCapita(
                                Vnd.of("11500", VndUnit.TRILLION), Population.of("101.3", PopulationUnit.MILLION))
                        .toDecimal(1))
                .hasToString("113.5");
    }

    /** Two communes of 1 of 10 and 9 of 30 poor households have 25 %, not the mean of 10 and 30 %. */
    @Test
    void aDistrictIsMadeOfItsCounts() {
        LivelihoodFigure one = LivelihoodFigure.of(LivelihoodMeasure.POOR_HOUSEHOLDS, 1, 10);
        LivelihoodFigure other = LivelihoodFigure.of(LivelihoodMeasure.POOR_HOUSEHOLDS, 9, 30);
        assertThat(one.plus(other).toPercentage(1)).hasToString("25%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.plus(LivelihoodFigure.of(LivelihoodMeasure.POOR_PERSONS, 1, 10)))
                .withMessage("not one measure: POOR_HOUSEHOLDS and POOR_PERSONS");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LivelihoodFigure.of(LivelihoodMeasure.POOR_HOUSEHOLDS, -1, 10))
                .withMessage("POOR_HOUSEHOLDS: part is negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LivelihoodFigure.of(LivelihoodMeasure.DENSITY, 1, -10))
                .withMessage("DENSITY: whole is negative: -10");
    }

    @Test
    void ethnicMinorityShare() {
        assertThat(LivelihoodFigure.ethnicMinority(Population.of(8_391), Population.of(10_000))
                        .toText(2, Language.VI))
                .isEqualTo("Tỷ lệ người dân tộc thiểu số: 8.391 / 10.000 người = 83,91 %");
    }
}
