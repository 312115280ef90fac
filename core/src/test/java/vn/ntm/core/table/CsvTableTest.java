package vn.ntm.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Rounding;
import vn.ntm.core.time.Validity;

class CsvTableTest {

    private static final List<String> COLUMNS = List.of("no", "value", "from", "to");

    private static CsvTable read(String text) {
        return CsvTable.read(new StringReader(text), "t.csv", COLUMNS);
    }

    @Test
    void cellsAreTyped() {
        Row row = read("no,value,from,to\n17.10,42.50,2022-03-08,\n").rows().get(0);
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.text("no")).isEqualTo("17.10");
        assertThat(row.decimal("value")).contains(Decimal.parse("42.5"));
        assertThat(row.validity()).isEqualTo(Validity.from(LocalDate.of(2022, 3, 8)));
        assertThat(row.optional("to")).isEmpty();
    }

    @Test
    void anotherHeaderIsRefused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> read("no,val,from,to\n"))
                .withMessage("t.csv:1:0: the header must be no,value,from,to (no,val,from,to)");
        assertThatExceptionOfType(TableException.class).isThrownBy(() -> read(""));
    }

    @Test
    void aShortRowALongRowAndAnEmptyRowAreRefusedWithTheirLine() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> read("no,value,from,to\n1,2,,\n1,2,3\n"))
                .withMessageStartingWith("t.csv:3:3: the row must have 4 cells");
        assertThatExceptionOfType(TableException.class).isThrownBy(() -> read("no,value,from,to\n1,2,,,\n"));
        assertThatExceptionOfType(TableException.class).isThrownBy(() -> read("no,value,from,to\n\n1,2,,\n"));
    }

    @Test
    void aBrokenCellIsNamedWithItsPlaceAndValue() {
        Row row = read("no,value,from,to\n,13x,2022-02-30,2020-01-01\n").rows().get(0);
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> row.decimal("value"))
                .withMessage("t.csv:2:2: not a decimal number: 13x (13x)");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> row.date("from"))
                .withMessageStartingWith("t.csv:2:3: ");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> row.text("no"))
                .withMessage("t.csv:2:1: the cell must not be empty ()");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> row.constant("value", Rounding.class))
                .withMessageStartingWith("t.csv:2:2: ");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> row.flag("value"))
                .withMessageContaining("true or false");
    }

    @Test
    void anEndBeforeTheStartIsAFaultOfTheEnd() {
        Row row = read("no,value,from,to\n1,2,2022-03-08,2022-03-07\n").rows().get(0);
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(row::validity)
                .withMessageStartingWith("t.csv:2:4: ");
    }

    @Test
    void aMissingTableIsNamed() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> CsvTable.read(CsvTable.class.getResource("none.csv"), "none.csv", COLUMNS))
                .withMessageContaining("none.csv");
        URL known = CsvTable.class.getResource("CsvTable.class");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> CsvTable.read(CsvTable.beside(known, "none/none.csv"), "none.csv", COLUMNS))
                .withMessage("none.csv:1:0: the table is missing ()");
        assertThat(CsvTable.beside(null, "none.csv")).isNull();
    }

    @Test
    void wordsAndIntegersAreTyped() {
        Row row = read("no,value,from,to\na;b;,7,,x\n").rows().get(0);
        assertThat(row.words("no")).containsExactly("a", "b", "");
        assertThat(row.words("from")).isEmpty();
        assertThat(row.integer("value")).hasValue(7);
        assertThat(row.integer("from")).isEmpty();
        assertThat(row.cell("from")).isEmpty();
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> row.integer("to"))
                .withMessage("t.csv:2:4: For input string: \"x\" (x)");
    }

    @Test
    void aColumnThatTheTableDoesNotHaveIsAFaultOfTheCaller() {
        Row row = read("no,value,from,to\n1,2,,\n").rows().get(0);
        assertThat(row.text(String.valueOf(new char[] {'n', 'o'}))).isEqualTo("1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> row.text("none"))
                .withMessage("the table t.csv has no column none");
    }

    @Test
    void whatWasNotUtf8IsNamedWithItsPlace() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> read("no,value,from,to\n1,2,,\n2,x\uFFFD,,\n"))
                .withMessageStartingWith("t.csv:3:2: the table is not UTF-8");
    }
}
