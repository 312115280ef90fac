package vn.ntm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Hòa Bình, Hoà Bình",
        "Thủy Hùng, Thuỷ Hùng",
        "Úy Nỗ, Uý Nỗ",
        "Khoẻ, Khỏe",
        "HOÀNG VĂN THỤ, Hoàng Văn Thụ",
        "Bà Rịa - Vũng Tàu, Bà Rịa-Vũng Tàu",
        "Bà Rịa – Vũng Tàu, Bà Rịa-Vũng Tàu",
        "R’Măng, R'Măng",
        "R´Măng, R'Măng",
        "H' Neng, H'Neng",
        "Xã  Hoàng Văn Thụ, Xã Hoàng Văn Thụ",
        "Phường 01, Phường 1",
        "Phường 000, Phường 0",
        "1-02 Bảo 03, 01-2 Bảo 3",
    })
    void namesThatDifferInTypingOnlyHaveOneKey(String one, String other) {
        assertThat(VietnameseNames.key(one)).isEqualTo(VietnameseNames.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Quí Quân, Quý Quân",
        "Lục Sĩ Thành, Lục Sỹ Thành",
        "Vũ Lăng, Vũ Lãng",
        "Cẩm Giàng, Cẩm Giang",
        "Đắk Lắk, Đăk Lăk",
        "Ba Tơ, Ba Tô",
        "Phố Bảng, Phó Bảng",
        "Chiềng Hắc, Chiềng Hặc",
        "Phường 10, Phường 1",
        "Phường 1, Phường I",
        "Phường １, Phường 1",
        "Quý, Quí",
    })
    void namesThatDifferInALetterOrAccentHaveTwoKeys(String one, String other) {
        assertThat(VietnameseNames.key(one)).isNotEqualTo(VietnameseNames.key(other));
        assertThat(VietnameseNames.compactKey(one)).isNotEqualTo(VietnameseNames.compactKey(other));
    }

    @Test
    void aDecomposedNameHasTheKeyOfTheComposedOne() {
        String decomposed = Normalizer.normalize("Đông Thụy Anh", Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo("Đông Thụy Anh");
        assertThat(VietnameseNames.key(decomposed)).isEqualTo(VietnameseNames.key("Đông Thụy Anh"));
    }

    @Test
    void theUOfQuIsNoVowelThatCouldBearTheTone() {
        assertThat(VietnameseNames.key("Quý Hòa")).isEqualTo("quý hoà");
        assertThat(VietnameseNames.key("Quỳnh Sơn")).isEqualTo("quỳnh sơn");
    }

    @Test
    void blanksOfEveryKindAtTheEdgesAndInsideAreOneOrNone() {
        assertThat(VietnameseNames.key("\u00A0Côn\u2003 Đảo\n")).isEqualTo("côn đảo");
        assertThat(VietnameseNames.key("Chi\u200B Lăng\uFEFF")).isEqualTo("chi lăng");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {'\'', '`', '\u00B4', '\u2018', '\u2019', '\u201B', '\u2032', '\u02B9', '\u02BB', '\u02BC', '\uFF07'
            })
    void everyApostropheIsTheStraightOne(char apostrophe) {
        assertThat(VietnameseNames.key("Ea H" + apostrophe + "Leo")).isEqualTo("ea h'leo");
        assertThat(VietnameseNames.key("H" + apostrophe + " Neng")).isEqualTo("h'neng");
        assertThat(VietnameseNames.compactKey("Ea H" + apostrophe + "Leo")).isEqualTo("eahleo");
    }

    @Test
    void everyHyphenAndDashIsThePlainOne() {
        List<Character> dashes = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212')
                .mapToObj(c -> (char) c)
                .toList();

        assertThat(dashes).contains('-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFF0D');
        assertThat(dashes)
                .allSatisfy(dash -> assertThat(VietnameseNames.key("Bà Rịa " + dash + " Vũng Tàu"))
                        .isEqualTo("bà rịa-vũng tàu"));
    }

    @Test
    void anApostropheAtTheBeginningOrEndStays() {
        assertThat(VietnameseNames.key("'A Xan'")).isEqualTo("'a xan'");
    }

    @ParameterizedTest
    @CsvSource({
        "ChiếnThắng, Chiến Thắng",
        "HòaBình, Hoà Bình",
        "EaBia, Ea Bia",
        "Laêê, La Êê",
        "KDang, K'Dang",
        "Cư K'nia, Cư Knia",
        "Thừa Thiên - Huế, Thừa Thiên Huế",
        "Mađaguôi, Ma Đa Guôi",
    })
    void theCompactKeyForgetsBlanksHyphensAndApostrophes(String one, String other) {
        assertThat(VietnameseNames.key(one)).isNotEqualTo(VietnameseNames.key(other));
        assertThat(VietnameseNames.compactKey(one)).isEqualTo(VietnameseNames.compactKey(other));
    }

    @Test
    void anIcelandicEthIsReadAsTheLetterDAndCanBeReported() {
        String foreign = "Tràng \u00D0ịnh";

        assertThat(foreign).isNotEqualTo("Tràng Định");
        assertThat(VietnameseNames.key(foreign)).isEqualTo(VietnameseNames.key("Tràng Định"));
        assertThat(VietnameseNames.withoutLookAlikes(foreign)).isEqualTo("Tràng Định");
        assertThat(VietnameseNames.withoutLookAlikes("\u00F0 \u0256 \u0189")).isEqualTo("đ đ Đ");
        assertThat(VietnameseNames.withoutLookAlikes("Tràng Định")).isEqualTo("Tràng Định");
    }

    @Test
    void withoutAccentsOnlyTheLettersRemain() {
        assertThat(VietnameseNames.accentFreeKey("Xã Ba Tơ")).isEqualTo("xa ba to");
        assertThat(VietnameseNames.accentFreeKey("Đắk Đoa")).isEqualTo("dak doa");
        assertThat(VietnameseNames.accentFreeKey("Lưỡng Vượng")).isEqualTo("luong vuong");
    }

    @Test
    void accentFreeKeysDropNoLetter() {
        assertThat(VietnameseNames.accentFreeKey("Đắk Ơ")).isEqualTo("dak o");
        assertThat(VietnameseNames.accentFreeKey("Ðắk Ơ")).isEqualTo("dak o");
        assertThat(VietnameseNames.accentFreeKey("H'Neng - Ea Ly")).isEqualTo("h'neng-ea ly");
        assertThat(VietnameseNames.accentFreeCompactKey("Ma Đa Guôi")).isEqualTo("madaguoi");
    }

    @Test
    void anAccentIsAMarkOrADWithAStroke() {
        assertThat(VietnameseNames.hasAccent("xa Chien Thang, Ea H'Leo 1")).isFalse();
        assertThat(VietnameseNames.hasAccent("xa Chien Thắng")).isTrue();
        assertThat(VietnameseNames.hasAccent("Dak Đoa")).isTrue();
        assertThat(VietnameseNames.hasAccent("Dak \u00D0oa")).isTrue();
        assertThat(VietnameseNames.hasAccent(Normalizer.normalize("xã", Normalizer.Form.NFD)))
                .isTrue();
    }

    @Test
    void fullWidthDigitsAreMadePlainOnRequestOnly() {
        assertThat(VietnameseNames.withPlainDigits("Phường １０")).isEqualTo("Phường 10");
        assertThat(VietnameseNames.withPlainDigits("Phường 10")).isEqualTo("Phường 10");
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "az", "vi-VN"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(VietnameseNames.key("XÃ BÌNH GIA I")).isEqualTo("xã bình gia i");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
