package vn.ntm.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCursorTest {

    private static final List<String> COLUMNS = List.of("code", "day", "era");
    private static final String HEADER = "code,day,era\n";
    private static final IsoEra[] ERAS = IsoEra.values();

    @Test
    void goesThroughTheRowsAndKnowsTheirLines() {
        CsvCursor cursor = open(HEADER + "một,2025-07-01,CE\n,,\nhai,2025-07-01,BCE");

        assertThat(cursor.next()).isTrue();
        assertThat(cursor.line()).isEqualTo(2);
        assertThat(cursor.text(0)).isEqualTo("một");
        LocalDate day = cursor.date(1);
        assertThat(day).isEqualTo("2025-07-01");
        assertThat(cursor.constant(2, ERAS)).isEqualTo(IsoEra.CE);
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.text(0)).isEmpty();
        assertThat(cursor.date(1)).isNull();
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.required(0)).isEqualTo("hai");
        assertThat(cursor.date(1)).isSameAs(day);
        assertThat(cursor.constant(2, ERAS)).isEqualTo(IsoEra.BCE);
        assertThat(cursor.next()).isFalse();
        assertThat(cursor.next()).isFalse();
    }

    @Test
    void aCellThatSaysTheSameAsTheOneAboveIsTheSameText() {
        CsvCursor cursor = open(HEADER + "a,2025-07-01,CE\nb,2025-07-01,CE\n");
        cursor.next();
        String era = cursor.text(2);
        cursor.next();

        assertThat(cursor.text(2)).isSameAs(era);
    }

    @Test
    void aTableMayHaveNoRows() {
        assertThat(open(HEADER).next()).isFalse();
        assertThat(open("code,day,era").next()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,2025-07-01          | t.csv:2:0: the row must have 3 cells (a,2025-07-01)",
                "a,2025-07-01,CE,      | t.csv:2:0: the row must have 3 cells (a,2025-07-01,CE,)",
                "a                     | t.csv:2:0: the row must have 3 cells (a)",
            })
    void aRowOfAnotherShapeIsNamed(String row, String message) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> open(HEADER + row + "\nb,2025-07-01,CE\n").next())
                .withMessage(message);
    }

    @Test
    void aFaultOfACellIsNamedWithItsPlace() {
        CsvCursor cursor = open(HEADER + "a,2025-02-30,AD\n ,,\n");
        cursor.next();

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> cursor.date(1))
                .withMessage("t.csv:2:2: no such day: 2025-02-30 (2025-02-30)");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> cursor.constant(2, ERAS))
                .withMessage("t.csv:2:3: the cell must be one of [BCE, CE] (AD)");
        cursor.next();
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> cursor.required(0))
                .withMessageStartingWith("t.csv:3:1: the cell must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cursor.column("name"))
                .withMessage("the table t.csv has no column name");
        assertThat(cursor.column("era")).isEqualTo(2);
    }

    @Test
    void whatItCannotReadIsRefusedAtOnce() {
        refuses(HEADER + "a,,CE\n\"b\",,CE\n", "t.csv:3:0: a cell of this table must not have quotes");
        refuses(HEADER + "a,,CE\r\n", "t.csv:2:0: lines of this table end with a line feed");
        refuses(HEADER + "\uFFFD,,CE\n", "t.csv:2:0: the table is not UTF-8");
        refuses("code,day\na,b\n", "t.csv:1:0: the header must be code,day,era");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> CsvCursor.open(null, "t.csv", COLUMNS))
                .withMessageContaining("the table is missing");
    }

    @Test
    void datesAreReadAsTheJdkReadsThem() {
        long seed = 20260920;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
            assertThat(IsoDates.parse(day.toString())).as("seed %d", seed).isEqualTo(day);
        }
        assertThat(IsoDates.parse("2024-02-29").get(ChronoField.DAY_OF_YEAR)).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-7-01",
                "2025/07/01",
                "2025-07-1a",
                "+025-07-01",
                "2025-07-011",
                "2025-00-01",
                "٢٠٢٥-٠٧-٠١"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> IsoDates.parse(text))
                .withMessageContaining(text);
    }

    private static void refuses(String text, String message) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> open(text))
                .withMessageStartingWith(message);
    }

    private static CsvCursor open(String text) {
        return CsvCursor.of(text, "t.csv", COLUMNS);
    }
}
