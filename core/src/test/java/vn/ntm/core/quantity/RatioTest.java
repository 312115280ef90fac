package vn.ntm.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

class RatioTest {

    @Test
    void seventeenOfEightySixIsShownAs19point8() {
        Ratio advanced = Ratio.of(17, 86);
        assertThat(advanced.toPercentage(1).orElseThrow()).isEqualTo(Percentage.of("19.8"));
        assertThat(advanced.toPercentText(1, Language.VI)).isEqualTo("19,8 %");
        assertThat(advanced.toPercentText(1, Language.EN)).isEqualTo("19.8 %");
    }

    @Test
    void termsAreKeptAndNeverReduced() {
        Ratio mean = Ratio.of(1586, 152);
        assertThat(mean).hasToString("1586/152").isNotEqualTo(Ratio.of(793, 76));
        assertThat(mean).isEqualByComparingTo(Ratio.of(793, 76));
        assertThat(mean.toText(2, Language.VI)).isEqualTo("10,43");
    }

    @Test
    void aProvincesShareComesFromTheTermsNotFromTheSharesOfItsDistricts() {
        Ratio plain = Ratio.of(1, 1);
        Ratio mountain = Ratio.of(0, 9);
        assertThat(plain.plus(mountain)).isEqualTo(Ratio.of(1, 10));
    }

    @Test
    void zeroOfNothingIsNotZero() {
        Ratio none = Ratio.of(0, 0);
        assertThat(none.toPercentage(1).whyNot()).contains(NotComputableReason.ZERO_DENOMINATOR);
        assertThat(none.toText(2, Language.VI)).isEqualTo("mẫu số bằng 0");
        assertThat(none.plus(Ratio.of(3, 4))).isEqualTo(Ratio.of(3, 4));
        assertThat(none).isLessThan(Ratio.of(-1, 1)).isEqualByComparingTo(Ratio.of(5, 0));
    }

    @Test
    void aNegativeDenominatorIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(1, -2))
                .withMessage("denominator is negative: -2");
    }

    @Test
    void everyShareUpToAThousandIsRoundedHalfUpExactly() {
        // 23/80 = 28.75 % and 50 others come out wrong when computed in double.
        assertThat(Ratio.of(23, 80).toPercentage(1).orElseThrow()).isEqualTo(Percentage.of("28.8"));
        for (int d = 1; d <= 1000; d++) {
            for (int n = 0; n <= d; n++) {
                Decimal shown = Ratio.of(n, d).toPercentage(1).orElseThrow().value();
                long tenths = (2L * n * 1000 + d) / (2L * d);
                if (shown.times(Decimal.of(10)).longValueExact() != tenths) {
                    throw new AssertionError(n + "/" + d + " shown as " + shown);
                }
            }
        }
    }

    @Test
    void aCutShareIsNotRounded() {
        assertThat(Ratio.of(17, 86).toPercentage(1, Rounding.TRUNCATED).orElseThrow())
                .isEqualTo(Percentage.of("19.7"));
    }

    @Test
    void parseIsTheInverseOfToString() {
        for (Ratio ratio : new Ratio[] {
            Ratio.of(1586, 152),
            Ratio.of(0, 0),
            Ratio.of(-3, 4),
            Ratio.of(Decimal.parse("802.1"), Decimal.parse("8.31"))
        }) {
            assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1586", "1586/", "/152", "1/2/3", "a/b"})
    void whatIsNotARatioIsRefusedWithItsText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse(text));
    }

    @Test
    void whatHasNoValueComesBeforeAllOthersAndTermsTellRatiosApart() {
        Ratio none = Ratio.parse("3/0");
        Ratio half = Ratio.parse("1/2");

        assertThat(none).isLessThan(Ratio.parse("0/7")).isEqualByComparingTo(Ratio.parse("0/0"));
        assertThat(half).isGreaterThan(none).isLessThan(Ratio.parse("2/3")).isEqualByComparingTo(Ratio.parse("2/4"));
        assertThat(half)
                .isEqualTo(Ratio.parse("1/2"))
                .hasSameHashCodeAs(Ratio.parse("1/2"))
                .isNotEqualTo(Ratio.parse("2/4"))
                .doesNotHaveSameHashCodeAs(Ratio.parse("2/1"));
    }
}
