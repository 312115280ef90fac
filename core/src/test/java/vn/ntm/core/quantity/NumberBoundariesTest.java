package vn.ntm.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.RefusalReason;

/** The last text that is still read and the first that is not. */
class NumberBoundariesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1/1900", "12/1900", "1/2100", "12/2100"})
    void aMonthAndAYearAreNoRatio(String text) {
        assertThat(WrittenNumber.read(text, NumberStyle.PLAIN).whyNot()).contains(RefusalReason.MAY_BE_MONTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/1900", "13/1900", "12/1899", "12/2101", "1.5/1900", "1/1900.5"})
    void whatNoCalendarHasIsARatio(String text) {
        assertThat(WrittenNumber.read(text, NumberStyle.PLAIN).orElseThrow().kind())
                .isEqualTo(WrittenNumber.Kind.RATIO);
    }

    @Test
    void aTextOfTwoHundredCharactersIsReadAndOneMoreIsProse() {
        String unit = "x".repeat(198);
        assertThat(WrittenNumber.read("1 " + unit, NumberStyle.PLAIN)
                        .orElseThrow()
                        .unit()
                        .text())
                .isEqualTo(unit);
        assertThat(WrittenNumber.read("1 x" + unit, NumberStyle.PLAIN).whyNot()).contains(RefusalReason.TOO_LONG);
    }

    @Test
    void aNumberOfAHundredCharactersIsNoneAndOneMoreIsTooLong() {
        assertThat(NumberStyle.PLAIN.read("9".repeat(100)).whyNot()).contains(RefusalReason.NOT_A_NUMBER);
        assertThat(NumberStyle.PLAIN.read("9".repeat(101)).whyNot()).contains(RefusalReason.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "VIETNAMESE, '1.23,5'",
        "VIETNAMESE, '1.2345,5'",
        "VIETNAMESE, 1.23",
        "ENGLISH, '1,23.5'",
        "ENGLISH, '1,234,5.6'"
    })
    void aGroupBeforeDecimalsHasThreeDigitsToo(NumberStyle style, String text) {
        assertThat(style.find(text)).isEmpty();
    }

    @Test
    void nothingIsACount() {
        assertThat(NumberStyle.PLAIN.readCount("0").orElseThrow()).isZero();
    }

    @Test
    void aStyleTellsItsMarks() {
        assertThat(NumberStyle.VIETNAMESE.groupMark()).contains('.');
        assertThat(NumberStyle.ENGLISH.groupMark()).contains(',');
        assertThat(NumberStyle.PLAIN.groupMark()).isEmpty();
        assertThat(NumberStyle.COMMA_DECIMALS.groupMark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'trên 5,', UNKNOWN_UNIT",
        "'trên 5, xã', UNKNOWN_UNIT",
        "80% trở, SEVERAL_NUMBERS",
        "trở lên 80%, NOT_A_NUMBER",
        "từ 80% trở xuống, UNCLEAR_WORDING",
        "39 triệu - 40 tỷ, TWO_UNITS",
        "5 xã - 6 hộ, TWO_UNITS",
        "50 /ngày, UNKNOWN_UNIT",
        "39 xã đã đạt chuẩn này, UNKNOWN_UNIT"
    })
    void whatBreaksOffOrContradictsItselfIsRefused(String text, RefusalReason reason) {
        assertThat(WrittenNumber.read(text, NumberStyle.VIETNAMESE).whyNot()).contains(reason);
    }

    @Test
    void aRangeMayBeOneNumberAndTakesTheUnitThatIsWritten() {
        assertThat(read("40-40%").second()).contains(Decimal.of(40));
        assertThat(read("39%-40").unit().kind()).isEqualTo(WrittenUnit.Kind.PERCENT);
        assertThat(read("39 triệu - 40 tr").unit().money()).contains(VndUnit.MILLION);
        assertThat(read("39 xã đã đạt chuẩn").unit().text()).isEqualTo("xã đã đạt chuẩn");
    }

    @Test
    void aRatioOfNothingIsARatioAndOneOfLessThanNothingIsNot() {
        assertThat(read("0/0").ratio()).contains(Ratio.of(0, 0));
        assertThat(new WrittenNumber(
                                WrittenNumber.Kind.RATIO,
                                Decimal.of(1),
                                Optional.of(Decimal.of(-1)),
                                true,
                                WrittenUnit.NONE,
                                List.of("1", "-1"),
                                "1/-1")
                        .ratio())
                .isEmpty();
    }

    @Test
    void theNumberOfNumbersIsThatOfTheKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WrittenNumber(
                        WrittenNumber.Kind.EXACT,
                        Decimal.ZERO,
                        Optional.of(Decimal.ZERO),
                        true,
                        WrittenUnit.NONE,
                        List.of("0"),
                        "0"))
                .withMessage("second: EXACT has no second number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WrittenNumber(
                        WrittenNumber.Kind.RATIO,
                        Decimal.ZERO,
                        Optional.empty(),
                        true,
                        WrittenUnit.NONE,
                        List.of("0"),
                        "0"))
                .withMessage("second: RATIO needs a second number");
    }

    @Test
    void whatWasWrittenIsWhatIsPrinted() {
        assertThat(read(" trên  51.260 tỷ")).hasToString(" trên  51.260 tỷ");
    }

    @Test
    void decimalsTellTheirDigitsAndPercentagesTheirOrder() {
        assertThat(Decimal.parse("12.50").scale()).isEqualTo(1);
        assertThat(Decimal.parse("1200").scale()).isZero();
        assertThat(Percentage.of("19.8")).isGreaterThan(Percentage.of("19.79")).isLessThan(Percentage.of("100"));
    }

    private static WrittenNumber read(String text) {
        return WrittenNumber.read(text, NumberStyle.VIETNAMESE).orElseThrow();
    }
}
