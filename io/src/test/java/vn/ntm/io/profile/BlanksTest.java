package vn.ntm.io.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlanksTest {

    @Test
    void noBreakSpacesAreBlanksToo() {
        assertThat(Blanks.strip("\u00a0\u202f\t xã\u00a0Chi  Lăng \u3000\r\n")).isEqualTo("xã\u00a0Chi  Lăng");
        assertThat(Blanks.collapse(" xã\u00a0 Chi\tLăng ")).isEqualTo("xã Chi Lăng");
        assertThat(Blanks.isBlank("\u00a0 \t")).isTrue();
        assertThat(Blanks.isBlank("")).isTrue();
        assertThat(Blanks.isBlank(" x ")).isFalse();
    }
}
