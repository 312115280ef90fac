package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MeasureUnitTest {

    private static final MeasureUnit PERCENT = MeasureUnit.of("%", "%", "%");

    @Test
    void isTheSameHoweverItIsWritten() {
        assertThat(MeasureUnit.of("%", "phần trăm", "per cent"))
                .isEqualTo(PERCENT)
                .hasSameHashCodeAs(PERCENT)
                .hasToString("%");
        assertThat(MeasureUnit.of("level", "%", "%")).isNotEqualTo(PERCENT);
    }

    @Test
    void needsAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureUnit.of("", "đơn vị", "unit"))
                .withMessageContaining("id");
    }
}
