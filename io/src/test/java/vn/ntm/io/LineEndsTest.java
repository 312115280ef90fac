package vn.ntm.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of bytes says of the ends of lines is what its characters say. */
class LineEndsTest {

    private static final String[] PIECES = {"\n", "\r\n", "06364,41.50,true,", "xã Chiến Thắng", "\t", "𠀋", "é"};

    private static Reader reader(String text) {
        return TextSource.of("x", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .open();
    }

    private static String text(Random random, boolean bareReturns) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (bareReturns && random.nextInt(50) == 0) {
                text.append('\r');
            }
        }
        return text.toString();
    }

    /** Reads pieces of some length and returns whether the ends were known of some of them. */
    private static boolean check(String text, int length) throws IOException {
        Reader reader = reader(text);
        char[] into = new char[length + 5];
        StringBuilder all = new StringBuilder();
        boolean known = false;
        for (int read = reader.read(into, 5, length); read >= 0; read = reader.read(into, 5, length)) {
            String piece = new String(into, 5, read);
            all.append(piece);
            int count = ((LineEnds) reader).lineEnds();
            if (count != LineEnds.UNKNOWN) {
                known = true;
                List<Integer> ends = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    ends.add(((LineEnds) reader).lineEnd(i));
                }
                assertThat(ends).isEqualTo(ends(piece));
                assertThat(piece.replace("\r\n", "")).doesNotContain("\r");
            }
        }
        assertThat(all).hasToString(text);
        return known;
    }

    private static List<Integer> ends(String piece) {
        List<Integer> ends = new ArrayList<>();
        for (int at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) {
            ends.add(at + 1);
        }
        return ends;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 64, 5000})
    void whatIsKnownIsRight(int length) throws IOException {
        Random random = new Random(length);
        boolean known = false;
        for (int i = 0; i < 50; i++) {
            known |= check(text(random, i % 2 == 0), length);
        }
        assertThat(known).isTrue();
    }

    @Test
    void aMarkInFrontMovesTheEndsSoThatTheyAreNotKnown() throws IOException {
        Reader reader = reader("\uFEFFa\nb");
        char[] into = new char[8];
        assertThat(reader.read(into, 0, 8)).isEqualTo(3);
        assertThat(((LineEnds) reader).lineEnds()).isEqualTo(LineEnds.UNKNOWN);
    }

    @Test
    void ofCharactersNothingIsKnown() throws IOException {
        Reader reader = TextSource.of("x", new StringReader("a\nb")).open();
        assertThat(reader.read(new char[8], 0, 8)).isEqualTo(3);
        assertThat(((LineEnds) reader).lineEnds()).isEqualTo(LineEnds.UNKNOWN);
    }
}
