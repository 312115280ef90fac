package vn.ntm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
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
        "Thaéng, VNI",
        "Quyeát, VNI",
        "Huy\uFFFDn, REPLACED",
        "huyện B\uFFFDc Sơn, REPLACED",
        "ПǤUƔÊП, LOOK_ALIKE_LETTERS",
        "ĐẠI ҺỌເ TҺÁI, LOOK_ALIKE_LETTERS",
        "\u0425a Lương, LOOK_ALIKE_LETTERS",
        "T\u0391N, LOOK_ALIKE_LETTERS",
        "Tân Th\u0430nh, LOOK_ALIKE_LETTERS",
        "\u00D0ắk Lắk, LOOK_ALIKE_D",
        "\u00D0a Nang, LOOK_ALIKE_D",
        "\u0189ồng Đăng, LOOK_ALIKE_D",
        "nƣớc sạch, GHA_FOR_U",
        "ĐƢỜNG, GHA_FOR_U",
        "T&iacute;nh, HTML_ENTITIES",
        "T&amp;iacute;nh, HTML_ENTITIES",
        "T&ịăcưtẽ;nh, HTML_ENTITIES",
        "huy&#7879;n, HTML_ENTITIES",
        "huy&#x1EC7;n Bắc Sơn, HTML_ENTITIES",
        "T\u0301m hiểu, FONT_CHANGE",
        "19 xă đạt chuẩn, FONT_CHANGE",
        "đă được, FONT_CHANGE",
        "Chiến\u0000Thắng, CONTROL_CHARACTERS",
        "Chien\u0085Thang, CONTROL_CHARACTERS",
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
                "bụi PM10 50 μg/m³, 5 kΩ, Ω, µm",
                "Москва",
                "UBND & HĐND; R&D; a&b;",
                "lư hương, Chư Sê, Ia Lư",
                "Ia Xă",
                "EaÚc, EaÉt",
                "boõng, ngoã, hoà, toán, khoá, hoá, thuỷ, quý, tuỳ",
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(TextDamage.of(text)).isEmpty();
    }

    @Test
    void onlyALookAlikeOfDStillSaysWhatWasMeant() {
        assertThat(TextDamage.values()).filteredOn(TextDamage::isPlain).containsExactly(TextDamage.LOOK_ALIKE_D);
    }

    @Test
    void decomposedTextIsGood() {
        assertThat(TextDamage.of(Normalizer.normalize("Quyết định, Đắk Lắk, xã Ẵm, Yên", Normalizer.Form.NFD)))
                .isEmpty();
    }

    @Test
    void theDamageIsNamedInBothLanguages() {
        for (TextDamage damage : TextDamage.values()) {
            assertThat(damage.toText(Language.VI)).startsWith("văn bản");
            assertThat(damage.toText(Language.EN)).isNotBlank();
        }
    }
}
