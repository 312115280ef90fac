package vn.ntm.io.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.io.csv.Files2023.observations;
import static vn.ntm.io.csv.Files2023.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;

class DossierSourcesTest {

    private static final String MARK = "\uFEFF";

    private static final String FILE = String.join(
            "\r\n",
            "unit;indicator;value;note",
            "06364;10;41,5;\"hai",
            "dòng\"",
            "06364;1.1;Đạt;",
            "06364;99;Đạt;",
            "06364;9.2;9.5;");

    private enum Encoding {
        PLAIN("", UTF_8),
        UTF_8_WITH_MARK(MARK, UTF_8),
        UTF_16_LITTLE(MARK, UTF_16LE),
        UTF_16_BIG(MARK, UTF_16BE);

        private final String mark;
        private final Charset charset;

        Encoding(String mark, Charset charset) {
            this.mark = mark;
            this.charset = charset;
        }

        byte[] bytes(String text) {
            return (mark + text).getBytes(charset);
        }
    }

    private static TextSource bytes(byte[] bytes) {
        return TextSource.of("f.csv", new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void theSameFileIsTheSameThroughEveryDoorAndEncoding(Encoding encoding, @TempDir Path folder) throws IOException {
        Path path = Files.write(folder.resolve("hồ-sơ.csv"), encoding.bytes(FILE));
        String name = path.toString();
        PartialResult<Dossier> expected = read(TextSource.of(name, FILE));
        assertThat(expected.failures()).hasSize(2);
        assertThat(observations(expected)).hasSize(2);
        assertThat(read(TextSource.of(path))).isEqualTo(expected);
        assertThat(DossierCsv.of(Files2023.SET, Files2023.DAY).read(path)).isEqualTo(expected);
        try (var stream = Files.newInputStream(path)) {
            assertThat(read(TextSource.of(name, stream))).isEqualTo(expected);
        }
        assertThat(read(TextSource.of(name, new StringReader(encoding.mark + FILE))))
                .isEqualTo(expected);
        assertThat(read(TextSource.of(name, encoding.mark + FILE))).isEqualTo(expected);
    }

    @Test
    void aMarkComesBeforeTheEncodingThatTheCallerNames() {
        assertThat(bytes(Encoding.UTF_16_LITTLE.bytes("xã"))
                        .encodedAs(ISO_8859_1)
                        .text())
                .isEqualTo("xã");
        assertThat(bytes("xã".getBytes(UTF_16LE)).encodedAs(UTF_16LE).text()).isEqualTo("xã");
        assertThat(bytes("xã".getBytes(ISO_8859_1)).encodedAs(ISO_8859_1).text())
                .isEqualTo("xã");
    }

    @Test
    void bytesOfAnotherEncodingAreRefusedInOneSentence() {
        byte[] latin = FILE.replace("Đạt", "x").replace("ò", "\u00f2").getBytes(ISO_8859_1);
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> read(bytes(latin)))
                .withMessageStartingWith("f.csv: cannot be read as UTF-8 (line 3); ");
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(
                        () -> bytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41}).text())
                .withMessageStartingWith("f.csv: cannot be read as UTF-16 (line 1), ");
    }

    @Test
    void aFileThatCannotBeOpenedIsRefusedInOneSentence(@TempDir Path folder) {
        Path missing = folder.resolve("không-có.csv");
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> read(TextSource.of(missing)))
                .withMessage(missing + ": there is no such file");
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> read(TextSource.of(folder)))
                .withMessage(folder + ": cannot be read");
    }

    @Test
    void aSourceIsCalledByItsName() {
        assertThat(TextSource.of("-", "").name()).isEqualTo("-");
        assertThat(TextSource.of(Path.of("xã", "hồ-sơ.csv")).name())
                .isEqualTo(Path.of("xã", "hồ-sơ.csv").toString());
    }
}
