package vn.ntm.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.result.RefusalReason;

/** The last number of an act that is still read and the first text that is not one. */
class LawBoundariesTest {

    @ParameterizedTest
    @CsvSource({"01/QĐ-TTg, 1", "09/QĐ-TTg, 9", "10/QĐ-TTg, 10", "90/QĐ-TTg, 90"})
    void aNumberBelowTenIsWrittenWithAZero(String text, int number) {
        assertThat(ActNumber.parse(text).number()).isEqualTo(number);
        assertThat(ActNumber.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'10, 20/QĐ-TTg', SEVERAL_ACTS",
        "'19; 90/QĐ-TTg', SEVERAL_ACTS",
        "'9 & 10/QĐ-TTg', SEVERAL_ACTS",
        "'5, 0/QĐ-UBND', SEVERAL_ACTS",
        "'318/QĐ-TTg, Phụ lục I', NOT_AN_ACT",
        "'Quyết định, số và 318/QĐ-TTg', NOT_AN_ACT",
        "Đạt, NOT_AN_ACT",
        "...;, NOT_AN_ACT"
    })
    void whatIsNotOneActIsRefusedByName(String text, RefusalReason reason) {
        assertThat(ActNumber.read(text).whyNot()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"'318/QĐ-TTg.,;:', 318/QĐ-TTg", "318/UBND, 318/UBND", "318/BNN, 318/BNN"})
    void signsBehindItAreNoneOfIt(String text, String number) {
        assertThat(ActNumber.read(text).orElseThrow()).hasToString(number);
    }

    @Test
    void aTextOfAHundredAndTwentyCharactersIsReadAndOneMoreIsTooLong() {
        assertThat(ActNumber.read("x".repeat(120)).whyNot()).contains(RefusalReason.NOT_AN_ACT);
        assertThat(ActNumber.read("x".repeat(121)).whyNot()).contains(RefusalReason.TOO_LONG);
    }

    @Test
    void aCitationIsToldWithItsArticleOrWithoutOne() {
        Citation whole = Citation.of("318/QĐ-TTg");
        assertThat(whole.toText()).isEqualTo("318/QĐ-TTg");
        assertThat(Citation.builder()
                        .act("318/QĐ-TTg")
                        .article("Điều 1")
                        .build()
                        .toText())
                .isEqualTo("318/QĐ-TTg, Điều 1");
    }
}
