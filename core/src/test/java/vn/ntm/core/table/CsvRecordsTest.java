package vn.ntm.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    private static List<String> records(String text) {
        CsvRecords records = new CsvRecords(text.getBytes(StandardCharsets.UTF_8), "t.csv");
        List<String> read = new ArrayList<>();
        while (records.next()) {
            read.add(records.line() + ":" + String.join("|", records.cells()));
        }
        return read;
    }

    @Test
    void cellsAreWhatStandsBetweenCommasAndLineEnds() {
        assertThat(records("a,b\nxã,\n,1\n")).containsExactly("1:a|b", "2:xã|", "3:|1");
        assertThat(records("a,b\r\n1,2\r3,4")).containsExactly("1:a|b", "2:1|2", "3:3|4");
        assertThat(records("a,b\n\n1,2,3\n4")).containsExactly("1:a|b", "2:", "3:1|2|3", "4:4");
        assertThat(records("a,")).containsExactly("1:a|");
        assertThat(records("")).isEmpty();
    }

    @Test
    void quotesEncloseCommasQuotesAndLineEnds() {
        assertThat(records("\"a,b\",\"c \"\"d\"\"\"\n\"e\nf\r\ng\",h\ni,\"\"\n"))
                .containsExactly("1:a,b|c \"d\"", "2:e\nf\r\ng|h", "5:i|");
        assertThat(records("\"a\"\r\n\"b\"")).containsExactly("1:a", "2:b");
    }

    @Test
    void aCellLikeTheOneAboveItIsTheSameString() {
        CsvRecords records = new CsvRecords("ab,c\nab,cd\na,cd\n".getBytes(StandardCharsets.UTF_8), "t.csv");
        records.next();
        String[] first = records.cells();
        records.next();
        String[] second = records.cells();
        records.next();
        assertThat(second[0]).isSameAs(first[0]);
        assertThat(second[1]).isEqualTo("cd");
        assertThat(records.cells()[0]).isEqualTo("a");
        assertThat(records.cells()[1]).isSameAs(second[1]);
    }

    @Test
    void aCellBelowQuotesIsReadByItself() {
        assertThat(records("\"\"\"\"\"\"\n\"\"\"\"\"\"\n")).containsExactly("1:\"\"", "2:\"\"");
        assertThat(records("\"ab\"\nab\na\n")).containsExactly("1:ab", "2:ab", "3:a");
    }

    @Test
    void quotesThatDoNotEncloseAWholeCellAreRefused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> records("a,b\n1,x\"y\"\n"))
                .withMessage("t.csv:2:2: a cell with a quote must stand in quotes ()");
        for (String broken : List.of("\"x\"y,1\n", "\"x", "\"x\"\"", "\"x,1\n2,3\n")) {
            assertThatExceptionOfType(TableException.class)
                    .isThrownBy(() -> records("a,b\n" + broken))
                    .withMessage("t.csv:2:1: quotes must enclose the whole cell ()");
        }
    }

    @Test
    void bytesThatAreNoUtf8AreFoundInTheirCell() {
        CsvRecords records = new CsvRecords(new byte[] {'a', ',', (byte) 0xC3, ',', 'b', '\n', 'c'}, "t.csv");
        records.next();
        assertThat(records.damaged()).isEqualTo(1);
        records.next();
        assertThat(records.damaged()).isNegative();
    }
}
