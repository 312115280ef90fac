package vn.ntm.io.sheet.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.io.profile.Limits;

/** Rows that number the columns of a form, and rows of data that look like them. */
class ColumnNumbersTest {

    private static CsvRow row(String line) {
        Tape tape = new Tape("f.csv", new StringReader(line), 1 << 16);
        return Objects.requireNonNull(new CsvRecords("f.csv", tape, ';', Limits.standard(), any -> {}).next());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1);(2)",
                "(1);(2);(3)",
                "( 1 );( 2 )",
                "(1);;(2)",
                ";(2);(3)",
                ";(1);(2)",
                "1;2;3;4",
                "1;2;3=1+2;4=3/2*100%",
                "A;B;1;2",
                "A;(1);(2)",
                "(1);2;3;4",
                "(A);(1);(2)",
                "(1);(2);(3)=(1)+(2)",
                "1;2;;4;5",
                "1;2;;3;4",
                "1;2;3;4;5;6;7;8;9;10",
            })
    void columnsAreNumbered(String line) {
        assertThat(ColumnNumbers.areIn(row(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1)",
                "1;2;3",
                "A;B;1",
                "A;B;C;D",
                "(1);2;3",
                "(1;(2",
                "1);2)",
                "(1;2);3",
                "1;3;3;4",
                "2;3;4;5",
                "1;2;3;x",
                "1;2;3;5",
                "a;b;1;2",
                "1;A;3;4",
                "AB;1;2;3",
                "1;2;3;41,5",
                "06364;2;3;4",
                "1;06364;x;41,5;63;",
                "(1);(2)=y",
            })
    void dataIsNoNumbering(String line) {
        assertThat(ColumnNumbers.areIn(row(line))).isFalse();
    }
}
