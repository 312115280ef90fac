package vn.ntm.io.sheet.row;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.io.csv.Files2023.messages;
import static vn.ntm.io.sheet.row.ReadRows.records;
import static vn.ntm.io.sheet.row.ReadRows.rows;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.io.profile.Limits;

/** Texts of any shape and any length. */
class CsvRecordsPropertiesTest {

    /** The second has no return without a line feed. */
    private static final List<String> ALPHABETS = List.of("ab,\"\"\n\r", "ab,\"\"\n,");

    private final List<Failure> failures = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {20231231, 1, 2})
    void everyLineIsInARecordOrInAFailure(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder made = new StringBuilder();
            int length = random.nextInt(round % 100 == 0 ? 3_000 : 40);
            for (int i = 0; i < length; i++) {
                made.append(ALPHABETS.get(round % 2).charAt(random.nextInt(7)));
            }
            ReadRows.check(
                    made.toString(), round % 3 == 0 ? Limits.standard().withRecordLength(12) : Limits.standard());
        }
    }

    @Test
    void openQuotesOnEveryLineTakeNoMoreThanLinearTime() {
        String open = "x\",\"\n".repeat(200_000);
        assertThat(rows(records(open, Limits.standard(), failures::add))).isEmpty();
        assertThat(rows(records(open + "\"z", Limits.standard(), failures::add)))
                .isEmpty();
        assertThat(failures).hasSize(400_001);
    }

    @Test
    void aLineWithoutEndTakesNoMoreMemoryThanARecordMay() {
        Limits limits = Limits.standard().withRecordLength(1_000);
        Reader endless = new Reader() {
            private int left = 50_000_000;

            @Override
            public int read(char[] into, int from, int length) {
                int count = Math.min(length, left);
                Arrays.fill(into, from, from + count, 'x');
                left -= count;
                return count == 0 ? -1 : count;
            }

            @Override
            public void close() {
                left = 0;
            }
        };
        assertThat(rows(records(endless, limits, failures::add))).isEmpty();
        assertThat(messages(failures, Language.EN)).containsExactly("exceeds the limit recordLength (1000)");
    }
}
