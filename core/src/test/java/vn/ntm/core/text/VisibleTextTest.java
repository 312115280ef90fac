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

    /** A label could turn the rest of its line, or hide a part of it. */
    @Test
    void whatTurnsOrHidesTheRestOfALineIsWrittenOut() {
        assertThat(VisibleText.of("a\u202eb\u2066c\u200bd\ufeff")).isEqualTo("a\\u202eb\\u2066c\\u200bd\\ufeff");
        assertThat(VisibleText.of("a\u2028b\u2029c")).isEqualTo("a\\u2028b\\u2029c");
        assertThat(VisibleText.of("\ud800 and \udb40\udc01")).isEqualTo("\\ud800 and \\udb40\\udc01");
        assertThat(VisibleText.of("\ud83c\udf3e \u00a0")).isEqualTo("\ud83c\udf3e \u00a0");
    }
}
