package vn.ntm.io.sheet.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.io.csv.Files2023.messages;
import static vn.ntm.io.csv.Files2023.places;
import static vn.ntm.io.sheet.row.ReadRows.records;
import static vn.ntm.io.sheet.row.ReadRows.rows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.profile.Limits;

class CsvRecordsTest {

    private final List<Failure> failures = new ArrayList<>();

    private List<String> read(String text) {
        return rows(records(text, Limits.standard(), failures::add));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n",
                "a,b\r\n\"1\r\n2\",b",
                "a,\"b\n",
                "a,\"b\nb,\"a\n\"a\n\",b\n",
                "\"a\"b\"\n\"a\"\"b\"\nb",
                "\"a\" ,b\n\"\"\"\",\"\"\n,,\n\n\"\"",
                "a,b\"\"\n\"a,b\n\"\nb\n",
                "a\"b,\"a\"\"\n\"b",
                "\n\n\"\n\"\n\"",
                "a,b,\"a\nb\"a\n\"b\"\n\"a\"\"a\nb,b",
            })
    void everyLineIsInARecordOrInAFailureAlsoWhereTheParserIsNotTrusted(String text) {
        ReadRows.check(text, Limits.standard());
        ReadRows.check(text, Limits.standard().withRecordLength(3));
        ReadRows.check(text.repeat(40), Limits.standard());
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
    void tooManyRowsEndTheReadingByTheNameOfTheLimit() {
        CsvRecords records = records("a\nb\n\nc\nd", Limits.standard().withRows(3), failures::add);
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> rows(records))
                .withMessage("f.csv: has more rows than the limit rows (3)");
    }
}
