package vn.ntm.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetDateTest {

    @ParameterizedTest
    @CsvSource({"31, 2", "0, 1", "1, 13", "32, 1"})
    void aDayThatNoYearHasIsRefused(int day, int month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpreadsheetDate(day, month))
                .withMessage("day " + day + " of month " + month + ": there is no such day");
    }

    @Test
    void aDayOfLeapYearsIsOne() {
        assertThat(new SpreadsheetDate(29, 2).month()).isEqualTo(2);
    }
}
