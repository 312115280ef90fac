package vn.ntm.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({"48.0, 48.00", "0, 0.00", "-0, 0", "1E3, 1000", "+7, 7", "007.50, 7.5", "1.5e-3, 0.0015"})
    void equalNumbersAreEqualWhateverTheirDigits(String one, String other) {
        assertThat(Decimal.parse(one)).isEqualTo(Decimal.parse(other)).hasSameHashCodeAs(Decimal.parse(other));
        assertThat(Decimal.parse(one)).isEqualByComparingTo(Decimal.parse(other));
        assertThat(Decimal.parse(one)).hasToString(Decimal.parse(other).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " 1", "1 ", "1,5", "1.234,5", "1.", ".5", "--1", "1e", "NaN", "0x10", "١", "１２", "1_000", "1e1234"
            })
    void whatIsNotAPlainNumberIsRefusedWithItsText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimal.parse(text))
                .withMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, -5, 10, 99, 100, 101, 1200, 120_000, -4800, 1_000_000})
    void digitsAndAScaleAreTheSameNumberAsText(long digits) {
        for (int scale = -3; scale <= 7; scale++) {
            BigDecimal value = BigDecimal.valueOf(digits, scale);
            assertThat(Decimal.of(digits, scale))
                    .as("%d with %d decimals", digits, scale)
                    .isEqualTo(Decimal.of(value))
                    .hasSameHashCodeAs(Decimal.of(value))
                    .hasToString(
                            value.signum() == 0
                                    ? "0"
                                    : value.stripTrailingZeros().toPlainString());
        }
    }

    @Test
    void thirtyDigitsOnEitherSideAreRead() {
        String thirty = "9".repeat(30);
        assertThat(Decimal.parse(thirty + "." + thirty)).hasToString(thirty + "." + thirty);
        assertThat(Decimal.parse("1e29")).hasToString("1" + "0".repeat(29));
        assertThat(Decimal.parse("1e-30")).hasToString("0." + "0".repeat(29) + "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "1e-31", "1e999", "1e-999", "0.1e-30"})
    void thirtyOneDigitsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimal.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> Decimal.parse("9".repeat(31)));
        assertThatIllegalArgumentException().isThrownBy(() -> Decimal.parse("0".repeat(30) + "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Decimal.parse("41." + "0".repeat(31)));
    }

    @Test
    void aHugeExponentIsRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimal.parse("1e999999999"));
        assertThatIllegalArgumentException().isThrownBy(() -> Decimal.parse("1".repeat(1_000_000)));
    }

    @Test
    void sumsAreExactWhereDoublesAreNot() {
        assertThat(Decimal.parse("1.1").plus(Decimal.parse("2.2"))).isEqualTo(Decimal.parse("3.3"));
        assertThat(Decimal.parse("3.3").minus(Decimal.parse("1.1"))).isEqualTo(Decimal.parse("2.2"));
        assertThat(Decimal.parse("1.5").times(Decimal.parse("1.5"))).isEqualTo(Decimal.parse("2.25"));
    }

    @Test
    void aQuotientIsRoundedOnceAndByZeroNotComputable() {
        assertThat(Decimal.of(17).dividedBy(Decimal.of(86), 5, Rounding.HALF_UP).orElseThrow())
                .hasToString("0.19767");
        assertThat(Decimal.of(17)
                        .dividedBy(Decimal.of(86), 5, Rounding.TRUNCATED)
                        .orElseThrow())
                .hasToString("0.19767");
        assertThat(Decimal.of(1).dividedBy(Decimal.ZERO, 2, Rounding.HALF_UP).whyNot())
                .contains(NotComputableReason.ZERO_DENOMINATOR);
    }

    @ParameterizedTest
    @CsvSource({
        "1234567.5, '1.234.567,5', '1,234,567.5'",
        "-1234, '-1.234', '-1,234'",
        "999, 999, 999",
        "-999.25, '-999,25', -999.25",
        "0, 0, 0"
    })
    void peopleReadItWithTheMarksOfTheirLanguage(String plain, String vietnamese, String english) {
        assertThat(Decimal.parse(plain).toText(Language.VI)).isEqualTo(vietnamese);
        assertThat(Decimal.parse(plain).toText(Language.EN)).isEqualTo(english);
    }

    @Test
    void shownWithAFixedNumberOfDigitsItRoundsHalfUp() {
        assertThat(Decimal.parse("0.125").toPlain(2)).isEqualTo("0.13");
        assertThat(Decimal.parse("-0.125").toPlain(2)).isEqualTo("-0.13");
        assertThat(Decimal.of(5).toText(1, Language.VI)).isEqualTo("5,0");
    }

    @Test
    void parseIsTheInverseOfToString() {
        long seed = 20261125;
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            Decimal number = Decimal.of(BigDecimal.valueOf(random.nextLong(), random.nextInt(18)));
            assertThat(Decimal.parse(number.toString()))
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(number);
        }
    }
}
