package vn.ntm.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {

    @ParameterizedTest
    @CsvSource({"20, PROVINCE", "010, DISTRICT", "10, PROVINCE", "06364, COMMUNE"})
    void theNumberOfDigitsSaysTheLevel(String text, UnitLevel level) {
        assertThat(UnitCode.of(text).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "6364", "006364", "1.5", "1e4", "-1", " 20", "2O", "０１", "'00004"})
    void anythingElseIsNoCodeAndIsNamed(String text) {
        assertThat(UnitCode.isCode(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitCode.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void parsingUndoesPrinting() {
        UnitCode code = UnitCode.of("06364");

        assertThat(UnitCode.parse(code.toString())).isEqualTo(code);
    }

    @Test
    void codesSortAsTheListDoes() {
        assertThat(UnitCode.of("06364")).isLessThan(UnitCode.of("06481")).isGreaterThan(UnitCode.of("02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thon-ls:06364-01", "a:1", "x2:A.b_c-9"})
    void aCodeOfAnotherSystemNamesItAndIsThatOfAVillage(String text) {
        UnitCode code = UnitCode.parse(text);

        assertThat(code).hasToString(text);
        assertThat(code.level()).isEqualTo(UnitLevel.VILLAGE);
        assertThat(code.system()).contains(text.substring(0, text.indexOf(':')));
        assertThat(UnitCode.of(text.substring(0, text.indexOf(':')), text.substring(text.indexOf(':') + 1)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {":1", "a:", "A:1", "2a:1", "a b:1", "a:1 2", "a:b:c", "thôn:1", "a:ấp"})
    void aSystemWithoutAPlainNameIsNone(String text) {
        assertThat(UnitCode.isCode(text)).isFalse();
    }

    @Test
    void aCodeHasAtMost64Characters() {
        assertThat(UnitCode.isCode("a:" + "1".repeat(62))).isTrue();
        assertThat(UnitCode.isCode("a:" + "1".repeat(63))).isFalse();
    }

    @Test
    void aNationalCodeHasNoOtherSystem() {
        assertThat(UnitCode.of("06364").system()).isEmpty();
        assertThat(UnitCode.of("thon", "20")).isNotEqualTo(UnitCode.of("20")).isGreaterThan(UnitCode.of("99"));
    }
}
