package vn.ntm.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.RefusalReason;

/** The last day, year and text that are still taken and the first that are not. */
class TimeBoundariesTest {

    @ParameterizedTest
    @CsvSource({"MONTH, 12", "QUARTER, 4", "HALF, 2", "YEAR, 1"})
    void aYearHasSoManyPeriodsAndNoMore(ReportingPeriod.Kind kind, int most) {
        assertThat(new ReportingPeriod(kind, 2024, 1).firstDay()).isEqualTo("2024-01-01");
        assertThat(new ReportingPeriod(kind, 2024, most).lastDay()).isEqualTo("2024-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportingPeriod(kind, 2024, most + 1))
                .withMessage("number: a year has no " + kind + " " + (most + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportingPeriod(kind, 2024, 0));
    }

    @Test
    void aYearHasFourDigits() {
        assertThat(ReportingPeriod.ofYear(1000)).hasToString("1000");
        assertThat(ReportingPeriod.ofYear(9999)).hasToString("9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofYear(999))
                .withMessageContaining("999");
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofYear(10_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2o24", "20/4", "202:", "2024-Qx", "2024-H:", "2024-0x", "2024-1/", "2024-x6"})
    void whatIsNoDigitMakesNoPeriod(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessage("not a period such as 2024-06, 2024-Q2, 2024-H1 or 2024: " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "36526, SERIAL_NUMBER",
        "73050, SERIAL_NUMBER",
        "36525, NOT_A_DATE",
        "73051, NOT_A_DATE",
        "4526/, NOT_A_DATE",
        "4526:, NOT_A_DATE",
        "9-14, MAY_BE_BAND",
        "9-9, NO_YEAR",
        "14-9, NO_YEAR",
        "1/1/1899, NO_SUCH_DAY",
        "1/1/2101, NO_SUCH_DAY",
        "năm 1899, NO_SUCH_DAY",
        "năm 2101, NO_SUCH_DAY",
        "ngày 08 tháng 5, NO_YEAR",
        "quý II, NO_YEAR",
        "'ngày', NOT_A_DATE"
    })
    void whatIsNotCertainlyADayIsRefusedByName(String text, RefusalReason reason) {
        assertThat(WrittenDate.read(text).whyNot()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"1/1/1900, 1900-01-01", "31/12/2100, 2100-12-31", "', 30.3.2022 ,', 2022-03-30"})
    void theFirstAndTheLastDayAreRead(String text, LocalDate day) {
        assertThat(WrittenDate.read(text).orElseThrow().day()).contains(day);
        assertThat(WrittenDate.read(text).orElseThrow()).hasToString(text);
    }

    @Test
    void aTextOfAHundredCharactersIsReadAndOneMoreIsProse() {
        assertThat(WrittenDate.read("x".repeat(100)).whyNot()).contains(RefusalReason.NOT_A_DATE);
        assertThat(WrittenDate.read("x".repeat(101)).whyNot()).contains(RefusalReason.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "1-Jan, 1-1",
        "31-Dec, 12-31",
        "29-Feb, 2-29",
        "14-Oct, 10-14",
        "thg 10-14, 10-14",
        "36526, 1-1",
        "73050, 12-31"
    })
    void aBandThatASpreadsheetMadeADayIsSeen(String shown, String band) {
        assertThat(SpreadsheetDate.find(shown).orElseThrow().band()).isEqualTo(band);
        assertThat(SpreadsheetDate.looksLikeBand(shown)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-Jan", "32-Dec", "30-Feb", "thg 13-14", "thg 0-14", "36525", "73051", "10-14", "5-9"})
    void whatNoSpreadsheetShowsIsNot(String shown) {
        assertThat(SpreadsheetDate.find(shown)).isEmpty();
    }

    @Test
    void validitiesOfTheSameDaysAreEqual() {
        Validity days = Validity.parse("2024-01-01..2024-12-31");
        assertThat(days)
                .isEqualTo(Validity.parse("2024-01-01..2024-12-31"))
                .hasSameHashCodeAs(Validity.parse("2024-01-01..2024-12-31"))
                .isNotEqualTo(Validity.parse("2024-01-01.."))
                .isNotEqualTo(Validity.parse("2024-01-02..2024-12-31"))
                .isNotEqualTo("2024-01-01..2024-12-31");
    }
}
