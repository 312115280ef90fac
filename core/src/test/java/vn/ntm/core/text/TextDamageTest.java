package vn.ntm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDamageTest {

    @ParameterizedTest
    @CsvSource({
        "Huyá»‡n, UTF8_AS_WINDOWS_1252",
        "Huyß╗çn, UTF8_AS_CP437",
        "L¹ng S¬n, TCVN3",
        "Th«ng t­, TCVN3",
        "Laïng Sôn, VNI",
        "Ñaø Naüng, VNI",
    })
    void aTextReadInTheWrongEncodingNamesTheRightOne(String text, TextDamage damage) {
        assertThat(TextDamage.of(text)).contains(damage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huyện Bắc Sơn", "Đắk Lắk", "Chiến Thắng", "Quảng Ngãi", "Hồ Chí Minh", "xã Ba Tơ"})
    void utf8ReadAsWesternIsSeen(String text) {
        String read = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        assertThat(TextDamage.of(read)).as(read).contains(TextDamage.UTF8_AS_WINDOWS_1252);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "huyện Bắc Sơn",
                "Hà Nam",
                "Cô Tô",
                "R´Măng",
                "H´Neng",
                "xã «Tân Thành»",
                "Na\u00ADng",
                "THỊ TRẤN Óc Eo",
                "xa Chien Thang",
                "Vãn Lãng",
                "Côn\u00A0Đảo",
                "Ãn Thi",
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(TextDamage.of(text)).isEmpty();
    }

    @Test
    void theDamageIsNamedInBothLanguages() {
        for (TextDamage damage : TextDamage.values()) {
            assertThat(damage.toText(Language.VI)).startsWith("văn bản");
            assertThat(damage.toText(Language.EN)).isNotBlank();
        }
    }
}
