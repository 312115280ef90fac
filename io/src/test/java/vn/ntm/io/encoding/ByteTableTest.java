package vn.ntm.io.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of bytes, each made anew. */
class ByteTableTest {

    private static final String SMALL = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
    private static final String LETTERS = SMALL + SMALL.toUpperCase(Locale.ROOT);
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static TableCharset vni() {
        return new TableCharset("made-vni", ByteTable.vni(), true);
    }

    private static TableCharset tcvn3() {
        return new TableCharset("made-tcvn3", ByteTable.tcvn3(), false);
    }

    private static TableCharset windows1258() {
        return new TableCharset("made-1258", ByteTable.windows1258(), false);
    }

    private static TableCharset made(String name) {
        return switch (name) {
            case "VNI" -> vni();
            case "TCVN3" -> tcvn3();
            default -> windows1258();
        };
    }

    private static String written(TableCharset charset, String text) {
        Map<Character, String> sequences = ByteSequences.of(charset);
        StringBuilder bytes = new StringBuilder();
        text.chars().forEach(c -> bytes.append(sequences.get((char) c)));
        return bytes.toString();
    }

    private static String read(TableCharset charset, String latin) {
        String marked = new String(latin.getBytes(StandardCharsets.ISO_8859_1), charset);
        return Normalizer.normalize(marked, Normalizer.Form.NFC);
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, L¹ng S¬n, Lạng Sơn",
        "TCVN3, §¾k L¾k, Đắk Lắk",
        "TCVN3, ChiÕn Th¾ng, Chiến Thắng",
        "VNI, Ñaø Naüng, Đà Nẵng",
        "VNI, ÑAØ NAÜNG, ĐÀ NẴNG",
        "VNI, Huyeän Kyø Sôn tænh Ngheä An, Huyện Kỳ Sơn tỉnh Nghệ An",
        "VNI, Myõ Tho thò xaõ kî só, Mỹ Tho thị xã kỵ sĩ",
        "VNI, ÑÆNH CHÍ LÓ TÌ Ò VÎ, ĐỈNH CHÍ LĨ TÌ Ị VỴ",
        "WINDOWS_1258, Hà Nôòi, Hà Nội",
    })
    void namesAreReadAndWrittenAsTheirFontsShowThem(String encoding, String latin, String text) {
        assertThat(read(made(encoding), latin)).isEqualTo(text);
        assertThat(written(made(encoding), text)).isEqualTo(latin);
    }

    @Test
    void windows1258ReadsAToneBehindItsVowelAlsoWhereItHasTheLetter() {
        assertThat(read(windows1258(), "HaÌ")).isEqualTo("Hà");
        assertThat(written(windows1258(), "Hà")).isEqualTo("Hà");
    }

    @ParameterizedTest
    @CsvSource({"VNI", "WINDOWS_1258"})
    void everyLetterOfVietnameseHasItsBytesAndNoOthers(String encoding) {
        TableCharset charset = made(encoding);
        assertThat(read(charset, written(charset, LETTERS))).isEqualTo(LETTERS);
        Map<Character, String> sequences = ByteSequences.of(charset);
        assertThat(sequences.values()).doesNotHaveDuplicates();
        sequences.forEach((letter, bytes) -> assertThat(read(charset, bytes)).isEqualTo(String.valueOf(letter)));
        for (int code = 0; code < 128; code++) {
            assertThat(sequences.get((char) code)).isEqualTo(String.valueOf((char) code));
        }
    }

    @Test
    void tcvn3HasOneByteForEachSmallLetterAndForCapitalsWithoutTone() {
        Map<Character, String> sequences = ByteSequences.of(tcvn3());
        for (int i = 0; i < LETTERS.length(); i++) {
            char letter = LETTERS.charAt(i);
            boolean toned = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                    .chars()
                    .anyMatch(c -> TONES.indexOf(c) >= 0);
            if (toned && Character.isUpperCase(letter)) {
                assertThat(sequences).doesNotContainKey(letter);
            } else {
                assertThat(sequences.get(letter)).hasSize(1);
            }
        }
        assertThat(ByteTable.tcvn3().text(0xA0)).isEqualTo("\u00A0");
    }

    @Test
    void aCapitalOfVniHasTheCapitalSignBehindIt() {
        for (VniSign sign : VniSign.values()) {
            assertThat(ByteTable.vni().text(sign.small())).isEqualTo(sign.marks());
            assertThat(ByteTable.vni().text(sign.capital())).isEqualTo(sign.marks());
        }
        assertThat(written(vni(), "ấẤặẶỳỲợỢ")).isEqualTo("aáAÁaëAËyøYØôïÔÏ");
    }

    @Test
    void windows1258IsTheOneOfTheJdkButForItsControls() {
        Charset jdk = Charset.forName("windows-1258");
        ByteTable table = ByteTable.windows1258();
        for (int code = 0; code < 256; code++) {
            String theirs = new String(new byte[] {(byte) code}, jdk);
            boolean unused = theirs.equals("\uFFFD") || (code >= 0x80 && Character.isISOControl(theirs.charAt(0)));
            assertThat(table.text(code)).as(Integer.toHexString(code)).isEqualTo(unused ? "" : theirs);
        }
    }

    @Test
    void theOthersHaveThePunctuationOfWindowsAndNothingElseThere() {
        for (int code = 0; code < 0xA0; code++) {
            String windows = ByteTable.windows1258().text(code);
            assertThat(ByteTable.tcvn3().text(code)).isEqualTo(windows);
            assertThat(ByteTable.vni().text(code)).isEqualTo(windows);
        }
        for (int code : List.of(0xB0, 0xC0, 0xD9, 0xFF)) {
            assertThat(ByteTable.tcvn3().text(code)).isEmpty();
        }
        for (int code : List.of(0xC7, 0xD7, 0xE7, 0xF7)) {
            assertThat(ByteTable.vni().text(code)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"a, true", "Y, true", "ư, true", "i, false", "b, false"})
    void aToneOfVniFollowsItsVowels(char letter, boolean follows) {
        assertThat(VniSign.follows("\u0301", letter)).isEqualTo(follows);
        assertThat(vni().canFollow('ù', letter)).isEqualTo(follows);
        assertThat(VniSign.follows("", letter)).isFalse();
        assertThat(vni().canFollow('a', letter)).isFalse();
    }

    @Test
    void aDotOfVniFollowsNoYAndABreveOnlyAnA() {
        assertThat(vni().canFollow('ï', 'y')).isFalse();
        assertThat(vni().canFollow('ï', 'o')).isTrue();
        assertThat(vni().canFollow('ê', 'a')).isTrue();
        assertThat(vni().canFollow('ê', 'o')).isFalse();
        assertThat(vni().canFollow('â', 'o')).isTrue();
        assertThat(vni().canFollow('â', 'u')).isFalse();
    }

    @Test
    void aMarkOfWindowsStandsAnywhereAndASignOfVniBehindALetter() {
        assertThat(windows1258().isLetterOnItsOwn(0xCC)).isTrue();
        assertThat(vni().isLetterOnItsOwn('ù')).isFalse();
        assertThat(vni().isLetterOnItsOwn('i')).isTrue();
        assertThat(vni().isLetterOnItsOwn(0xC7)).isFalse();
    }
}
