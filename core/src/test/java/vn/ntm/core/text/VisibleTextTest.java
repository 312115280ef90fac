package vn.ntm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void textWithoutControlCharactersIsAsItWas() {
        assertThat(VisibleText.of("xã Chiến Thắng, 41,5 %")).isEqualTo("xã Chiến Thắng, 41,5 %");
        assertThat(VisibleText.of("")).isEmpty();
    }

    @Test
    void whatATerminalWouldObeyIsWrittenOut() {
        assertThat(VisibleText.of("a\nb\r\tc")).isEqualTo("a\\nb\\r\\tc");
        assertThat(VisibleText.of("\u001b[31mred")).isEqualTo("\\u001b[31mred");
        assertThat(VisibleText.of("\u0000\u0085")).isEqualTo("\\u0000\\u0085");
    }
}
