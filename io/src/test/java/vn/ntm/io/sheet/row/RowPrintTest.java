package vn.ntm.io.sheet.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.io.profile.CellToken;

/** Rows are compared by their prints: those that say the same have the same, and one other number makes another. */
class RowPrintTest {

    private final RowPrint print = new RowPrint(3);

    private long of(Consumer<RowPrint> row) {
        print.begin();
        row.accept(print);
        return print.value();
    }

    private long number(int cell, String number) {
        return of(row -> row.number(cell, Decimal.parse(number)));
    }

    @Test
    void whatSaysTheSameHasTheSamePrint() {
        assertThat(number(0, "41.5")).isEqualTo(number(0, "41.50"));
        assertThat(of(row -> row.text(1, "xã"))).isEqualTo(of(row -> row.text(1, "xã")));
        assertThat(of(row -> row.word(1, CellToken.MET))).isEqualTo(of(row -> row.word(1, CellToken.MET)));
        assertThat(of(row -> {})).isZero();
    }

    @Test
    void anotherNumberWordOrTextMakesAnother() {
        assertThat(number(0, "41.5")).isNotEqualTo(number(0, "41.6")).isNotEqualTo(number(0, "-41.5"));
        assertThat(number(0, "0.00001")).isNotEqualTo(number(0, "0.00002")).isNotEqualTo(number(0, "0"));
        assertThat(number(0, "123456789012345")).isNotEqualTo(number(0, "123456789012346"));
        assertThat(of(row -> row.word(1, CellToken.MET)))
                .isNotEqualTo(of(row -> row.word(1, CellToken.NOT_MET)))
                .isNotEqualTo(of(row -> {}));
        assertThat(of(row -> row.text(1, "ab"))).isNotEqualTo(of(row -> row.text(1, "ba")));
        assertThat(of(row -> row.text(1, ""))).isNotEqualTo(of(row -> {}));
    }

    @Test
    void theSameInAnotherCellMakesAnother() {
        assertThat(number(0, "1")).isNotEqualTo(number(1, "1"));
        assertThat(of(row -> row.text(1, "a"))).isNotEqualTo(of(row -> row.text(2, "a")));
        Decimal one = Decimal.of(1);
        Decimal two = Decimal.of(2);
        assertThat(of(row -> {
                    row.number(0, one);
                    row.number(1, two);
                }))
                .isNotEqualTo(of(row -> {
                    row.number(0, two);
                    row.number(1, one);
                }));
    }
}
