package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"commune-ntm-2021-2025", "commune-advanced-2021-2025#10", "x#17.10"})
    void readsWhatItWrites(String text) {
        assertThat(Reference.parse(text)).hasToString(text);
    }

    @Test
    void isToASetOrToAnIndicatorOfOne() {
        assertThat(Reference.parse("x").indicator()).isEmpty();
        assertThat(Reference.parse("x#17.10").set()).isEqualTo("x");
        assertThat(Reference.parse("x#17.10").indicator()).contains("17.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "#10", "x#", "x# "})
    void needsItsIds(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reference.parse(text))
                .withMessageContaining("blank");
    }
}
