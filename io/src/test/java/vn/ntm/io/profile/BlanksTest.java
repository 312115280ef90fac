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

    /** What cells call a blank and what numbers and dates call one must not differ. */
    @Test
    void theCoreSaysWhatIsABlank() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(Blanks.isBlank(c)).as("U+%04X", (int) c).isEqualTo(vn.ntm.core.text.Blanks.isBlank(c));
        }
        assertThat(Blanks.strip("\u200BTC1\uFEFF")).isEqualTo("TC1");
        assertThat(Blanks.key("Mã\u200B xã\u00AD")).isEqualTo("mã xã");
        assertThat(Blanks.strip("\u000006364\u007F")).isEqualTo("\u000006364\u007F");
    }
}
