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
}
