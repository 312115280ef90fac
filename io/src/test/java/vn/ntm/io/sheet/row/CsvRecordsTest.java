package vn.ntm.io.sheet.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.io.csv.Files2023.messages;
import static vn.ntm.io.csv.Files2023.places;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.profile.Limits;

class CsvRecordsTest {

    /** The second has no return without a line feed. */
    private static final List<String> ALPHABETS = List.of("ab,\"\"\n\r", "ab,\"\"\n,");

    private final List<Failure> failures = new ArrayList<>();

    private static CsvRecords records(String text, Limits limits, Consumer<Failure> failures) {
        return new CsvRecords(
                "f.csv", new Tape("f.csv", new StringReader(text), CsvRecords.longest(limits)), ',', limits, failures);
    }

    private List<String> read(String text) {
        return rows(records(text, Limits.standard(), failures::add));
    }

    private static List<String> rows(CsvRecords records) {
        List<String> rows = new ArrayList<>();
        for (CsvRow row = records.next(); row != null; row = records.next()) {
            rows.add(row.line() + " " + cells(row));
        }
        return rows;
    }

    private static List<String> cells(CsvRow row) {
        return IntStream.range(0, row.size()).mapToObj(row::raw).toList();
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
        assertThat(messages(failures, Language.EN)).containsExactly("exceeds the limit columns (16384)");
    }

    @Test
    void openQuotesOnEveryLineTakeNoMoreThanLinearTime() {
        String open = "x\",\"\n".repeat(200_000);
        assertThat(read(open)).isEmpty();
        assertThat(read(open + "\"z")).isEmpty();
        assertThat(failures).hasSize(400_001);
    }

    /** Of any text every line is in a record or in a failure, also where the parser is not trusted with it. */
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
            String text = made.toString();
            String as = "seed " + seed + ", text " + text;
            Limits limits = round % 3 == 0 ? Limits.standard().withRecordLength(12) : Limits.standard();
            failures.clear();
            List<String> rows = rows(records(text, limits, failures::add));
            List<Failure> others = new ArrayList<>();
            assertThat(rowsBehindABareReturn(text, limits, others::add)).as(as).isEqualTo(rows);
            assertThat(places(others)).as(as).isEqualTo(places(failures));
            assertThat(Stream.concat(
                            rows.stream().map(row -> Integer.valueOf(row.substring(0, row.indexOf(' ')))),
                            failures.stream().map(failure -> failure.origin().line())))
                    .as(as)
                    .doesNotHaveDuplicates();
            if (failures.isEmpty()) {
                String kept = rows.stream()
                        .map(row -> row.substring(row.indexOf(' ')))
                        .collect(Collectors.joining());
                assertThat(letters(kept)).as(as).isEqualTo(letters(text));
            }
        }
    }

    /** A return that no line feed follows has every record looked at closer; two lines more come before them. */
    private static List<String> rowsBehindABareReturn(String text, Limits limits, Consumer<Failure> failures) {
        List<String> rows = rows(records("x\ry\n" + text, limits, failure -> failures.accept(twoLinesUp(failure))));
        assertThat(rows).startsWith("1 [x]", "2 [y]");
        return rows.stream()
                .skip(2)
                .map(row -> Integer.parseInt(row.substring(0, row.indexOf(' '))) - 2 + row.substring(row.indexOf(' ')))
                .toList();
    }

    private static Failure twoLinesUp(Failure failure) {
        Origin at = failure.origin();
        Origin.Builder up = Origin.builder().file(at.file()).line(at.line() - 2).column(at.column());
        at.raw().ifPresent(up::raw);
        return Failure.builder()
                .reason(failure.reason())
                .origin(up.build())
                .putAllAttributes(failure.attributes())
                .build();
    }

    private static String letters(String text) {
        return text.replaceAll("[^ab]", "");
    }

    @Test
    void aRecordBeyondALimitIsReportedByTheNameOfTheLimitAndThoseBehindItAreRead() {
        Limits limits = Limits.standard().withRecordLength(10).withCellLength(4).withColumns(3);
        String text = "a,b\nabcde,b\n1,2,3,4\nabcd,abcd,abcd\n\"ab\ncd\",e\nx,y\n\"" + "z\n".repeat(10) + "u,v";
        assertThat(rows(records(text, limits, failures::add)))
                .startsWith("1 [a, b]")
                .contains("7 [x, y]")
                .endsWith("18 [u, v]");
        assertThat(messages(failures.subList(0, 4), Language.EN))
                .containsExactly(
                        "exceeds the limit cellLength (4)",
                        "exceeds the limit columns (3)",
                        "exceeds the limit recordLength (10)",
                        "exceeds the limit cellLength (4)");
        assertThat(places(failures.subList(0, 4)))
                .containsExactly(
                        "2:1 LIMIT_EXCEEDED", "3:0 LIMIT_EXCEEDED", "4:0 LIMIT_EXCEEDED", "5:1 LIMIT_EXCEEDED");
        assertThat(places(failures.subList(4, failures.size()))).containsExactly("8:1 BAD_TOKEN (\"z)");
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
        Tape tape = new Tape("f.csv", endless, CsvRecords.longest(limits));
        assertThat(rows(new CsvRecords("f.csv", tape, ',', limits, failures::add)))
                .isEmpty();
        assertThat(messages(failures, Language.EN)).containsExactly("exceeds the limit recordLength (1000)");
    }

    @Test
    void tooManyRowsEndTheReadingByTheNameOfTheLimit() {
        CsvRecords records = records("a\nb\n\nc\nd", Limits.standard().withRows(3), failures::add);
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> rows(records))
                .withMessage("f.csv: has more rows than the limit rows (3)");
    }
}
