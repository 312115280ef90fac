package vn.ntm.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.io.csv.Files2023.messages;
import static vn.ntm.io.csv.Files2023.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;

class CsvRecordsTest {

    private final List<Failure> failures = new ArrayList<>();

    private List<String> read(String text) {
        return CsvRecords.read("f.csv", text, ',', 0, failures::add).stream()
                .map(row -> row.line() + " " + row.cells())
                .toList();
    }

    @Test
    void recordsAreNumberedByTheirFirstLine() {
        assertThat(read("a,b\n\n1,\"x\r\n\r\ny\"\r2,\r\n,,\n 3 ,z"))
                .containsExactly("1 [a, b]", "3 [1, x\r\n\r\ny]", "6 [2, ]", "8 [ 3 , z]");
        assertThat(failures).isEmpty();
    }

    @Test
    void aQuotedCellHoldsSeparatorsAndQuotes() {
        assertThat(read("\"a,b\",\"nói \"\"được\"\"\",\"\",6\" ống,\"\"\"\""))
                .containsExactly("1 [a,b, nói \"được\", , 6\" ống, \"]");
        assertThat(failures).isEmpty();
    }

    @Test
    void aBrokenRecordIsReportedAndThoseBehindItAreRead() {
        assertThat(read("a,b\n1,\"x\"y,z\n2,c\n4,\"f\" \n5,\"g\nh\""))
                .containsExactly("1 [a, b]", "3 [2, c]", "5 [5, g\nh]");
        assertThat(places(failures)).containsExactly("2:2 BAD_TOKEN (\"x\"y,z)", "4:2 BAD_TOKEN (\"f\" )");
        assertThat(messages(failures, Language.VI))
                .startsWith("«\"x\"y,z» không hợp lệ ở đây; chấp nhận: \"…\", \"…\"\"…\"");
    }

    @Test
    void aQuoteThatIsNeverClosedTakesItsLineOnly() {
        assertThat(read("a,b,c\n1,\"x,y\n2,c\n3,\"d,e\n4,f\n")).containsExactly("1 [a, b, c]", "3 [2, c]", "5 [4, f]");
        assertThat(places(failures)).containsExactly("2:2 BAD_TOKEN (\"x,y)", "4:2 BAD_TOKEN (\"d,e)");
    }

    @Test
    void theLinesBetweenTwoStrayQuotesAreReadByThemselves() {
        assertThat(read("1,\"x\n2,c\n3,\"d\n4,\"e\nf\"")).containsExactly("2 [2, c]", "4 [4, e\nf]");
        assertThat(places(failures)).containsExactly("1:2 BAD_TOKEN (\"x)", "3:2 BAD_TOKEN (\"d)");
    }

    @Test
    void aLongBrokenCellIsQuotedInPart() {
        read("\"" + "x".repeat(100));
        assertThat(failures.get(0).origin().raw().orElseThrow()).hasSize(40);
    }

    @Test
    void aRecordOfTooManyCellsIsReported() {
        assertThat(read("a\n" + ",".repeat(20_000) + "\nb")).containsExactly("1 [a]", "3 [b]");
        assertThat(places(failures)).containsExactly("2:0 LIMIT_EXCEEDED");
        assertThat(messages(failures, Language.EN)).containsExactly("exceeds the limit CSV.record (20001)");
    }

    @Test
    void openQuotesOnEveryLineTakeNoMoreThanLinearTime() {
        String open = "x\",\"\n".repeat(200_000);
        assertThat(read(open)).isEmpty();
        assertThat(read(open + "\"z")).isEmpty();
        assertThat(failures).hasSize(400_001);
    }

    @Test
    void everyLineIsInARecordOrInAFailure() {
        long seed = 20231231;
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int i = 0; i < length; i++) {
                text.append("ab,\"\"\n\r".charAt(random.nextInt(7)));
            }
            failures.clear();
            List<CsvRecords.CsvRow> rows = CsvRecords.read("f", text.toString(), ',', 0, failures::add);
            assertThat(Stream.concat(
                            rows.stream().map(CsvRecords.CsvRow::line),
                            failures.stream().map(failure -> failure.origin().line())))
                    .as("seed %s, text %s", seed, text)
                    .doesNotHaveDuplicates();
            if (failures.isEmpty()) {
                String kept =
                        rows.stream().map(row -> String.join("", row.cells())).collect(Collectors.joining());
                assertThat(letters(kept)).as("seed %s, text %s", seed, text).isEqualTo(letters(text.toString()));
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^ab]", "");
    }
}
