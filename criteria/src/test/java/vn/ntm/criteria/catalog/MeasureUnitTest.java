package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MeasureUnitTest {

    private static final MeasureUnit PERCENT = new MeasureUnit("%", "%", "%");

    @Test
    void isTheSameHoweverItIsWritten() {
        assertThat(new MeasureUnit("%", "phần trăm", "per cent"))
                .isEqualTo(PERCENT)
                .hasSameHashCodeAs(PERCENT)
                .hasToString("%");
        assertThat(new MeasureUnit("level", "%", "%")).isNotEqualTo(PERCENT);
    }

    @Test
    void needsAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeasureUnit("", "đơn vị", "unit"))
                .withMessageContaining("id");
    }
}
