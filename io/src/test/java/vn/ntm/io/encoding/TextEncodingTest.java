package vn.ntm.io.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.core.text.Language;
import vn.ntm.core.text.TextDamage;
import vn.ntm.io.TextSource;

class TextEncodingTest {

    private static final String SMALL = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
    private static final String LETTERS = SMALL + SMALL.toUpperCase(Locale.ROOT) + " .,%-0123456789\r\n";
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;

    private static String latin(TextEncoding encoding, String text) {
        return new String(encoding.encode(text), LATIN);
    }

    private static String read(Reader reader) throws IOException {
        StringWriter all = new StringWriter();
        reader.transferTo(all);
        return all.toString();
    }

    @Test
    void thereAre134LettersOfVietnamese() {
        // And f, j, w, z and the other consonants, which are ASCII.
        assertThat(SMALL.toUpperCase(Locale.ROOT)
                        .concat(SMALL)
                        .codePoints()
                        .filter(c -> c >= 0x80)
                        .distinct())
                .hasSize(134);
    }

    @ParameterizedTest
    @EnumSource(names = {"WINDOWS_1258", "VNI"})
    void p43EveryLetterOfVietnameseIsWrittenAndReadAgain(TextEncoding encoding) throws IOException {
        byte[] bytes = encoding.encode(LETTERS);
        assertThat(encoding.decode(bytes)).isEqualTo(LETTERS);
        assertThat(read(encoding.reader(new ByteArrayInputStream(bytes)))).isEqualTo(LETTERS);
        assertThat(new String(bytes, LATIN)).doesNotContain("?");
        for (int i = 0; i < LETTERS.length(); i++) {
            String letter = LETTERS.substring(i, i + 1);
            assertThat(encoding.decode(encoding.encode(letter))).isEqualTo(letter);
            assertThat(encoding.encode(Normalizer.normalize(letter, Normalizer.Form.NFD)))
                    .isEqualTo(encoding.encode(letter));
        }
    }

    @Test
    void tcvn3HasEverySmallLetterAndTheCapitalsWithoutTone() {
        String had = SMALL + "ABCXYZĂÂÊÔƠƯĐ\u00A0";
        byte[] bytes = TextEncoding.TCVN3.encode(had);
        assertThat(bytes).hasSize(had.length());
        assertThat(TextEncoding.TCVN3.decode(bytes)).isEqualTo(had);
    }

    @Test
    void tcvn3RefusesACapitalWithTone() {
        for (int i = 0; i < LETTERS.length(); i++) {
            char letter = LETTERS.charAt(i);
            boolean toned = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                    .matches(".*[\\u0300\\u0301\\u0303\\u0309\\u0323].*");
            if (toned && Character.isUpperCase(letter)) {
                assertThatExceptionOfType(UnencodableTextException.class)
                        .isThrownBy(() -> TextEncoding.TCVN3.encode("Hà N" + letter + "I"))
                        .satisfies(e -> {
                            assertThat(e.encoding()).isEqualTo(TextEncoding.TCVN3);
                            assertThat(e.codePoint()).isEqualTo(letter);
                        });
            }
        }
        assertThatExceptionOfType(UnencodableTextException.class)
                .isThrownBy(() -> TextEncoding.TCVN3.encode("Ạ"))
                .withMessage("TCVN3 has no character U+1EA0: Ạ");
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, L¹ng S¬n, Lạng Sơn",
        "TCVN3, §¾k L¾k, Đắk Lắk",
        "TCVN3, Th«ng t­, Thông tư",
        "TCVN3, ChiÕn Th¾ng, Chiến Thắng",
        "TCVN3, Hµ NéI, Hà NộI",
        "VNI, Laïng Sôn, Lạng Sơn",
        "VNI, Ñaø Naüng, Đà Nẵng",
        "VNI, ÑAØ NAÜNG, ĐÀ NẴNG",
        "VNI, Chieán Thaéng, Chiến Thắng",
        "VNI, Quyeát ñònh cuûa Thuû töôùng, Quyết định của Thủ tướng",
        "VNI, Huyeän Kyø Sôn tænh Ngheä An, Huyện Kỳ Sơn tỉnh Nghệ An",
        "VNI, Myõ Tho thò xaõ kî só, Mỹ Tho thị xã kỵ sĩ",
    })
    void whatIsSeenOfATextInAFontIsItsBytes(TextEncoding encoding, String latin, String text) {
        assertThat(encoding.decode(latin.getBytes(LATIN))).isEqualTo(text);
        assertThat(latin(encoding, text)).isEqualTo(latin);
        assertThat(TextDamage.of(latin).map(Enum::name)).contains(encoding.name());
    }

    @Test
    void aSignOfVniAfterALetterOfTheOtherCaseIsRead() {
        assertThat(TextEncoding.VNI.decode("Aùn AÙn aÙn".getBytes(LATIN))).isEqualTo("Án Án án");
    }

    @ParameterizedTest
    @CsvSource({"TCVN3, C0", "TCVN3, B0", "TCVN3, 81", "WINDOWS_1258, 8A", "WINDOWS_1258, 81", "VNI, C7", "VNI, F9"})
    void aByteThatAnEncodingDoesNotUseIsRefusedWithItsPlace(TextEncoding encoding, String code) {
        byte[] bytes = {'a', 'b', (byte) Integer.parseInt(code, 16), 'c'};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encoding.decode(bytes))
                .withMessage("not " + encoding + " from byte 2 on");
        assertThatExceptionOfType(CharacterCodingException.class)
                .isThrownBy(() -> read(encoding.reader(new ByteArrayInputStream(bytes))));
    }

    @Test
    void utf8IsCheckedAndLeftAsItIs() {
        String decomposed = Normalizer.normalize("Hòa", Normalizer.Form.NFD);
        assertThat(TextEncoding.UTF_8.decode(TextEncoding.UTF_8.encode(decomposed)))
                .isEqualTo(decomposed);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextEncoding.UTF_8.decode(new byte[] {'a', (byte) 0xE0, 'b'}));
        assertThatExceptionOfType(UnencodableTextException.class)
                .isThrownBy(() -> TextEncoding.UTF_8.encode("a\uD800b"));
    }

    @Test
    void windows1258IsTheOneOfTheJdk() {
        Charset jdk = Charset.forName("windows-1258");
        for (int code = 0; code < 256; code++) {
            byte[] one = {(byte) code};
            String theirs = new String(one, jdk);
            if (!theirs.equals("\uFFFD") && (code < 0x80 || theirs.charAt(0) >= 0xA0)) {
                assertThat(new String(one, TextEncoding.WINDOWS_1258.charset()))
                        .as(Integer.toHexString(code))
                        .isEqualTo(theirs);
            }
        }
        assertThat(TextEncoding.of(jdk)).contains(TextEncoding.WINDOWS_1258);
        assertThat(new String(TextEncoding.WINDOWS_1258.encode("ạặ"), jdk)).isEqualTo("a\u0323ă\u0323");
    }

    @ParameterizedTest
    @EnumSource
    void p43WhatCannotBeWrittenIsNeverAQuestionMark(TextEncoding encoding) {
        Random random = new Random(43);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                int c = random.nextInt(4) == 0 ? 0x20 + random.nextInt(0x2200) : 0;
                text.append(c > 0 && c != '?' ? (char) c : LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String given = text.toString();
            try {
                byte[] bytes = encoding.encode(given);
                String expected =
                        encoding == TextEncoding.UTF_8 ? given : Normalizer.normalize(given, Normalizer.Form.NFC);
                assertThat(encoding.decode(bytes)).isEqualTo(expected).doesNotContain("?");
            } catch (UnencodableTextException e) {
                assertThat(given).isNotEmpty();
                assertThat(e.encoding()).isEqualTo(encoding);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyBytesAreTextOrRefusedAndReadTheSameInPieces(TextEncoding encoding) throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = new byte[random.nextInt(20)];
            random.nextBytes(bytes);
            String whole;
            try {
                whole = encoding.decode(bytes);
            } catch (IllegalArgumentException e) {
                assertThatExceptionOfType(CharacterCodingException.class)
                        .isThrownBy(() -> read(encoding.reader(new ByteArrayInputStream(bytes))));
                continue;
            }
            assertThat(read(encoding.reader(new Trickle(bytes)))).isEqualTo(whole);
        }
    }

    /** Gives one byte at a time. */
    private static final class Trickle extends ByteArrayInputStream {
        Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(1, length));
        }
    }

    @Test
    void aStreamOfAnySizeIsReadInTheMemoryOfAFewChunks() throws IOException {
        byte[] line = TextEncoding.VNI.encode("xã Chiến Thắng\n");
        long lines = 2_000_000;
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at < lines * line.length ? line[(int) (at++ % line.length)] & 0xFF : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int count = (int) Math.min(length, lines * line.length - at);
                for (int i = 0; i < count; i++) {
                    target[offset + i] = (byte) read();
                }
                return count == 0 ? -1 : count;
            }
        };
        long read = 0;
        char[] chunk = new char[997];
        try (Reader reader = TextEncoding.VNI.reader(endless)) {
            for (int count = reader.read(chunk); count >= 0; count = reader.read(chunk)) {
                read += count;
            }
        }
        assertThat(read).isEqualTo(lines * "xã Chiến Thắng\n".length());
    }

    @Test
    void aRowOfMarksCostsNoMoreThanItsLength() {
        byte[] marks = new byte[1 << 20];
        Arrays.fill(marks, (byte) 0xCC);
        assertThat(TextEncoding.WINDOWS_1258.decode(marks)).hasSize(marks.length);
    }

    @ParameterizedTest
    @CsvSource({
        "tcvn3, TCVN3",
        "ABC, TCVN3",
        "VNI, VNI",
        "vni-win, VNI",
        "windows-1258, WINDOWS_1258",
        "CP1258, WINDOWS_1258",
        "utf-8, UTF_8"
    })
    void anEncodingIsFoundByTheNamesThatPeopleGiveIt(String name, TextEncoding encoding) {
        assertThat(TextEncoding.find(name)).contains(encoding);
        assertThat(TextEncoding.find("viscii")).isEmpty();
        assertThat(TextEncoding.of(StandardCharsets.UTF_16)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSourceTakesItsCharset(TextEncoding encoding) {
        byte[] bytes = encoding.encode("xã Chiến Thắng");
        assertThat(TextSource.of("x", new ByteArrayInputStream(bytes))
                        .encodedAs(encoding.charset())
                        .text())
                .isEqualTo("xã Chiến Thắng");
        assertThat(encoding.toText(Language.VI)).isEqualTo(encoding.toText(Language.EN));
        assertThat(Charset.isSupported("x-" + encoding.charset().name())).isFalse();
    }

    @Test
    void aSourceInWindows1258OfTheJdkIsComposedToo() {
        byte[] bytes = TextEncoding.WINDOWS_1258.encode("Bạn");
        assertThat(TextSource.of("x", new ByteArrayInputStream(bytes))
                        .encodedAs(Charset.forName("windows-1258"))
                        .text())
                .isEqualTo("Bạn");
    }
}
