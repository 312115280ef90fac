package vn.ntm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.io.csv.UnitCsv;
import vn.ntm.io.encoding.TextEncoding;
import vn.ntm.io.json.NtmJson;

class TextSourceTest {

    private static final String TEXT = "xã Chiến Thắng\n";

    @TempDir
    private Path folder = Path.of("");

    private static TextSource bytes(byte[] bytes) {
        return TextSource.of("x", new ByteArrayInputStream(bytes));
    }

    @Test
    void everyKindOfSourceGivesTheSameText() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), TEXT);
        assertThat(TextSource.of(file).text()).isEqualTo(TEXT);
        assertThat(bytes(TEXT.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
        assertThat(TextSource.of("x", new StringReader(TEXT)).text()).isEqualTo(TEXT);
        assertThat(TextSource.of("x", TEXT).text()).isEqualTo(TEXT);
        assertThat(TextSource.of(file).name()).isEqualTo(file.toString());
    }

    @Test
    void aMarkOfTheEncodingIsUnderstoodAndTakenAway() {
        String marked = "\uFEFF" + TEXT;
        assertThat(bytes(marked.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
        assertThat(bytes(marked.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(TEXT);
        assertThat(bytes(marked.getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo(TEXT);
        assertThat(TextSource.of("x", marked).text()).isEqualTo(TEXT);
    }

    @Test
    void anEncodingThatTheCallerNamesIsUsedUnlessAMarkSaysOtherwise() {
        Charset latin = StandardCharsets.ISO_8859_1;
        assertThat(bytes("à".getBytes(latin)).encodedAs(latin).text()).isEqualTo("à");
        assertThat(bytes("\uFEFFà".getBytes(StandardCharsets.UTF_8))
                        .encodedAs(latin)
                        .text())
                .isEqualTo("à");
    }

    @Test
    void whatIsNotInItsEncodingIsRefusedInBothLanguages() {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> bytes(new byte[] {'a', (byte) 0xE0, 'b'}).text())
                .withMessage(
                        "x: cannot be read as UTF-8 (line 1); there is no byte order mark, and no other encoding was"
                                + " tried")
                .satisfies(e -> {
                    assertThat(e.message(Language.VI))
                            .isEqualTo(
                                    "x: không đọc được theo bảng mã UTF-8 (dòng 1); tệp không có dấu BOM, các bảng mã"
                                            + " khác chưa được thử");
                    assertThat(e.encoding()).contains("UTF-8");
                });
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> bytes(new byte[] {'a', '\n', (byte) 0xC0})
                        .encodedAs(TextEncoding.TCVN3.charset())
                        .text())
                .withMessageStartingWith("x: cannot be read as TCVN3 (line 2); ")
                .satisfies(e -> assertThat(e.encoding()).contains("TCVN3"));
    }

    @Test
    void aMarkThatDoesNotHoldLeavesNoOtherEncodingToName() {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> bytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '\n', (byte) 0xE0, 'b'})
                        .text())
                .withMessage("x: cannot be read as UTF-8 (line 2), of which it begins with the byte order mark")
                .satisfies(e -> {
                    assertThat(e.message(Language.VI))
                            .isEqualTo("x: không đọc được theo bảng mã UTF-8 (dòng 2), dù mở đầu bằng dấu BOM của bảng"
                                    + " mã này");
                    assertThat(e.encoding()).isEmpty();
                });
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> TextSource.of(folder.resolve("none")).text())
                .withMessageContaining("none: there is no such file")
                .satisfies(e -> assertThat(e.encoding()).isEmpty())
                .withCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatTheDeviceSaidIsTheCause() {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> TextSource.of(folder).text())
                .withMessage(folder + ": cannot be read")
                .withCauseInstanceOf(IOException.class);
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> NtmJson.standard().read(TextSource.of(folder), Dossier.class))
                .withMessage(folder + ": cannot be read")
                .withCauseInstanceOf(IOException.class);
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> UnitCsv.standard().read(TextSource.of(folder)))
                .withMessage(folder + ": cannot be read")
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void aSourceBeyondItsLimitIsRefusedAndOneAtItIsRead() {
        byte[] ten = new byte[10];
        assertThat(bytes(ten).limitedTo(10).text()).hasSize(10);
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> bytes(ten).limitedTo(9).text())
                .withMessage("x: is larger than the limit bytes (9)");
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() ->
                        TextSource.of("x", new StringReader("ab")).limitedTo(1).text());
    }

    @Test
    void aLimitLetsSomethingThrough() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextSource.of("x", TEXT).limitedTo(0))
                .withMessage("maxSize is 0; a limit is at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextSource.of("x", TEXT).boundedBy(-1))
                .withMessage("maxSize is -1; a limit is at least 1");
    }

    @Test
    void theLimitOfAReaderMayBeLargerThanTheUsualButNeverThanTheCallers() {
        TextSource source = TextSource.of("x", TEXT);
        long usual = TextSource.DEFAULT_MAX_SIZE;
        assertThat(source.maxSize()).isEqualTo(usual);
        assertThat(source.boundedBy(4 * usual).maxSize()).isEqualTo(4 * usual);
        assertThat(source.limitedTo(usual).boundedBy(4 * usual).maxSize()).isEqualTo(usual);
        assertThat(source.limitedTo(5).boundedBy(4).maxSize()).isEqualTo(4);
        assertThat(source.limitedTo(4).boundedBy(5).maxSize()).isEqualTo(4);
        assertThat(source.limitedTo(4).encodedAs(StandardCharsets.UTF_16).maxSize())
                .isEqualTo(4);
    }

    @Test
    void aStreamIsReadOnceAndSaysSoTheSecondTime() {
        TextSource source = bytes(new byte[0]);
        assertThat(source.text()).isEmpty();
        assertThatIllegalStateException().isThrownBy(source::text).withMessageContaining("x");
        TextSource text = TextSource.of("x", TEXT);
        assertThat(text.text()).isEqualTo(text.text());
    }

    @Test
    void aStreamThatCannotSeekIsReadToItsEnd() {
        InputStream pipe = new FilterInputStream(new ByteArrayInputStream("aaa".getBytes(StandardCharsets.UTF_8))) {
            @Override
            public byte[] readAllBytes() throws IOException {
                throw new IOException("Illegal seek");
            }
        };
        assertThat(TextSource.of("-", pipe).text()).isEqualTo("aaa");
    }
}
