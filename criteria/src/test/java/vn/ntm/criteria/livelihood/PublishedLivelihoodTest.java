package vn.ntm.criteria.livelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.text.Language;

/** Figures of poverty, income and population as reports printed them, recomputed. */
class PublishedLivelihoodTest {

    private static PovertyCount households(long all, long poor, long nearPoor) {
        return PovertyCount.of(PovertyBasis.HOUSEHOLDS)
                .all(Decimal.of(all))
                .poor(Decimal.of(poor))
                .nearPoor(Decimal.of(nearPoor))
                .build();
    }

    /** C47: 1,432 households fewer are 1.95 points fewer, because the number of all households changed too. */
    @Test
    void c47PovertyOfBacKan2019() {
        PovertyCount end = households(80_276, 16_003, 8_668);
        assertThat(end.poorRate().toText(2, Language.VI)).isEqualTo("Tỷ lệ hộ nghèo: 16.003 / 80.276 hộ = 19,93 %");
        assertThat(end.nearPoorRate().toText(2, Language.EN))
                .isEqualTo("Near-poor households: 8,668 / 80,276 households = 10.80 %");
        assertThat(end.bothRate().toText(2, Language.VI))
                .isEqualTo("Tỷ lệ hộ nghèo và hộ cận nghèo: 24.671 / 80.276 hộ = 30,73 %");
        RateChange rate = RateChange.of(Percentage.of("21.88"), Percentage.of("19.93"));
        assertThat(rate.points().orElseThrow().toDecimal(2)).isEqualTo(Decimal.parse("-1.95"));
        assertThat(rate.relative().orElseThrow().toPercentage(2)).isEqualTo(Percentage.of("-8.91"));
        assertThat(rate.toText(2, Language.VI))
                .isEqualTo("21,88 % → 19,93 %: giảm 1,95 điểm phần trăm (giảm 8,91 % so với mức trước)");
        assertThat(rate.toText(2, Language.EN))
                .isEqualTo("21.88 % → 19.93 %: down by 1.95 percentage points (down by 8.91 % of the rate before)");
        assertThat(AmountChange.of(16_003 + 1_432, 16_003).toText(2, Language.VI))
                .isEqualTo("17.435 → 16.003: giảm 1.432 (giảm 8,21 %)");
    }

    /** C48: 4.03 + 3.49 is 7.52, which binary floating point misses. */
    @ParameterizedTest
    @CsvSource({"4.03, 3.49, 7.52", "14.23, 7.69, 21.92", "0.21, 0.13, 0.34"})
    void c48PoorAndNearPoorAddUp(String poor, String nearPoor, String both) {
        assertThat(PovertyIdentity.ofRates(Percentage.of(poor), Percentage.of(nearPoor), Percentage.of(both))
                        .holds())
                .isTrue();
    }

    @Test
    void c48ShowsItsWorkingAndItsAssumption() {
        assertThat(PovertyIdentity.ofRates(Percentage.of("4.03"), Percentage.of("3.49"), Percentage.of("7.52"))
                        .toText(Language.VI))
                .isEqualTo("4,03 + 3,49 = 7,52 %; số ghi 7,52: khớp (giả định các tỷ lệ cùng mẫu số)");
    }

    /** C43: both rates need one number of households; of 306,000 both print as published. */
    @Test
    void c43PovertyOfCaMau2023() {
        PovertyCount count = households(306_000, 9_604, 6_943);
        assertThat(count.poorRate().toPercentage(2)).hasToString("3.14%");
        assertThat(count.nearPoorRate().toPercentage(2)).hasToString("2.27%");
        assertThat(count.identity().impliedBoth()).contains(Decimal.of(16_547));
        assertThat(count.identity().toText(Language.VI)).isEqualTo("9.604 + 6.943 = ? hộ; ? = 16.547 hộ");
    }

    /** C68: income of 10.98 million in 2010 and 16.5 in 2013. */
    @Test
    void c68IncomeOfQuangNinh() {
        AmountChange change = AmountChange.of(Vnd.of("10.98", VndUnit.MILLION), Vnd.of("16.5", VndUnit.MILLION));
        assertThat(change.relative().orElseThrow().times().toText(2, Language.VI))
                .isEqualTo("1,50");
        assertThat(change.toText(1, Language.VI)).isEqualTo("10,98 → 16,5: tăng 5,52 (tăng 50,3 %)");
    }

    /** C06: "tăng 0,15 %" is 12 communes of 8,225 in points; as growth of 5,842 it would be 0.21 %. */
    @Test
    void c06PointsAndPercentAreTwoFigures() {
        assertThat(RateChange.of(Ratio.of(5_842, 8_225), Ratio.of(5_854, 8_225)).toText(2, Language.VI))
                .isEqualTo("71,03 % → 71,17 %: tăng 0,15 điểm phần trăm (tăng 0,21 % so với mức trước)");
    }

    /** Lạng Sơn, mid-2023: 8,310 km² and 802.1 thousand people. */
    @Test
    void densityOfLangSon() {
        Population people = Population.of("802.1", PopulationUnit.THOUSAND);
        assertThat(LivelihoodFigure.density(people, Decimal.of(8_310)).toText(2, Language.VI))
                .isEqualTo("Mật độ dân số: 802.100 / 8.310 = 96,52 người/km²");
    }

    /** Lạng Sơn: 8.92 % poor of 19.28 % in all leave 10.36 points, if both have one denominator. */
    @Test
    void nearPoorOfLangSonFollowsWithItsAssumption() {
        PovertyIdentity rates = PovertyIdentity.ofRates(
                Optional.of(Percentage.of("8.92")), Optional.empty(), Optional.of(Percentage.of("19.28")));
        assertThat(rates.impliedNearPoor()).contains(Decimal.parse("10.36"));
        assertThat(rates.toText(Language.VI))
                .isEqualTo("8,92 + ? = 19,28 %; ? = 10,36 % (giả định các tỷ lệ cùng mẫu số)");
        assertThat(rates.toText(Language.EN))
                .isEqualTo("8.92 + ? = 19.28 %; ? = 10.36 % (assuming that all rates have one denominator)");
    }
}
