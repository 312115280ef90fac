package vn.ntm.io.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingReaderTest {

    /** Tells whether it was closed. */
    private static final class Closing extends ByteArrayInputStream {
        private boolean closed;

        Closing(byte[] bytes) {
            super(bytes);
        }

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReaderIsReadyWhileThereIsTextAndClosesItsStream(TextEncoding encoding) throws IOException {
        Closing stream = new Closing(encoding.encode("Lạng Sơn"));
        Reader reader = encoding.reader(stream);
        assertThat(reader.ready()).isTrue();
        StringBuilder text = new StringBuilder();
        while (text.length() < "Lạng Sơn".length()) {
            text.append((char) reader.read());
        }
        assertThat(text).hasToString("Lạng Sơn");
        assertThat(reader.read()).isEqualTo(-1);
        assertThat(reader.ready()).isFalse();
        assertThat(stream.closed).isFalse();
        reader.close();
        assertThat(stream.closed).isTrue();
    }

    @Test
    void aCharsetOfFontsHasAsciiAndItselfAndIsForReading() {
        Charset vni = TextEncoding.VNI.charset();
        assertThat(vni.contains(StandardCharsets.US_ASCII)).isTrue();
        assertThat(vni.contains(vni)).isTrue();
        assertThat(vni.contains(StandardCharsets.UTF_8)).isFalse();
        assertThat(vni.canEncode()).isFalse();
    }
}
