package vn.ntm.criteria.certification.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the numbers of acts are read in ledgers of many hands. */
class ActTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7/QĐ-UBND | 7/QD-UBND",
                "Số 07/qđ - ubnd ngày 1/9 | 7/QD-UBND",
                "007/QĐ-UBND | 7/QD-UBND",
                "Số 9/QĐ-UBND của UBND tỉnh | 9/QD-UBND",
                "10/QĐ-UBND, năm 2018 | 10/QD-UBND",
                "10/QĐ-UBND; bản sao | 10/QD-UBND",
                "10/QĐ-UBND (2018) | 10/QD-UBND",
                // A number that is only zeros keeps its last one.
                "Số 00/QĐ-UBND | 0/QD-UBND",
                "Số 0 | 0",
                // Without a number the whole text has to be the same.
                "QĐ - UBND | QD-UBND",
            })
    void spellingsOfOneNumberShareAKey(String act, String key) {
        assertThat(ActText.key(act)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"})
    void dashesOfEveryKindAreAlike(String dash) {
        assertThat(ActText.key("7/QĐ" + dash + "UBND")).isEqualTo("7/QD-UBND");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99/QĐ-UBND | UBND",
                "99/QĐ-UBND tỉnh Lạng Sơn | UBND",
                "99/QĐ- UBND tỉnh Lạng Sơn | UBND",
                "372/QĐ-TTg | TTG",
                "5.NQ | NQ",
                "99/QĐ | QD",
            })
    void theLastWordOfTheNumberSaysWhoSigned(String act, String symbol) {
        assertThat(ActText.symbol(act)).isEqualTo(symbol);
    }

    @Test
    void aDayIsSoughtOnlyWhereSomethingStandsBehindTheNumber() {
        assertThat(ActText.mayHaveDay("7/QĐ-UBND")).isFalse();
        assertThat(ActText.mayHaveDay("7/QĐ-UBND ngày 01/9/2018")).isTrue();
        assertThat(ActText.mayHaveDay("7/QĐ-UBND\u00A0ngày 01/9/2018")).isTrue();
        assertThat(ActText.day("7/QĐ-UBND\u00A0ngày 01/9/2018")).contains(LocalDate.of(2018, 9, 1));
        assertThat(ActText.day("7/QĐ-UBND ngày 31/9/2018")).isEmpty();
    }
}
