package vn.ntm.io.sheet.row;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.io.csv.Files2023.places;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.Failure;
import vn.ntm.io.profile.Limits;

/** A text is the same however its source hands it on: rows, their lines, and what is wrong with them. */
class RowsInPiecesTest {

    private static final String ALPHABET = "ab,\"\"\n\r";

    /** What the tape takes from a source at once. */
    private static final int CHUNK = 1 << 15;

    private final List<Failure> failures = new ArrayList<>();

    /** Gives a few characters at a time. */
    private static final class Trickle extends StringReader {

        private final int most;

        Trickle(String text, int most) {
            super(text);
            this.most = most;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            return super.read(into, from, Math.min(length, most));
        }
    }

    private static List<String> rows(Reader source, Limits limits, Consumer<Failure> failures) {
        return ReadRows.rows(ReadRows.records(source, limits, failures));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aSourceThatGivesLittleAtATimeIsReadAsAWhole(int most) {
        Random random = new Random(most);
        for (int round = 0; round < 300; round++) {
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                made.append(ALPHABET.charAt(random.nextInt(round % 2 == 0 ? 7 : 6)));
            }
            String text = made.toString();
            List<Failure> whole = new ArrayList<>();
            List<Failure> pieces = new ArrayList<>();
            assertThat(rows(new Trickle(text, most), Limits.standard(), pieces::add))
                    .as(text)
                    .isEqualTo(rows(new StringReader(text), Limits.standard(), whole::add));
            assertThat(places(pieces)).as(text).isEqualTo(places(whole));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedWhereTheReadingPausesInTheMiddleOfOne(String end) {
        String behind = String.join(end, "", "a,\"b", "c\"", "1,\"2\"3", "", "last,\"x", "");
        for (int before = CHUNK - 30; before <= CHUNK + 2; before++) {
            failures.clear();
            List<String> rows = rows(
                    new StringReader("x".repeat(before / 2) + "," + "x".repeat(before - before / 2 - 1) + behind),
                    Limits.standard(),
                    failures::add);
            assertThat(rows.subList(1, rows.size())).as("%d", before).containsExactly("2 [a, b" + end + "c]");
            assertThat(rows.get(0)).hasSize("1 [".length() + before + "] ".length());
            assertThat(places(failures)).containsExactly("4:2 BAD_TOKEN (\"2\"3)", "6:2 BAD_TOKEN (\"x)");
        }
    }

    /** Files of some MB: thousands of lines are behind the one at hand, and those that are kept move to the front. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void theLinesOfALongFileAreRightToItsEnd(String end) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            text.append(i)
                    .append(",\"xã")
                    .append(end)
                    .append("Chiến Thắng\",41.5")
                    .append(end);
            if (i % 1_000 == 500) {
                text.append(i).append(",\"a\"b").append(end);
            }
        }
        List<String> rows = rows(new StringReader(text.toString()), Limits.standard(), failures::add);
        assertThat(rows).hasSize(6_000);
        assertThat(rows.get(0)).isEqualTo("1 [0, xã" + end + "Chiến Thắng, 41.5]");
        assertThat(rows.get(501)).isEqualTo("1004 [501, xã" + end + "Chiến Thắng, 41.5]");
        assertThat(rows.get(5_999)).isEqualTo("12005 [5999, xã" + end + "Chiến Thắng, 41.5]");
        assertThat(failures)
                .hasSize(6)
                .allSatisfy(failure -> assertThat(failure.origin().raw()).contains("\"a\"b"));
        assertThat(failures.get(5).origin().line()).isEqualTo(2 * 5_501 + 5 + 1);
    }

    @Test
    void aCellOfTheGreatestLengthIsReadAndOneLongerIsNot() {
        Limits limits = Limits.standard();
        String longest = "x".repeat(limits.cellLength());
        assertThat(rows(new StringReader("a," + longest + "\nb,\"" + longest + "x\"\nc,d"), limits, failures::add))
                .hasSize(2)
                .first()
                .asString()
                .hasSize("1 [a, ]".length() + limits.cellLength());
        assertThat(places(failures)).containsExactly("2:2 LIMIT_EXCEEDED");
    }

    @Test
    void aRecordOfTheGreatestLengthIsReadAlsoWithEveryQuoteDoubled() {
        Limits limits = Limits.standard().withRecordLength(10).withColumns(2);
        String quotes = "\"\"".repeat(5);
        String text = "\"" + quotes + "\",\"" + quotes + "\"\nx";
        assertThat(rows(new StringReader(text), limits, failures::add))
                .containsExactly("1 [" + "\"".repeat(5) + ", " + "\"".repeat(5) + "]", "2 [x]");
        assertThat(rows(new StringReader("x\ry\n" + text), limits, failures::add))
                .contains("4 [x]");
        assertThat(failures).isEmpty();
        assertThat(rows(new StringReader("\"" + quotes + "\",\"" + quotes + "y\"\nx"), limits, failures::add))
                .containsExactly("2 [x]");
        assertThat(places(failures)).containsExactly("1:0 LIMIT_EXCEEDED");
    }
}
